package vn.dondoc.task.reporting;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.reporting.LeadershipReport.LateTask;
import vn.dondoc.task.reporting.LeadershipReport.Line;
import vn.dondoc.task.reporting.LeadershipReport.Numbers;
import vn.dondoc.task.tracking.Tallies;
import vn.dondoc.task.tracking.Tally;
import vn.dondoc.task.tracking.TaskView;
import vn.dondoc.task.tracking.TaskViews;

/** Draws up the report of the present week. */
@ApplicationScoped
class Reporting {

    private final Tallies tallies;
    private final TaskViews views;
    private final Units units;

    Reporting(Tallies tallies, TaskViews views, Units units) {
        this.tallies = tallies;
        this.views = views;
        this.units = units;
    }

    /** @param supervising code of the unit whose tasks are meant; null or blank: all */
    @Transactional
    LeadershipReport draw(@Nullable String supervising, int page, int size, Instant now) {
        var only = supervising == null || supervising.isBlank() ? null : supervising.strip();
        var today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        var week = ReportWeek.of(now);
        var weekBegan = week.begins().atStartOfDay(VietnamTime.ZONE).toInstant();
        var lines = lines(tallies.of(only, weekBegan, now));
        var total = only == null
                ? numbers(tallies.all(weekBegan, now))
                : lines.stream().map(Line::numbers).reduce(Numbers.NONE, Numbers::plus);
        var overdue = views.of(tallies.overdue(only, page, size, now), now).stream()
                .map(task -> late(task, today))
                .toList();
        return new LeadershipReport(week.begins(), week.ends(), now, only, lines, total, overdue, page, size);
    }

    private List<Line> lines(List<Tally> counted) {
        var names = units.namesOf(counted.stream().map(Tally::supervising).toList());
        return counted.stream()
                .map(tally -> new Line(
                        tally.issuerName(),
                        tally.supervising(),
                        names.getOrDefault(tally.supervising(), tally.supervising()),
                        numbers(tally)))
                .toList();
    }

    private static Numbers numbers(Tally tally) {
        return new Numbers(tally.open(), tally.acknowledged(), tally.completed(), tally.overdue(), tally.longOverdue());
    }

    private static LateTask late(TaskView task, LocalDate today) {
        var deadline = requireNonNull(task.deadline(), "deadline of an overdue task");
        var lastDay = requireNonNull(deadline.lastDay(), "last day of an overdue task");
        return new LateTask(
                task.taskId(),
                task.excerpt(),
                task.unit(),
                task.unitName(),
                task.supervisingUnitName(),
                task.directive().issuerName(),
                task.directive().number(),
                task.directive().issuedOn(),
                lastDay,
                ChronoUnit.DAYS.between(lastDay, today),
                task.acknowledgedAt() != null);
    }
}
