package vn.dondoc.reader.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An index of the names of units. Immutable; building takes time in proportion to the names, resolving does not. */
public final class UnitNames {

    private static final String ALL = "các ";
    private static final int MOST_CANDIDATES = 5;

    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    /** Names without what they end with: "ban tổ chức" for "ban tổ chức tỉnh ủy". */
    private final Map<String, Set<Unit>> byBeginning = new HashMap<>();

    private final NearestNames nearest = new NearestNames();

    private UnitNames() {}

    public static UnitNames of(Collection<Unit> units) {
        var names = new UnitNames();
        units.forEach(names::add);
        return names;
    }

    private void add(Unit unit) {
        byCode.put(unit.code(), unit);
        names(unit).forEach(name -> {
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
            for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
                byBeginning
                        .computeIfAbsent(name.substring(0, end), key -> new LinkedHashSet<>())
                        .add(unit);
            }
            nearest.add(name, unit);
        });
    }

    private static List<String> names(Unit unit) {
        List<String> names = new ArrayList<>();
        names.add(PlainNames.of(unit.name()));
        unit.aliases().forEach(alias -> names.add(PlainNames.of(alias)));
        // "UBND tỉnh" beside "Ủy ban nhân dân tỉnh" is one name, not two units to choose from
        return names.stream().distinct().toList();
    }

    /**
     * What the words stand for. Tolerant of case, of "uỷ" for "ủy", of decomposed letters, of abbreviations (UBND,
     * MTTQ, BTV, đ/c) and of the province left off ("Ban Tổ chức" for "Ban Tổ chức Tỉnh ủy") where one unit only fits.
     */
    public Resolution resolve(String words) {
        var plain = PlainNames.of(words);
        var named = byName.getOrDefault(plain, List.of());
        if (named.isEmpty() && plain.startsWith(ALL)) {
            named = byName.getOrDefault(plain.substring(ALL.length()), List.of()).stream()
                    .filter(Unit::group)
                    .toList();
        }
        if (named.size() == 1) {
            return known(named.getFirst());
        }
        var begun = byBeginning.getOrDefault(plain, Set.of());
        if (named.isEmpty() && begun.size() == 1 && plain.indexOf(' ') > 0) {
            return known(begun.iterator().next());
        }
        return new Resolution.Unresolved(
                named.isEmpty()
                        ? nearest.to(plain)
                        : named.stream().limit(MOST_CANDIDATES).toList());
    }

    private Resolution known(Unit unit) {
        var successor = unit.successor();
        if (successor == null) {
            return new Resolution.Resolved(unit);
        }
        return new Resolution.Abolished(
                unit,
                List.of(successor).stream()
                        .map(byCode::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
