package vn.dondoc.reader.assignment;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.Item;

/**
 * A line of a plan that says one thing about the task above it: "Cơ quan chủ trì: …", "Thời gian thực hiện: …".
 *
 * @param valueStart where its value begins, in the normalised text
 */
record LabelledLine(Label label, int valueStart, int end) {

    /** What a line can be about. */
    enum Label {
        LEAD,
        COORDINATING,
        OUTPUT,
        OTHER
    }

    private static final Pattern LABEL = Pattern.compile("(?<label>\\p{L}[^.:;\\n]{2,70}?) ?: ?");
    private static final int LONGEST_LABEL = 80;
    private static final Pattern LEADS = Pattern.compile(
            "(?:cơ quan|đơn vị|bộ phận|phân công|trách nhiệm|tổ chức)?,? ?(?:(?:cơ quan|đơn vị) )?(?:được giao |chịu trách nhiệm |phân công )?(?:chủ trì|thực hiện|đầu mối|tham mưu|chịu trách nhiệm)[^:]{0,30}");

    static @Nullable LabelledLine of(String folded, Item item) {
        int colon = folded.indexOf(':', item.contentStart(), Math.min(item.end(), item.contentStart() + LONGEST_LABEL));
        var found = colon < 0 ? null : LABEL.matcher(folded).region(item.contentStart(), item.end());
        if (found == null || !found.lookingAt()) {
            return null;
        }
        var words = found.group("label");
        return new LabelledLine(label(words), found.end(), item.end());
    }

    private static Label label(String words) {
        if (words.contains("phối hợp") && !words.contains("chủ trì")) {
            return Label.COORDINATING;
        }
        if (words.startsWith("sản phẩm") || words.startsWith("kết quả")) {
            return Label.OUTPUT;
        }
        return LEADS.matcher(words).matches() ? Label.LEAD : Label.OTHER;
    }

    /** Where its value ends, the full stop left off. */
    int valueEnd(String text) {
        return end > valueStart && ".;".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    /** The units its value names; the whole value as one name where none is known by its words. */
    List<UnitList.Name> names(String text, UnitListParser parser) {
        var list = parser.parse(valueStart, end);
        if (list != null) {
            return list.names();
        }
        int stop = valueStart;
        while (stop < end && ".;".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop == valueStart ? List.of() : List.of(UnitList.Name.at(text, valueStart, stop));
    }
}
