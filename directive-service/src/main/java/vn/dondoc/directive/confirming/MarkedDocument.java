package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.highlight.Highlight;
import vn.dondoc.directive.highlight.Highlight.Kind;
import vn.dondoc.directive.highlight.HighlightedText;
import vn.dondoc.directive.highlight.Segment;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.directive.reading.ReadDocument.CitedDocument;

/** The text of a document with all that was read in it marked where it stands. */
final class MarkedDocument {

    private final List<Highlight> highlights = new ArrayList<>();
    private final Directory directory;

    private MarkedDocument(Directory directory) {
        this.directory = directory;
    }

    static List<Segment> of(RegistrationForm form, ReadDocument document, Directory directory) {
        var marked = new MarkedDocument(directory);
        marked.addRead(document);
        for (int i = 0; i < form.items().size(); i++) {
            marked.addItem(i, form.items().get(i));
        }
        return HighlightedText.of(form.text(), marked.highlights);
    }

    private void addRead(ReadDocument document) {
        document.marks()
                .forEach(mark ->
                        add(mark.start(), mark.end(), Kind.FACT, mark.kind().vietnamese(), ""));
        document.references().forEach(cited -> add(cited.start(), cited.end(), Kind.CITED, cited(cited), ""));
        for (int i = 0; i < document.warnings().size(); i++) {
            var warning = document.warnings().get(i);
            add(warning.start(), warning.end(), Kind.WARNING, "Cần xem: " + warning.message(), "warning-" + i);
        }
    }

    private static String cited(CitedDocument cited) {
        var words = new StringBuilder("Văn bản được dẫn: ");
        words.append(cited.type() == null ? "" : cited.type() + " ")
                .append("số ")
                .append(cited.number());
        if (cited.date() != null) {
            words.append(", ngày ").append(VietnameseDates.date(cited.date()));
        }
        return words.append(cited.issuer() == null ? "" : ", của " + cited.issuer())
                .toString();
    }

    private void addItem(int index, ItemForm item) {
        add(item.start(), item.end(), Kind.ASSIGNMENT, "Nhiệm vụ " + (index + 1), "at-" + index);
        addUnits(item.lead(), "Chủ trì");
        addUnits(item.coordinating(), "Phối hợp");
        addUnits(item.supervising(), "Đôn đốc");
        var deadline = item.due().read();
        if (deadline != null && deadline.start() != null && deadline.end() != null) {
            add(
                    deadline.start(),
                    deadline.end(),
                    Kind.DEADLINE,
                    item.due().kind() == DueForm.Kind.NONE
                            ? "Không phải thời hạn của nhiệm vụ này"
                            : deadline.derivation(),
                    "deadline-" + index);
        }
    }

    private void addUnits(UnitsField field, String part) {
        for (var offer : field.offers()) {
            var unclear = offer.kind() == Offer.Kind.WORDS;
            add(
                    offer.start(),
                    offer.end(),
                    unclear ? Kind.UNRESOLVED : Kind.UNIT,
                    part + ": " + (unclear ? unclear(offer.value()) : directory.nameOf(offer.value())),
                    "");
        }
    }

    private String unclear(String words) {
        var candidates = UnitsField.candidates(words, directory).stream()
                .map(directory::nameOf)
                .collect(Collectors.joining("; "));
        return "chưa rõ là đơn vị nào" + (candidates.isEmpty() ? "" : ", có thể là " + candidates);
    }

    private void add(int start, int end, Kind kind, String title, String anchor) {
        highlights.add(new Highlight(start, end, kind, title, anchor));
    }
}
