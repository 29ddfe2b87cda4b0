package vn.dondoc.directive.confirming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.highlight.Segment;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.directive.recurrence.Every;

/**
 * All that the page of confirming shows.
 *
 * @param document as it was read, whatever the clerk changed since
 */
record ConfirmingView(
        RegistrationForm form,
        List<ItemView> items,
        List<Segment> text,
        List<UnitChoice> unreachable,
        List<DirectoryEntry> offices,
        List<PageError> errors,
        String problem,
        ReadDocument document) {

    static ConfirmingView of(
            RegistrationForm form,
            ReadDocument document,
            List<ItemView> items,
            Directory directory,
            List<PageError> errors,
            String problem) {
        return new ConfirmingView(
                form,
                items,
                MarkedDocument.of(form, document, directory),
                unreachable(form, items),
                directory.entries().stream().filter(DirectoryEntry::active).toList(),
                errors,
                problem,
                document);
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

    /** The documents cited, and an empty line for one more. */
    public List<CitedForm> references() {
        return Stream.concat(form.head().references().stream(), Stream.of(CitedForm.blank()))
                .toList();
    }

    /** The id of a field of one of them. */
    public String referenceField(int index, String name) {
        return "r-" + index + "-" + name;
    }

    public boolean showsReferences() {
        return form.head().atReferences()
                || errors.stream().anyMatch(error -> error.field().startsWith("r-"));
    }

    public List<Every> periods() {
        return List.of(Every.values());
    }

    public List<CountedPeriod.Unit> countedUnits() {
        return List.of(CountedPeriod.Unit.values());
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
