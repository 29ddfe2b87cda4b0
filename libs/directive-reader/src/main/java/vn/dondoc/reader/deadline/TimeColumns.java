package vn.dondoc.reader.deadline;

import java.util.regex.Pattern;
import vn.dondoc.reader.text.Paragraph;

/** Which column of a table says when: its head reads "Thời gian hoàn thành", "Tiến độ". Paragraphs come in their order. */
final class TimeColumns {

    private static final Pattern HEAD = Pattern.compile(
            "(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn (?:hoàn thành|xong|nộp|gửi)|năm (?:hoàn thành|thực hiện)|hoàn thành)[^.;:]{0,50}");
    private static final int LONGEST_HEAD = 64;
    private static final int NONE = -1;

    private final String folded;
    private int column = NONE;
    private int headRow = NONE;

    TimeColumns(String folded) {
        this.folded = folded;
    }

    /** Whether a paragraph is a cell of such a column, below its head. */
    boolean has(Paragraph paragraph) {
        if (!paragraph.isCell()) {
            column = NONE;
            return false;
        }
        boolean shortEnough = paragraph.end() - paragraph.start() <= LONGEST_HEAD;
        if (column == NONE
                && shortEnough
                && HEAD.matcher(folded)
                        .region(paragraph.start(), paragraph.end())
                        .matches()) {
            column = paragraph.column();
            headRow = paragraph.row();
            return false;
        }
        return paragraph.column() == column && paragraph.row() != headRow;
    }
}
