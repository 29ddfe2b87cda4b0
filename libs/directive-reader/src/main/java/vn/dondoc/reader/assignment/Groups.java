package vn.dondoc.reader.assignment;

import java.util.regex.Pattern;
import vn.dondoc.reader.text.Folding;

/** Whether a name stands for several units: "các đảng ủy trực thuộc", "cấp ủy cơ sở". */
final class Groups {

    private static final Pattern GROUP = Pattern.compile(
            "(?:các|mỗi|từng|những|toàn thể|cấp ủy|tổ chức đảng|người đứng đầu|thủ trưởng|cơ quan, |đơn vị, |(?:\\p{L}{1,8} ){1,4}các ).{0,400}");

    private Groups() {}

    static boolean isGroup(UnitList.Name name) {
        return GROUP.matcher(Folding.fold(name.words())).matches();
    }
}
