package vn.dondoc.notification.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.notification.notice.DirectiveId;
import vn.dondoc.notification.notice.TaskId;

/** Invented items to speak of: a test says what matters to it and leaves the rest. */
public final class Items {

    public static final Directive LETTER_12 = new Directive(
            new DirectiveId(UUID.fromString("00000000-0000-0000-0000-00000000d012")),
            "12-CV/TU",
            "Tỉnh ủy Sơn Hải",
            LocalDate.of(2026, 5, 10),
            "V/v triển khai quy định mới",
            Urgency.NORMAL);

    public static final Directive PLAN_7 = new Directive(
            new DirectiveId(UUID.fromString("00000000-0000-0000-0000-00000000d007")),
            "07-KH/TU",
            "Tỉnh ủy Sơn Hải",
            LocalDate.of(2026, 4, 2),
            null,
            Urgency.URGENT);

    public static final Directive TELEGRAM_3 = new Directive(
            new DirectiveId(UUID.fromString("00000000-0000-0000-0000-00000000d003")),
            "03/CĐ-UBND",
            "Ủy ban nhân dân tỉnh Sơn Hải",
            LocalDate.of(2026, 5, 20),
            "Ứng phó mưa lũ",
            Urgency.FLASH);

    private final int number;
    private final Directive directive;
    private String step = "T-1";
    private List<String> supersedes = List.of();
    private String unit = "DU-HOA-MAI";
    private String unitName = "Đảng ủy phường Hoa Mai";
    private String content = "Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.";
    private @Nullable Deadline deadline;
    private @Nullable LocalDate lastWorkingDay;
    private boolean acknowledged;
    private int version = 1;
    private @Nullable String output;
    private @Nullable String via;
    private List<String> reportTo = List.of();

    private Items(int number, Directive directive) {
        this.number = number;
        this.directive = directive;
    }

    /** Task number n of a directive, of the unit DU-HOA-MAI, without a deadline. */
    public static Items task(int number, Directive directive) {
        return new Items(number, directive);
    }

    /** "trước ngày …": the last day is the one before. */
    public Items before(String writtenDay, String lastWorkingDay) {
        var written = LocalDate.parse(writtenDay);
        var words = "trước ngày " + VietnameseDates.date(written);
        this.deadline = new Deadline(words, written.minusDays(1), null, null, words + ": hết ngày liền trước");
        this.lastWorkingDay = LocalDate.parse(lastWorkingDay);
        return this;
    }

    public Items at(String day, String time) {
        this.lastWorkingDay = LocalDate.parse(day);
        this.deadline = new Deadline(
                "chậm nhất " + time, lastWorkingDay, LocalTime.parse(time), null, "ngày giờ ghi trong văn bản");
        return this;
    }

    public Items waitingFor(String condition) {
        this.deadline = new Deadline(condition, null, null, condition, "chờ nhập ngày");
        return this;
    }

    public Items step(String step, String... supersedes) {
        this.step = step;
        this.supersedes = List.of(supersedes);
        return this;
    }

    public Items saying(String content) {
        this.content = content;
        return this;
    }

    public Items of(String unit, String unitName) {
        this.unit = unit;
        this.unitName = unitName;
        return this;
    }

    /** Of the deadline. */
    public Items version(int version) {
        this.version = version;
        return this;
    }

    public Items handingOver(String product, String through, String... to) {
        this.output = product;
        this.via = through;
        this.reportTo = List.of(to);
        return this;
    }

    public Items acknowledged() {
        this.acknowledged = true;
        return this;
    }

    public DueItem item() {
        return new DueItem(
                new TaskId(new UUID(0, number)),
                version,
                step,
                supersedes,
                unit,
                unitName,
                directive,
                String.valueOf(number),
                content,
                deadline,
                lastWorkingDay,
                acknowledged,
                LocalDate.of(2026, 5, 11),
                output,
                via,
                reportTo);
    }
}
