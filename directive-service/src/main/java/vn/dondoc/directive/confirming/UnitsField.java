package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.reading.MentionedUnit;
import vn.dondoc.reader.units.Resolution;
import vn.dondoc.reader.units.Unit;

/**
 * The units of an assignment in one part: what is offered, what of it is ticked.
 *
 * @param chosen codes of units
 * @param skipped words of the document that the clerk decided to leave out
 * @param more a unit typed by code or name that is not known (yet)
 */
record UnitsField(List<Offer> offers, Set<String> chosen, Set<String> skipped, String more) {

    static UnitsField empty() {
        return new UnitsField(List.of(), Set.of(), Set.of(), "");
    }

    static UnitsField of(List<MentionedUnit> mentions) {
        var chosen = new LinkedHashSet<String>();
        for (var mention : mentions) {
            chosen.addAll(mention.unit() == null ? mention.members() : List.of(mention.unit()));
        }
        return new UnitsField(mentions.stream().map(Offer::of).distinct().toList(), chosen, Set.of(), "");
    }

    /** As posted under a name; a unit that was typed and is known becomes one that is offered and ticked. */
    static UnitsField posted(PostedForm form, String name, Directory directory) {
        var offers = new ArrayList<Offer>();
        form.all(name + "-offer").forEach(token -> Offer.parse(token).ifPresent(offers::add));
        var chosen = new LinkedHashSet<>(form.all(name));
        var typed = form.text(name + "-more");
        var found = find(typed, directory);
        found.ifPresent(entry -> {
            offers.add(new Offer(entry.isGroup() ? Offer.Kind.GROUP : Offer.Kind.UNIT, entry.code(), 0, 0));
            chosen.addAll(directory.unitsOf(entry.code()));
        });
        return new UnitsField(
                List.copyOf(offers), chosen, Set.copyOf(form.all(name + "-skip")), found.isPresent() ? "" : typed);
    }

    /** A unit or group typed as code or name. */
    static Optional<DirectoryEntry> find(String typed, Directory directory) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return directory
                .find(typed)
                .or(() -> directory.names().resolve(typed) instanceof Resolution.Resolved(var unit)
                        ? directory.find(unit.code())
                        : Optional.empty());
    }

    /** Words of the document for which nobody was chosen and which were not left out on purpose. */
    List<String> undecided(Directory directory) {
        return offers.stream()
                .filter(offer -> offer.kind() == Offer.Kind.WORDS && !skipped.contains(offer.value()))
                .map(Offer::value)
                .filter(words -> candidates(words, directory).stream().noneMatch(chosen::contains))
                .toList();
    }

    /** The codes of the units that the words may mean. */
    static List<String> candidates(String words, Directory directory) {
        return candidates(directory.names().resolve(words)).map(Unit::code).toList();
    }

    private static Stream<Unit> candidates(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved(var unit) -> Stream.of(unit);
            case Resolution.Abolished(var _, var successors) -> successors.stream();
            case Resolution.Several(var parts) -> parts.stream().flatMap(part -> candidates(part.resolution()));
            case Resolution.Unresolved(var nearest) -> nearest.stream();
        };
    }
}
