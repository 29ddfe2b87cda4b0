package vn.dondoc.reader.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Passage;

/** Reads header and closing in both formats, the Party's and the State's. */
public final class ReadingMetadata {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}])số ?:?[ \\n]?(?<n>\\d{1,6}(?:\\.\\d{1,2})? ?[/-] ?(?:\\d{4} ?/ ?)?[\\p{L}\\d]{1,12}(?: ?[-/&] ?[\\p{L}\\d]{1,20}){0,3})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L} ]");

    private static final int LONGEST_STAMP = 40;

    private final DocumentPart document;
    private final List<Piece> header;
    private final List<Piece> closing;

    private ReadingMetadata(DocumentPart document) {
        this.document = document;
        this.header = Piece.of(document, document.header());
        this.closing = Piece.of(document, document.closing());
    }

    /** @param given the date of the document, where its text bears none */
    public static Metadata of(DocumentPart document, @Nullable LocalDate given) {
        return new ReadingMetadata(document).read(given);
    }

    private Metadata read(@Nullable LocalDate given) {
        var number = number();
        var issuer = IssuerLines.of(header);
        var dateline = Dateline.of(header);
        var day = dateline == null ? null : dateline.day();
        var signer = SignatureBlock.of(closing);
        var stamp = stamp();
        return new Metadata(
                number,
                type(number),
                issuer.issuer() != null ? issuer.issuer() : signedFor(signer),
                issuer.superior(),
                dateline == null ? null : dateline.place(),
                day == null ? given : day,
                dateline == null || day == null ? null : dateline.dated(),
                SubjectLines.of(header),
                Recipients.addressees(Piece.of(document, document.addressing())),
                Recipients.sentTo(closing),
                signer,
                stamp == null ? Urgency.NORMAL : urgency(stamp),
                stamp == null ? null : stamp.passage(),
                secrecy());
    }

    private @Nullable Passage number() {
        if (document.header().isEmpty()) {
            return null;
        }
        int from = document.header().getFirst().start();
        int to = document.header().getLast().end();
        var found = NUMBER.matcher(document.source().folded()).region(from, to);
        return found.find()
                ? document.source()
                        .passage(
                                document.source()
                                        .text()
                                        .substring(found.start("n"), found.end("n"))
                                        .replace(" ", ""),
                                found.start("n"),
                                found.end("n"))
                : null;
    }

    private @Nullable Passage type(@Nullable Passage number) {
        var coded = number == null ? null : DocumentTypes.ofNumber(number.words());
        if (number != null && coded != null) {
            return new Passage(coded, number.start(), number.end());
        }
        for (var piece : header) {
            var type = DocumentTypes.ofTitle(piece.folded());
            if (type != null) {
                return document.source().passage(type, piece.start(), piece.end());
            }
        }
        return null;
    }

    /** Where the header is lost, the signature still says for whom it was given: "T/M TỈNH ỦY". */
    private static @Nullable Passage signedFor(@Nullable Signer signer) {
        return signer == null
                ? null
                : signer.mandates().stream()
                        .filter(mandate -> mandate.authority() == Authority.ON_BEHALF)
                        .map(Signer.Mandate::of)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Piece stamp() {
        return header.stream()
                .filter(piece -> urgency(piece) != Urgency.NORMAL)
                .findFirst()
                .orElse(null);
    }

    private static Urgency urgency(Piece piece) {
        return piece.end() - piece.start() > LONGEST_STAMP
                ? Urgency.NORMAL
                : switch (NO_LETTERS.matcher(piece.folded()).replaceAll("").strip()) {
                    case "khẩn" -> Urgency.URGENT;
                    case "thượng khẩn" -> Urgency.VERY_URGENT;
                    case "hỏa tốc" -> Urgency.EXPRESS;
                    default -> Urgency.NORMAL;
                };
    }

    private @Nullable SecrecyMark secrecy() {
        if (document.header().isEmpty()) {
            return null;
        }
        var words = document.source()
                .originalWords(
                        document.header().getFirst().start(),
                        document.header().getLast().end());
        return SecrecyMark.find(words).orElse(null);
    }
}
