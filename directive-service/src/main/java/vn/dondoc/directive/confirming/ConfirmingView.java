package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.highlight.Highlight;
import vn.dondoc.directive.highlight.HighlightedText;
import vn.dondoc.directive.highlight.Segment;

/** All that the page of confirming shows. */
record ConfirmingView(
        RegistrationForm form,
        List<ItemView> items,
        List<Segment> text,
        List<UnitChoice> unreachable,
        List<DirectoryEntry> offices,
        List<PageError> errors,
        String problem) {

    static ConfirmingView of(
            RegistrationForm form, List<ItemView> items, Directory directory, List<PageError> errors, String problem) {
        return new ConfirmingView(
                form,
                items,
                HighlightedText.of(form.text(), highlights(form, directory)),
                unreachable(form, items),
                directory.entries().stream().filter(DirectoryEntry::active).toList(),
                errors,
                problem);
    }

    public List<String> errorsAt(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(PageError::message)
                .toList();
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    private static List<Highlight> highlights(RegistrationForm form, Directory directory) {
        var highlights = new ArrayList<Highlight>();
        for (int i = 0; i < form.items().size(); i++) {
            var item = form.items().get(i);
            highlights.add(new Highlight(item.start(), item.end(), Highlight.Kind.ASSIGNMENT, "Nhiệm vụ " + (i + 1)));
            addUnits(highlights, item.lead(), "Chủ trì", directory);
            addUnits(highlights, item.coordinating(), "Phối hợp", directory);
            addUnits(highlights, item.supervising(), "Đôn đốc", directory);
            if (item.read() != null
                    && item.read().start() != null
                    && item.read().end() != null) {
                highlights.add(new Highlight(
                        item.read().start(),
                        item.read().end(),
                        Highlight.Kind.DEADLINE,
                        item.read().derivation()));
            }
        }
        return highlights;
    }

    private static void addUnits(List<Highlight> highlights, UnitsField field, String part, Directory directory) {
        for (var offer : field.offers()) {
            var unclear = offer.kind() == Offer.Kind.WORDS;
            highlights.add(new Highlight(
                    offer.start(),
                    offer.end(),
                    unclear ? Highlight.Kind.UNRESOLVED : Highlight.Kind.UNIT,
                    part + ": " + (unclear ? "chưa rõ là đơn vị nào" : directory.nameOf(offer.value()))));
        }
    }

    private static List<UnitChoice> unreachable(RegistrationForm form, List<ItemView> items) {
        Map<String, UnitChoice> found = new LinkedHashMap<>();
        for (var item : items) {
            for (var field : List.of(item.lead(), item.coordinating(), item.supervising())) {
                field.groups().stream()
                        .flatMap(group -> group.choices().stream())
                        .filter(choice -> choice.active() && !choice.reachable())
                        .forEach(choice -> found.put(
                                choice.code(),
                                new UnitChoice(
                                        choice.code(),
                                        choice.name(),
                                        form.unreachable().contains(choice.code()),
                                        false,
                                        true)));
            }
        }
        return List.copyOf(found.values());
    }
}
