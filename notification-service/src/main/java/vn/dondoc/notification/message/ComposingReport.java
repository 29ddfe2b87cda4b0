package vn.dondoc.notification.message;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;

/** Puts a leadership report into sentences. */
final class ComposingReport {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ComposingReport() {}

    static ReportView compose(Addressee addressee, Report report, String tasksLink) {
        var total = report.total();
        var week = "tuần từ " + VietnameseDates.date(report.weekBegins()) + " đến "
                + VietnameseDates.date(report.weekEnds());
        return new ReportView(
                "[Đôn Đốc] Báo cáo lãnh đạo " + week + ": " + total.open() + " nhiệm vụ đang thực hiện, "
                        + (total.overdue() == 0 ? "không có nhiệm vụ quá hạn" : total.overdue() + " quá hạn"),
                "Kính gửi đồng chí " + Wording.oneLine(addressee.name()) + ", " + Wording.oneLine(addressee.unitName())
                        + ",",
                "Hệ thống Đôn Đốc xin báo cáo đồng chí tình hình thực hiện các nhiệm vụ do "
                        + Wording.oneLine(report.unitName()) + " đôn đốc, " + week + ", tính đến " + drawnUp(report)
                        + ".",
                report.lines().stream()
                        .map(line -> new ReportView.Row(Wording.oneLine(line.issuerName()), line.numbers()))
                        .toList(),
                report.lines().size() < 2 ? null : new ReportView.Row("Tổng cộng", total),
                total.overdue() == 0 ? null : "Nhiệm vụ quá hạn (" + total.overdue() + ")",
                late(report),
                total.overdue() > report.overdue().size()
                        ? "Còn " + (total.overdue() - report.overdue().size())
                                + " nhiệm vụ quá hạn khác, xem trên hệ thống."
                        : null,
                tasksLink + "/report",
                report.sentBy() == null
                        ? "Báo cáo này do hệ thống Đôn Đốc tự động lập và gửi hằng tuần, đề nghị không trả lời thư."
                        : "Báo cáo này do hệ thống Đôn Đốc lập, đồng chí " + Wording.oneLine(report.sentBy())
                                + " đã xem và gửi; đề nghị không trả lời thư.");
    }

    private static List<ReportView.Late> late(Report report) {
        var late = new ArrayList<ReportView.Late>();
        for (var task : report.overdue()) {
            late.add(new ReportView.Late(
                    late.size() + 1,
                    Wording.oneLine(task.unitName()) + ": quá hạn "
                            + (task.daysLate() > 0 ? task.daysLate() + " ngày" : "trong ngày hôm nay") + ", hạn cuối "
                            + VietnameseDates.weekdayAndDate(task.lastDay())
                            + (task.acknowledged() ? "" : ", chưa xác nhận tiếp nhận"),
                    Wording.oneLine(task.content()),
                    "Văn bản " + (task.number() == null ? "" : "số " + Wording.oneLine(task.number()) + " ") + "ngày "
                            + VietnameseDates.date(task.issuedOn()) + " của " + Wording.oneLine(task.issuerName())));
        }
        return List.copyOf(late);
    }

    private static String drawnUp(Report report) {
        var local = report.at().atZone(VietnamTime.ZONE);
        return HOUR.format(local) + " " + VietnameseDates.weekdayAndDate(local.toLocalDate());
    }
}
