package vn.dondoc.reader.assignment;

import java.util.regex.Pattern;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Folding;

/** Whether a name is that of a person: "đồng chí Phó Bí thư", "Thứ trưởng Nguyễn Văn Bình". */
final class Persons {

    private static final GuardedPattern CALLED =
            GuardedPattern.of("(?:(?:các )?(?:đồng chí|đ/c)|ông|bà)(?![\\p{L}]).{0,400}");
    private static final GuardedPattern OFFICE = GuardedPattern.of(
            "(?:phó |thứ |bộ |chủ |giám |trưởng|chánh |cục |vụ |viện |tổng |thủ |bí |ủy viên).{0,400}");
    private static final String FAMILY_NAMES =
            "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Đào|Trương|Lâm|Hà|Cao|Tạ|Lương|Tô|Châu|Thái|Quách|Vương|Giàng|Lò|Vàng|Hầu|Nông|Ma|Hứa|Lại|Tống|Tăng|Phùng|Chu|La|Kiều|Thân|Doãn|Khuất|Y|Rơ|H";
    /** Two syllables alone may be a province: "Chủ tịch UBND tỉnh Hà Giang". */
    private static final Pattern PERSONAL_NAME = Pattern.compile("(?:[^,:]{1,100} )?(?:" + FAMILY_NAMES
            + ")(?: \\p{Lu}\\p{Ll}{0,7}){2,4}(?:,.{0,200})?|[^,:]{1,100}(?<!tỉnh|huyện|xã|phường|quận|phố|các|khu) (?:"
            + FAMILY_NAMES + ") \\p{Lu}\\p{Ll}{0,7}");

    private Persons() {}

    static boolean isPerson(UnitList.Name name) {
        var folded = Folding.fold(name.words());
        return CALLED.matches(folded, 0, folded.length())
                || OFFICE.matches(folded, 0, folded.length())
                        && PERSONAL_NAME.matcher(name.words()).matches();
    }
}
