package vn.dondoc.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.notification.notice.ReminderKind;

/**
 * Fills the one approved template: who is meant, how many tasks, the nearest day, where to read on. A directive's own
 * words never go to Zalo.
 */
@ApplicationScoped
public class WritingZalo {

    /** Most code points of a parameter, by its type in the template (custom label, quantity, time, URL). */
    private static final int LABEL = 30;

    private static final int QUANTITY = 20;
    private static final int TIME = 20;
    private static final int URL = 200;

    private final AnswerLinks links;

    public WritingZalo(AnswerLinks links) {
        this.links = links;
    }

    /** @param entries what there is to say, at least one thing */
    public ZaloText write(Addressee addressee, List<Entry> entries, LocalDate today) {
        var values = new LinkedHashMap<String, String>();
        values.put("loai", cut(kind(entries, today), LABEL));
        values.put("don_vi", cut(Wording.oneLine(addressee.unitName()), LABEL));
        values.put("so_nhiem_vu", cut(String.valueOf(entries.size()), QUANTITY));
        values.put(
                "qua_han",
                cut(
                        String.valueOf(entries.stream()
                                .filter(entry -> entry.isOverdue(today))
                                .count()),
                        QUANTITY));
        values.put("han_gan_nhat", cut(nearest(entries, today), TIME));
        values.put(
                "lien_ket",
                cut(new Composing(addressee, today, links).allLink(entries).orElseGet(links::tasks), URL));
        return new ZaloText(values);
    }

    /** Only its numbers; it is read on the page. */
    public ZaloText write(Addressee addressee, Report report) {
        var values = new LinkedHashMap<String, String>();
        values.put("loai", cut(ReminderKind.REPORT.words(), LABEL));
        values.put("don_vi", cut(Wording.oneLine(addressee.unitName()), LABEL));
        values.put("so_nhiem_vu", cut(String.valueOf(report.total().open()), QUANTITY));
        values.put("qua_han", cut(String.valueOf(report.total().overdue()), QUANTITY));
        values.put("han_gan_nhat", cut("không có", TIME));
        values.put("lien_ket", cut(links.tasks() + "/report", URL));
        return new ZaloText(values);
    }

    /** The strongest kind names the message. */
    private static String kind(List<Entry> entries, LocalDate today) {
        if (entries.stream().anyMatch(entry -> entry.isOverdue(today) && !entry.isWithdrawn())) {
            return ReminderKind.WARNING.words();
        }
        return entries.stream()
                .map(Entry::kind)
                .max(ReminderKind::compareTo)
                .orElseThrow()
                .words();
    }

    private static String nearest(List<Entry> entries, LocalDate today) {
        return entries.stream()
                .filter(entry -> entry.isDue(today))
                .flatMap(entry -> entry.item().lastDay().stream())
                .min(LocalDate::compareTo)
                .map(VietnameseDates::date)
                .orElse(entries.stream().allMatch(Entry::isMonthly) ? "chưa có thời hạn" : "không có");
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
