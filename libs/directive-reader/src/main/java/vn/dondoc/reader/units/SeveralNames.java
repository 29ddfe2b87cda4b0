package vn.dondoc.reader.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart what names several units at once: "UBND các xã Lam Sơn, Trà Giang và Đồng Mít". */
final class SeveralNames {

    private static final String KIND =
            "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|bộ|sở|ban|vụ|cục|phòng|đảng ủy xã|đảng ủy phường";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LIST = Pattern.compile(
            "(?<head>[^,;:]{0,80}?)\\b(?:các|những) (?<kind>" + KIND + ") ?:? (?<names>.{3,600})",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SEPARATOR = Pattern.compile("[,;] (?:và )?| và ");
    private static final Pattern KIND_OF_ITS_OWN =
            Pattern.compile("(?:các )?(?<kind>" + KIND + ") (?<name>\\p{Lu}.{0,80})");
    private static final Pattern TWINS = Pattern.compile(
            "(?<first>HĐND|Hội đồng nhân dân|Đảng ủy)(?:, | và )(?<second>UBND|Ủy ban nhân dân)(?<where> .{2,400})",
            FLAGS);

    private SeveralNames() {}

    /** The names of the single units in the document's words; empty if only one is named. */
    static List<String> in(String words) {
        var twins = TWINS.matcher(words);
        if (twins.matches()) {
            return List.of(twins.group("first") + twins.group("where"), twins.group("second") + twins.group("where"));
        }
        var list = LIST.matcher(words);
        if (!list.matches() || !Character.isUpperCase(list.group("names").codePointAt(0))) {
            return List.of();
        }
        var head = list.group("head");
        var kind = list.group("kind");
        List<String> names = new ArrayList<>();
        for (String name : SEPARATOR.split(list.group("names"))) {
            var own = KIND_OF_ITS_OWN.matcher(name);
            if (own.matches()) {
                kind = own.group("kind");
                name = own.group("name");
            }
            if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
                return List.of();
            }
            names.add(head + kind + " " + name);
        }
        return names;
    }
}
