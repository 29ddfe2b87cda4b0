package vn.dondoc.directive.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.text.Passage;
import vn.dondoc.reader.units.Resolution;
import vn.dondoc.reader.units.Unit;

/** Finds in the directory what the document names. */
final class ResolvingUnits {

    private final Directory directory;
    /** Where the document begins in the text that was read. */
    private final int origin;

    ResolvingUnits(Directory directory, int origin) {
        this.directory = directory;
        this.origin = origin;
    }

    /** Each unit that is named; "UBND các xã Lam Sơn, Trà Giang" is two of them, both standing at the same place. */
    List<MentionedUnit> all(List<Passage> mentions) {
        return mentions.stream().flatMap(this::resolved).toList();
    }

    private Stream<MentionedUnit> resolved(Passage mention) {
        return resolved(mention, directory.names().resolve(mention.words()));
    }

    private Stream<MentionedUnit> resolved(Passage mention, Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved(Unit unit)
            when unit.group() ->
                Stream.of(
                        mentioned(mention, null, unit.code(), List.copyOf(directory.unitsOf(unit.code())), List.of()));
            case Resolution.Resolved(Unit unit) ->
                Stream.of(mentioned(mention, unit.code(), null, List.of(), List.of()));
            case Resolution.Abolished(Unit _, List<Unit> successors) ->
                Stream.of(mentioned(mention, null, null, List.of(), successors));
            case Resolution.Several(List<Resolution.Part> parts) ->
                parts.stream()
                        .flatMap(part ->
                                resolved(new Passage(part.words(), mention.start(), mention.end()), part.resolution()));
            case Resolution.Unresolved(List<Unit> candidates) ->
                Stream.of(mentioned(mention, null, null, List.of(), candidates));
        };
    }

    private MentionedUnit mentioned(
            Passage mention,
            @Nullable String unit,
            @Nullable String group,
            List<String> members,
            List<Unit> candidates) {
        return new MentionedUnit(
                mention.words(),
                mention.start() - origin,
                mention.end() - origin,
                unit,
                group,
                members,
                candidates.stream()
                        .map(candidate -> new MentionedUnit.Candidate(candidate.code(), candidate.name()))
                        .toList());
    }

    /**
     * The code of the office that issued the document, where its name is one of the directory: "BAN TỔ CHỨC" under "TỈNH ỦY
     * SÔNG TRÀ" is first looked for as the Ban Tổ chức of that Tỉnh ủy.
     */
    @Nullable
    String codeOf(Metadata metadata) {
        var issuer = metadata.issuer();
        var superior = metadata.superior();
        if (issuer == null) {
            return null;
        }
        var inFull = superior == null ? null : codeOf(issuer.words() + " " + superior.words());
        return inFull != null ? inFull : codeOf(issuer.words());
    }

    private @Nullable String codeOf(String words) {
        return directory.names().resolve(words) instanceof Resolution.Resolved(Unit unit) && !unit.group()
                ? unit.code()
                : null;
    }
}
