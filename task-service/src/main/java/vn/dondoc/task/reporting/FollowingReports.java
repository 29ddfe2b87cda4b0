package vn.dondoc.task.reporting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.task.reminding.HandedOverReports;
import vn.dondoc.task.reminding.Telling;
import vn.dondoc.task.reporting.LeadershipReport.Line;

/** Shows which units have had the report of the present week. */
@ApplicationScoped
class FollowingReports {

    private final SentReports reports;
    private final SendingReports sending;
    private final HandedOverReports handedOver;
    private final CurrentUser user;

    FollowingReports(SentReports reports, SendingReports sending, HandedOverReports handedOver, CurrentUser user) {
        this.reports = reports;
        this.sending = sending;
        this.handedOver = handedOver;
        this.user = user;
    }

    @Transactional
    Sendings of(LeadershipReport report, @Nullable Integer justSent) {
        var week = new ReportWeek(report.weekBegins());
        var sent = reports.of(week);
        var units = report.lines().stream()
                .collect(toMap(
                        Line::supervisingUnit, Line::supervisingUnitName, (name, same) -> name, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(unit -> ofUnit(unit.getKey(), unit.getValue(), sent.get(unit.getKey())))
                .toList();
        return new Sendings(
                units,
                sending.goesAt(week).orElse(null),
                justSent,
                user.has(Roles.SUPERVISOR) || user.has(Roles.ADMIN));
    }

    private Sendings.OfUnit ofUnit(String unit, String name, SentReports.@Nullable Sent sent) {
        return sent == null
                ? new Sendings.OfUnit(unit, name, null, null, List.of())
                : new Sendings.OfUnit(
                        unit,
                        name,
                        sent.at(),
                        sent.by(),
                        handedOver.tellings(sent.report()).stream()
                                .map(FollowingReports::words)
                                .toList());
    }

    private static String words(Telling telling) {
        if (telling.outcome() == null) {
            return "đang chờ gửi";
        }
        var whom = telling.contactName() == null ? "" : telling.contactName() + ": ";
        return whom + telling.outcome() + (telling.reason() == null ? "" : ". " + telling.reason());
    }
}
