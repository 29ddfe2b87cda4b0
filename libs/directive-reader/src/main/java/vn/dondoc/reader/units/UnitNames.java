package vn.dondoc.reader.units;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An index of the names of units. Immutable; building takes time in proportion to the names, resolving does not. */
public final class UnitNames {

    private static final String ALL = "các ";
    private static final int MOST_CANDIDATES = 5;

    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    /** Names without what they end with: "ban tổ chức" for "ban tổ chức tỉnh ủy". */
    private final Map<String, Set<Unit>> byBeginning = new HashMap<>();

    private final NearestNames nearest = new NearestNames();
    /** The provinces that names end with. */
    private final Set<String> territories = new LinkedHashSet<>(List.of("tỉnh", "thành phố"));

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
            var territory = NameVariants.territoryOf(name);
            if (!territory.isEmpty()) {
                territories.add(territory);
            }
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
     * What the words stand for. Tolerant of case, of "uỷ" for "ủy", of decomposed letters, of abbreviations (UBND, MTTQ,
     * BTV, đ/c), of the province left off ("Ban Tổ chức" for "Ban Tổ chức Tỉnh ủy") where one unit only fits, or added
     * ("Sở Nội vụ tỉnh Sông Trà"), of the head who stands for the office ("Giám đốc Sở Y tế") and of the territory that
     * stands for its committee ("xã Lam Sơn").
     */
    public Resolution resolve(String words) {
        var plain = PlainNames.of(words);
        var one = one(plain);
        if (one != null) {
            return one;
        }
        var several =
                SeveralNames.in(Normalizer.normalize(words, Normalizer.Form.NFC).strip());
        if (several.size() > 1) {
            return new Resolution.Several(several.stream()
                    .map(name -> new Resolution.Part(name, part(name)))
                    .toList());
        }
        return new Resolution.Unresolved(candidates(plain));
    }

    private Resolution part(String words) {
        var plain = PlainNames.of(words);
        var one = one(plain);
        return one == null ? new Resolution.Unresolved(candidates(plain)) : one;
    }

    /** The one unit that a name, or another way to say it, stands for; null if none does or several do. */
    private @Nullable Resolution one(String plain) {
        var variants = NameVariants.of(plain, territories);
        for (String variant : variants) {
            var named = named(variant, plain);
            if (named.size() == 1) {
                return known(named.getFirst());
            }
            if (!named.isEmpty()) {
                return null;
            }
        }
        for (String variant : variants) {
            var begun = byBeginning.getOrDefault(variant, Set.of());
            if (begun.size() == 1 && variant.indexOf(' ') > 0) {
                return known(begun.iterator().next());
            }
        }
        return null;
    }

    /** Behind "các" only groups are meant. */
    private List<Unit> named(String variant, String plain) {
        var named = byName.getOrDefault(variant, List.of());
        return plain.startsWith(ALL) && !variant.startsWith(ALL)
                ? named.stream().filter(Unit::group).toList()
                : named;
    }

    private List<Unit> candidates(String plain) {
        for (String variant : NameVariants.of(plain, territories)) {
            var named = byName.getOrDefault(variant, List.of());
            if (!named.isEmpty()) {
                return named.stream().limit(MOST_CANDIDATES).toList();
            }
        }
        var near = nearest.to(plain);
        return near.isEmpty()
                ? byBeginning.getOrDefault(plain, Set.of()).stream()
                        .limit(MOST_CANDIDATES)
                        .toList()
                : near;
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
