package vn.dondoc.reader.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Other ways in which a document may say a plain name, nearest first. */
final class NameVariants {

    private static final String ALL = "các ";
    private static final String EXECUTIVE = "ủy ban nhân dân ";
    private static final Pattern TERRITORY =
            Pattern.compile("(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?: \\p{L}{1,12}){1,6}");
    /** The head of an office stands for it: "giám đốc sở y tế". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng|bộ trưởng|hiệu trưởng|viện trưởng|cục trưởng(?= cục)|vụ trưởng(?= vụ)|chánh(?= văn phòng| thanh tra)|trưởng(?= ban| phòng| công an)|bí thư(?= đảng ủy| tỉnh ủy| thành ủy| huyện ủy)|tổng giám đốc|tổng biên tập|lãnh đạo) ");

    private NameVariants() {}

    /** @param territories "tỉnh sông trà" and the others that the directory's own names end with */
    static List<String> of(String plain, Set<String> territories) {
        List<String> variants = new ArrayList<>();
        variants.add(plain);
        var office = OFFICE.matcher(plain);
        var unit = office.lookingAt() ? plain.substring(office.end()) : plain;
        add(unit, variants);
        add(withoutTerritory(unit, territories), variants);
        if (TERRITORY.matcher(unit).matches()) {
            add(EXECUTIVE + unit, variants);
        } else if (unit.startsWith(EXECUTIVE)) {
            add(unit.substring(EXECUTIVE.length()), variants);
        }
        if (unit.startsWith(ALL)) {
            add(unit.substring(ALL.length()), variants);
        }
        return variants;
    }

    /** "sở nội vụ tỉnh sông trà" is the "sở nội vụ" of a directory of Sông Trà; that of another province is not. */
    private static String withoutTerritory(String name, Set<String> territories) {
        for (String territory : territories) {
            boolean ends = name.length() > territory.length() + 1 && name.endsWith(" " + territory);
            var rest = ends ? name.substring(0, name.length() - territory.length() - 1) : "";
            if (rest.indexOf(' ') > 0 && !rest.concat(" ").endsWith(EXECUTIVE)) {
                return rest;
            }
        }
        return name;
    }

    /** The territory that a plain name ends with: "tỉnh", "tỉnh sông trà"; empty if it ends with none. */
    static String territoryOf(String plain) {
        int at = Math.max(plain.lastIndexOf(" tỉnh"), plain.lastIndexOf(" thành phố"));
        var tail = at < 0 ? "" : plain.substring(at + 1);
        return TERRITORY.matcher(tail).matches() ? tail : "";
    }

    private static void add(String variant, List<String> variants) {
        if (!variants.contains(variant)) {
            variants.add(variant);
        }
    }
}
