package vn.dondoc.reader.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.metadata.Reference;
import vn.dondoc.reader.metadata.Signer;
import vn.dondoc.reader.text.Passage;

/** The head of a document; what is more than words and days stands beside them under a name of its own. */
final class MetadataAsJson {

    private MetadataAsJson() {}

    static Map<String, @Nullable Object> of(Metadata metadata, List<Reference> references) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        var signer = metadata.signer();
        var secrecy = metadata.secrecy();
        object.put("number", words(metadata.number()));
        object.put("type", words(metadata.type()));
        object.put("issuer", words(metadata.issuer()));
        object.put("superior", words(metadata.superior()));
        object.put("place", words(metadata.place()));
        object.put("issuedOn", metadata.issuedOn());
        object.put("subject", words(metadata.subject()));
        object.put("urgency", name(metadata.urgency()));
        object.put("secrecy", secrecy == null ? null : name(secrecy));
        object.put("signer", signer == null ? null : words(signer.name()));
        object.put("signature", signer == null ? null : signature(signer));
        object.put("addressees", words(metadata.addressees()));
        object.put(
                "recipients",
                words(Stream.of(metadata.addressees(), metadata.recipients())
                        .flatMap(List::stream)
                        .toList()));
        object.put("references", references.stream().map(Reference::number).toList());
        object.put(
                "citations", references.stream().map(MetadataAsJson::citation).toList());
        return object;
    }

    private static Map<String, @Nullable Object> signature(Signer signer) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("title", words(signer.title()));
        object.put(
                "mandates",
                signer.mandates().stream().map(MetadataAsJson::mandate).toList());
        return object;
    }

    private static Map<String, Object> mandate(Signer.Mandate mandate) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("authority", name(mandate.authority()));
        object.put("of", mandate.of().words());
        return object;
    }

    private static Map<String, @Nullable Object> citation(Reference reference) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("start", reference.start());
        object.put("end", reference.end());
        object.put("type", reference.type());
        object.put("number", reference.number());
        object.put("date", reference.date());
        object.put("issuer", reference.issuer());
        object.put("basis", reference.basis());
        return object;
    }

    static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.words();
    }

    static List<String> words(List<Passage> passages) {
        return passages.stream().map(Passage::words).toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
