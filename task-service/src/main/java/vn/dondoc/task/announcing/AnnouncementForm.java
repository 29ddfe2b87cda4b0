package vn.dondoc.task.announcing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.calendar.AnnouncedDay;
import vn.dondoc.task.calendar.CalendarSource;

/**
 * An announcement as somebody wrote it on the page, right or wrong.
 *
 * @param version of the calendar that was looked at
 * @param days a line for each: {@code 02/01/2026; nghỉ; Nghỉ hoán đổi với thứ Bảy 10/01/2026}
 */
record AnnouncementForm(String version, String number, String issuedOn, String days) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static AnnouncementForm empty(int version) {
        return new AnnouncementForm(Integer.toString(version), "", "", "");
    }

    /** The version that was looked at; one that never was if nobody can tell. */
    int known() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** The announcement, or what cannot be read of it. */
    Read read() {
        var errors = new ArrayList<String>();
        var read = new ArrayList<AnnouncedDay>();
        var lines =
                days.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        lines.forEach(line -> read(line, read, errors));
        var day = issuedOn(errors);
        return errors.isEmpty()
                ? new Read(new Announcement(new CalendarSource(number.strip(), day), read), List.of())
                : new Read(null, errors);
    }

    private LocalDate issuedOn(List<String> errors) {
        try {
            return LocalDate.parse(issuedOn);
        } catch (DateTimeException unreadable) {
            errors.add("Ngày văn bản phải là một ngày.");
            return LocalDate.EPOCH;
        }
    }

    private static void read(String line, List<AnnouncedDay> read, List<String> errors) {
        var cells = line.split("\\s*;\\s*", 3);
        var kind = cells.length < 2 ? null : kind(cells[1]);
        var date = date(cells[0]);
        if (kind == null || date == null) {
            errors.add(
                    "Không hiểu dòng “" + line
                            + "”; xin ghi ngày; nghỉ, làm bù hoặc ngày thường; tên gọi. Ví dụ: 02/01/2026; nghỉ; Nghỉ hoán đổi.");
        } else {
            read.add(new AnnouncedDay(date, kind, cells.length < 3 ? "" : cells[2]));
        }
    }

    private static AnnouncedDay.@Nullable Kind kind(String words) {
        return Stream.of(AnnouncedDay.Kind.values())
                .filter(kind -> kind.words().equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(String words) {
        try {
            return LocalDate.parse(words.strip(), DATE);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** @param announcement null if there are errors */
    record Read(@Nullable Announcement announcement, List<String> errors) {}
}
