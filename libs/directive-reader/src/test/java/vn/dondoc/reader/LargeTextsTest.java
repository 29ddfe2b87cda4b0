package vn.dondoc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.text.Passage;

/** Ten times the text may take ten times as long, and no deep stack; the limits leave room for a slow machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeTextsTest {

    private static final String SENTENCE = "Sở Tài chính chủ trì, báo cáo trước ngày 25/5/2026 và tổng hợp; ";

    @Test
    @Timeout(60)
    void a_line_of_100_000_digits_is_no_work() {
        assertThat(deadlines("1".repeat(100_000))).isZero();
    }

    @Test
    @Timeout(60)
    void a_million_lines_of_digits_are_read() {
        assertThat(deadlines("1\n".repeat(1_000_000))).isZero();
    }

    @Test
    @Timeout(60)
    void a_million_open_brackets_and_tags_are_read() {
        assertThat(deadlines("(<".repeat(500_000))).isZero();
    }

    @Test
    @Timeout(60)
    void a_row_of_40_000_dated_cells_is_read() {
        assertThat(deadlines("|trước ngày 1/6/2026".repeat(40_000) + "|")).isEqualTo(40_000);
        assertThat(deadlines("|Sở Tài chính" + "|trước ngày 1/6/2026".repeat(40_000) + "|"))
                .isEqualTo(40_000);
    }

    @Test
    void who_watches_over_a_document_is_named_once_and_not_by_the_hundred() {
        var watched = "Giao Sở Xây dựng sửa đường trước ngày 25/5/2026.\n";
        var watching = "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Công văn này.\n";
        assertThat(supervising(watched + watching.repeat(30))).containsExactly("Sở Nội vụ");
        var crowd = new StringBuilder(watched);
        for (int i = 0; i < 30; i++) {
            crowd.append("Giao Ủy ban nhân dân xã An Lộc ")
                    .append((char) ('A' + i % 26))
                    .append(i < 26 ? "ô" : "ă")
                    .append(" theo dõi, đôn đốc việc thực hiện Công văn này.\n");
        }
        assertThat(supervising(crowd.toString())).hasSize(20);
    }

    private static List<String> supervising(String text) {
        return DirectiveReader.read(text, null, WorkingCalendar.official())
                .getFirst()
                .assignments()
                .getFirst()
                .supervising()
                .stream()
                .map(Passage::words)
                .toList();
    }

    @Test
    @Tag("slow")
    void a_single_line_of_5_MB_takes_time_in_proportion() {
        var small = SENTENCE.repeat(8_000);
        var large = SENTENCE.repeat(80_000);
        deadlines(small);
        var timeOfSmall = timed(small);
        assertThat(timed(large)).isLessThan(timeOfSmall.multipliedBy(40).plusSeconds(5));
    }

    private static Duration timed(String text) {
        long before = System.nanoTime();
        deadlines(text);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static int deadlines(String text) {
        return DirectiveReader.read(text, null, WorkingCalendar.official()).stream()
                .mapToInt(reading -> reading.deadlines().size())
                .sum();
    }
}
