package vn.dondoc.task.announcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.task.calendar.AnnouncedDay;

/** Says all that is wrong with an announcement at once. */
final class CheckingAnnouncement {

    /** A year has some fifteen days off; nothing longer is a letter. */
    private static final int MOST_DAYS = 60;

    private static final int LONGEST_WORDS = 200;
    /** A letter speaks of the year it is of and of the next; a wider range is a slip of the pen. */
    private static final int MOST_YEARS_OFF = 2;

    private final Announcement announcement;
    private final List<FieldError> errors = new ArrayList<>();

    private CheckingAnnouncement(Announcement announcement) {
        this.announcement = announcement;
    }

    /** @throws vn.dondoc.kit.problem.Refusal with every error and its place */
    static void check(Announcement announcement, Instant now) {
        var checking = new CheckingAnnouncement(announcement);
        checking.source(LocalDate.ofInstant(now, VietnamTime.ZONE));
        checking.days();
        if (!checking.errors.isEmpty()) {
            throw CalendarProblem.invalid(checking.errors);
        }
    }

    private void source(LocalDate today) {
        var number = announcement.source().number();
        if (number.isBlank() || number.length() > LONGEST_WORDS) {
            error("/source/number", "Cần số, ký hiệu văn bản, không quá %d ký tự.".formatted(LONGEST_WORDS));
        }
        if (announcement.source().issuedOn().isAfter(today)) {
            error("/source/issuedOn", "Ngày văn bản chưa tới.");
        }
    }

    private void days() {
        var days = announcement.days();
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            error("/days", "Một thông báo có từ 1 đến %d ngày.".formatted(MOST_DAYS));
        }
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (!seen.add(day.date())) {
                error("/days/" + i + "/date", "Ngày " + VietnameseDates.date(day.date()) + " có hai lần.");
            }
            day("/days/" + i, day);
        }
    }

    private void day(String place, AnnouncedDay day) {
        var words = VietnameseDates.weekdayAndDate(day.date());
        if (Math.abs(day.date().getYear() - announcement.source().issuedOn().getYear()) > MOST_YEARS_OFF) {
            error(place + "/date", "Năm của ngày " + words + " quá xa năm của văn bản.");
        }
        if (day.kind() == AnnouncedDay.Kind.WORKED && day.date().getDayOfWeek().getValue() <= 5) {
            error(
                    place + "/kind",
                    "Ngày " + words + " vốn là ngày làm việc trong tuần; chỉ làm bù vào thứ Bảy, Chủ nhật.");
        }
        boolean unnamed = day.kind() != AnnouncedDay.Kind.ORDINARY && day.name().isBlank();
        if (unnamed || day.name().length() > LONGEST_WORDS) {
            error(place + "/name", "Ngày " + words + " cần tên gọi, không quá %d ký tự.".formatted(LONGEST_WORDS));
        }
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }
}
