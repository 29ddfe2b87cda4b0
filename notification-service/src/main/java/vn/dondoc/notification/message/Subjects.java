package vn.dondoc.notification.message;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.notification.notice.ReminderKind;

/** What a contact reads before opening the mail. */
final class Subjects {

    private static final String SENDER = "[Đôn Đốc] ";

    private Subjects() {}

    /** "[Đôn Đốc] Nhắc nhở: 3 nhiệm vụ, hạn gần nhất thứ Sáu 22/5/2026"; what is overdue or due today stands first. */
    static String digest(List<Entry> entries, LocalDate today) {
        var overdue = count(entries, entry -> entry.isOverdue(today));
        var dueToday = count(entries, entry -> isDueOn(entry, today));
        var monthly = count(entries, Entry::isMonthly);
        var later = entries.stream()
                .filter(entry -> !entry.isOverdue(today) && !isDueOn(entry, today) && !entry.isMonthly())
                .toList();
        return SENDER
                + Stream.of(
                                overdue == 0 ? "" : "Cảnh báo: " + overdue + " nhiệm vụ quá hạn",
                                dueToday == 0 ? "" : "Đến hạn hôm nay: " + dueToday + " nhiệm vụ",
                                later.isEmpty()
                                        ? ""
                                        : (overdue + dueToday == 0 ? "N" : "n") + "hắc nhở: " + later.size()
                                                + " nhiệm vụ" + nearest(later),
                                monthly == 0
                                        ? ""
                                        : (monthly == entries.size() ? "Nhắc nhở: " : "") + monthly
                                                + " nhiệm vụ chưa có thời hạn")
                        .filter(Predicate.not(String::isEmpty))
                        .collect(joining("; "));
    }

    /** "[Đôn Đốc] Giao 2 nhiệm vụ: Văn bản số 12-CV/TU …"; the mark of urgency stands first, as on the document. */
    static String ofDirective(List<Entry> entries) {
        var directive = entries.getFirst().item().directive();
        var given = count(entries, entry -> entry.kind() == ReminderKind.ASSIGNMENT);
        var withdrawn = count(entries, Entry::isWithdrawn);
        var asked = entries.size() - given - withdrawn;
        var urgency = directive.urgency().words();
        return SENDER
                + (urgency.isEmpty() ? "" : urgency.toUpperCase(Locale.ROOT) + " – ")
                + Stream.of(
                                given == 0 ? "" : "Giao " + given + " nhiệm vụ",
                                asked == 0 ? "" : "Phối hợp thực hiện " + asked + " nhiệm vụ",
                                withdrawn == 0 ? "" : "Thu hồi " + withdrawn + " nhiệm vụ")
                        .filter(Predicate.not(String::isEmpty))
                        .collect(joining("; "))
                + ": " + directive.title();
    }

    static String nearest(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.item().lastDay().stream())
                .min(LocalDate::compareTo)
                .map(day -> ", hạn gần nhất " + VietnameseDates.weekdayAndDate(day))
                .orElse("");
    }

    private static boolean isDueOn(Entry entry, LocalDate day) {
        return entry.item().lastDay().filter(day::equals).isPresent();
    }

    private static long count(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }
}
