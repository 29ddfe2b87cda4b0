package vn.dondoc.reader.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Paragraph;

/**
 * What the columns of a table are for, as its head says; -1 for what it has no column for.
 *
 * @param task "Nội dung", "Nhiệm vụ"
 * @param lead "Cơ quan chủ trì", "Đơn vị thực hiện"
 * @param coordinating "Cơ quan phối hợp"
 * @param output "Sản phẩm", "Kết quả"
 */
record TableColumns(int task, int lead, int coordinating, int output) {

    private static final GuardedPattern TASK = GuardedPattern.of(
            "(?:tên |danh mục |các )?(?:nội dung|nhiệm vụ|công việc|đề án|chương trình|hoạt động|việc)(?![\\p{L}]).{0,60}");
    private static final GuardedPattern LEAD = GuardedPattern.of(
            "(?:tên |các )?(?:cơ quan|đơn vị|bộ phận|người|cấp|tổ chức)?,? ?(?:(?:cơ quan|đơn vị|cá nhân) )?(?:chủ trì|chịu trách nhiệm|thực hiện|phụ trách|đầu mối|tham mưu|được giao|được phân công|phân công).{0,40}|phân công|đơn vị|cơ quan");
    private static final GuardedPattern COORDINATING =
            GuardedPattern.of("(?:cơ quan|đơn vị|bộ phận)?,? ?phối hợp.{0,40}");
    private static final GuardedPattern OUTPUT =
            GuardedPattern.of("(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra|hình thức văn bản).{0,60}");
    private static final int LEAST_HEADS = 2;
    private static final int LONGEST_HEAD = 90;

    /** The columns that a row of heads names; null if the row is none. */
    static @Nullable TableColumns of(List<Paragraph> row, String folded) {
        int task = column(TASK, row, folded);
        int lead = column(LEAD, row, folded);
        int coordinating = column(COORDINATING, row, folded);
        int output = column(OUTPUT, row, folded);
        int heads = (task < 0 ? 0 : 1) + (lead < 0 ? 0 : 1) + (coordinating < 0 ? 0 : 1) + (output < 0 ? 0 : 1);
        return heads < LEAST_HEADS ? null : new TableColumns(task, lead, coordinating, output);
    }

    private static int column(GuardedPattern head, List<Paragraph> row, String folded) {
        for (var cell : row) {
            boolean isShort = cell.end() - cell.start() <= LONGEST_HEAD;
            if (isShort && head.matches(folded, cell.start(), cell.end())) {
                return cell.column();
            }
        }
        return -1;
    }
}
