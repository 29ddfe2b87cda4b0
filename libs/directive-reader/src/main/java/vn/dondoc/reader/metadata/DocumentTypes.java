package vn.dondoc.reader.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kinds of documents and the codes that stand for them in a number (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW). */
final class DocumentTypes {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("CV", "Công văn"),
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("QĐ", "Quyết định"),
            Map.entry("QĐI", "Quy định"),
            Map.entry("QC", "Quy chế"),
            Map.entry("KL", "Kết luận"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("CTR", "Chương trình"),
            Map.entry("TB", "Thông báo"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("KH", "Kế hoạch"),
            Map.entry("ĐA", "Đề án"),
            Map.entry("CĐ", "Công điện"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("TTR", "Tờ trình"),
            Map.entry("NĐ", "Nghị định"),
            Map.entry("TT", "Thông tư"));

    private static final Map<String, String> BY_TITLE = BY_CODE.values().stream()
            .collect(Collectors.toUnmodifiableMap(type -> type.toLowerCase(Locale.ROOT), type -> type));

    private static final int LONGEST_TITLE = 39;

    private DocumentTypes() {}

    /** The kind that a number says: "443-CV/TU" is a Công văn, and so is a number of the State without a code. */
    static @Nullable String ofNumber(String number) {
        for (String part : number.split("[/-]")) {
            var type = BY_CODE.get(part.toUpperCase(Locale.ROOT));
            if (type != null) {
                return type;
            }
        }
        return number.matches("\\d{1,6}/\\p{Lu}.{0,40}") ? "Công văn" : null;
    }

    /** The kind that a title line such as "KẾ HOẠCH" or "CHƯƠNG TRÌNH HÀNH ĐỘNG" says. */
    static @Nullable String ofTitle(String foldedLine) {
        if (foldedLine.length() <= LONGEST_TITLE) {
            for (var title : BY_TITLE.entrySet()) {
                if (foldedLine.startsWith(title.getKey())) {
                    return title.getValue();
                }
            }
        }
        return null;
    }
}
