package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.directive.directory.Directory;

/** The units of one part of an assignment, as the page shows them. */
record UnitsFieldView(List<String> tokens, List<ChoiceGroup> groups, String more) {

    static UnitsFieldView of(UnitsField field, Directory directory) {
        return new UnitsFieldView(
                field.offers().stream().map(Offer::token).toList(),
                new Building(field, directory).groups(),
                field.more());
    }

    /** Each unit has one box, however often the document names it: two boxes could disagree. */
    private static final class Building {

        private final UnitsField field;
        private final Directory directory;
        private final Set<String> shown = new HashSet<>();

        Building(UnitsField field, Directory directory) {
            this.field = field;
            this.directory = directory;
        }

        List<ChoiceGroup> groups() {
            var groups = new ArrayList<ChoiceGroup>();
            groups.add(new ChoiceGroup("", choices(singles()), false, false));
            for (var offer : field.offers()) {
                switch (offer.kind()) {
                    case UNIT -> {}
                    case GROUP ->
                        groups.add(new ChoiceGroup(
                                directory.nameOf(offer.value()),
                                choices(directory.unitsOf(offer.value())),
                                false,
                                false));
                    case WORDS ->
                        groups.add(new ChoiceGroup(
                                offer.value(),
                                choices(UnitsField.candidates(offer.value(), directory)),
                                true,
                                field.skipped().contains(offer.value())));
                }
            }
            return groups.stream()
                    .filter(group -> group.unclear() || !group.choices().isEmpty())
                    .toList();
        }

        private List<String> singles() {
            return field.offers().stream()
                    .filter(offer -> offer.kind() == Offer.Kind.UNIT)
                    .map(Offer::value)
                    .toList();
        }

        private List<UnitChoice> choices(Collection<String> codes) {
            return codes.stream()
                    .filter(shown::add)
                    .flatMap(code -> directory.find(code).stream())
                    .map(entry -> new UnitChoice(
                            entry.code(),
                            entry.name(),
                            field.chosen().contains(entry.code()),
                            entry.reachable(),
                            entry.active()))
                    .toList();
        }
    }
}
