package vn.dondoc.task.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.directive.Urgency;

/** Says in a test what a task is like: {@code aTask().openedAt("2026-05-11T09:00").dueOn("2026-05-24")}. */
final class ATask {

    private Instant openedAt = at("2026-05-11T09:00");
    private boolean followed = true;
    private boolean closed;
    private int version = 1;
    private List<String> supervising = List.of("VP-TU");
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant deadlineSince;
    private @Nullable LocalDate writtenDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalTime lastTime;
    private @Nullable LocalDate targetDay;
    private @Nullable String movedAt;
    private Urgency urgency = Urgency.NORMAL;
    private String unit = "DU-HOA-MAI";

    static ATask aTask() {
        return new ATask();
    }

    ATask openedAt(String local) {
        openedAt = at(local);
        return this;
    }

    /** "Trước ngày …": the last day is the day before the one written. */
    ATask dueBefore(String day) {
        writtenDay = LocalDate.parse(day);
        lastDay = writtenDay.minusDays(1);
        return this;
    }

    ATask dueOn(String day) {
        writtenDay = LocalDate.parse(day);
        lastDay = writtenDay;
        return this;
    }

    ATask dueOn(LocalDate last, LocalDate written) {
        writtenDay = written;
        lastDay = last;
        return this;
    }

    ATask dayEntered(String day, String enteredAt) {
        writtenDay = null;
        lastDay = LocalDate.parse(day);
        deadlineSince = at(enteredAt);
        version = 2;
        return this;
    }

    /** A new calendar has moved its last day. */
    ATask movedTo(String day, String movedAt) {
        this.movedAt = movedAt;
        writtenDay = null;
        lastDay = LocalDate.parse(day);
        version = 2;
        return this;
    }

    /** "Trước 15 giờ ngày …" */
    ATask dueBy(String local) {
        var end = LocalDateTime.parse(local);
        writtenDay = end.toLocalDate();
        lastDay = writtenDay;
        lastTime = end.toLocalTime();
        return this;
    }

    ATask marked(Urgency mark) {
        urgency = mark;
        return this;
    }

    ATask aimingAt(String day) {
        targetDay = LocalDate.parse(day);
        return this;
    }

    ATask acknowledged() {
        acknowledgedAt = openedAt;
        return this;
    }

    ATask notFollowed() {
        followed = false;
        return this;
    }

    ATask closed() {
        closed = true;
        return this;
    }

    ATask supervisedBy(String... units) {
        supervising = List.of(units);
        return this;
    }

    ATask of(String unit) {
        this.unit = unit;
        return this;
    }

    PlannedTask facts() {
        return new PlannedTask(
                urgency,
                unit,
                supervising,
                followed ? openedAt : null,
                acknowledgedAt,
                closed,
                version,
                deadlineSince == null ? openedAt : deadlineSince,
                writtenDay,
                lastDay,
                lastTime,
                targetDay,
                movedAt == null ? null : at(movedAt));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
