package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.recurrence.RecurrenceRules;

/** Checks one assignment but for its units. */
final class CheckingItem {

    private static final int MAX_CONTENT = 50_000;
    private static final int MAX_REPORTED_TO = 50;
    private static final int MAX_PERIOD = 999;
    private static final Pattern KIND = Pattern.compile("[a-z_]{1,40}");

    private final Registration.Item item;
    private final String pointer;
    private final Faults faults;

    CheckingItem(Registration.Item item, String pointer, Faults faults) {
        this.item = item;
        this.pointer = pointer;
        this.faults = faults;
    }

    void check(int textLength, @Nullable LocalDate issuedOn, LocalDate today) {
        faults.checkLine(pointer + "/ordinal", "Số thứ tự", item.ordinal(), 40);
        if (item.start() < 0 || item.end() < item.start() || item.end() > textLength) {
            faults.add(pointer + "/end", "Vị trí " + item.start() + "–" + item.end() + " nằm ngoài văn bản.");
        }
        if (item.content().isBlank()) {
            faults.add(pointer + "/content", "Nhiệm vụ chưa có nội dung.");
        }
        faults.checkWords(pointer + "/content", "Nội dung", item.content(), MAX_CONTENT);
        faults.checkWords(pointer + "/output", "Sản phẩm", item.output(), 2_000);
        faults.checkLine(pointer + "/via", "Nơi gửi qua", item.via(), 1_000);
        faults.checkNames(pointer + "/reportTo", "Nơi báo cáo", item.reportTo(), MAX_REPORTED_TO);
        if (item.deadline() != null) {
            checkDeadline(pointer + "/deadline", item.deadline(), textLength);
            checkLastDay(item.deadline().lastDay(), issuedOn, today);
        }
    }

    private void checkDeadline(String at, Deadline deadline, int textLength) {
        if (deadline.words().isBlank()) {
            faults.add(at + "/words", "Thời hạn chưa có lời văn.");
        }
        faults.checkWords(at + "/words", "Lời văn của thời hạn", deadline.words(), 1_000);
        if (!KIND.matcher(deadline.kind()).matches()) {
            faults.add(at + "/kind", "Loại thời hạn chưa đúng, ví dụ before_date.");
        }
        faults.checkDay(at + "/writtenDay", "Ngày ghi trong văn bản", deadline.writtenDay());
        faults.checkDay(at + "/lastDay", "Hạn cuối", deadline.lastDay());
        faults.checkDay(at + "/targetDay", "Mốc phấn đấu", deadline.targetDay());
        checkOrder(at + "/targetDay", deadline.targetDay(), deadline.lastDay());
        if (deadline.recurrence() != null) {
            checkRecurrence(at + "/recurrence", deadline.recurrence());
        }
        faults.checkWords(at + "/condition", "Sự kiện", deadline.condition(), 1_000);
        checkLimit(at + "/limit", deadline.limit());
        faults.checkLine(at + "/rule", "Tên quy tắc", deadline.rule(), 200);
        faults.checkWords(at + "/derivation", "Cách tính", deadline.derivation(), 2_000);
        if (isOutside(deadline.start(), textLength) || isOutside(deadline.end(), textLength)) {
            faults.add(at + "/start", "Vị trí của thời hạn nằm ngoài văn bản.");
        }
    }

    private void checkOrder(String at, @Nullable LocalDate target, @Nullable LocalDate lastDay) {
        if (target != null && lastDay != null && target.isAfter(lastDay)) {
            faults.add(
                    at,
                    "Mốc phấn đấu " + VietnameseDates.date(target) + " sau hạn cuối " + VietnameseDates.date(lastDay)
                            + "; hãy sửa một trong hai ngày.");
        }
    }

    private void checkRecurrence(String at, String rules) {
        if (rules.length() > 500 || RecurrenceRules.parse(rules).isEmpty()) {
            faults.add(at, RecurrenceRules.WHAT_IS_TAKEN);
        }
    }

    private void checkLimit(String at, @Nullable CountedPeriod limit) {
        if (limit != null && (limit.amount() == 0 || Math.abs(limit.amount()) > MAX_PERIOD || limit.unit() == null)) {
            faults.add(
                    at,
                    "Thời gian tính từ sự kiện phải là số từ 1 đến " + MAX_PERIOD
                            + " kèm đơn vị ngày, ngày làm việc, tuần, tháng hoặc năm.");
        }
    }

    private static boolean isOutside(@Nullable Integer offset, int textLength) {
        return offset != null && (offset < 0 || offset > textLength);
    }

    /** Such a day is mostly a slip of the pen or of the reading, so somebody must say what it means. */
    private void checkLastDay(@Nullable LocalDate lastDay, @Nullable LocalDate issuedOn, LocalDate today) {
        if (lastDay == null || item.pastDeadline() != null) {
            return;
        }
        if (issuedOn != null && lastDay.isBefore(issuedOn)) {
            faults.add(
                    pointer + "/deadline/lastDay",
                    "Hạn cuối " + VietnameseDates.date(lastDay) + " trước ngày ban hành "
                            + VietnameseDates.date(issuedOn)
                            + "; hãy chọn theo dõi, không theo dõi hoặc nhập ngày khác.");
        } else if (lastDay.isBefore(today)) {
            faults.add(
                    pointer + "/deadline/lastDay",
                    "Hạn cuối " + VietnameseDates.date(lastDay)
                            + " đã qua; hãy chọn theo dõi, không theo dõi hoặc nhập ngày khác.");
        }
    }
}
