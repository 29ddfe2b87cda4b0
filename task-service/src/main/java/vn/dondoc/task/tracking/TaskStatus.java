package vn.dondoc.task.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.dondoc.calendar.VietnamTime;

/** What is to be said of a task at an instant: follows from its facts, is stored nowhere. */
public sealed interface TaskStatus {

    /** From how many days before the last day on a task is called due soon. */
    int SOON_DAYS = 7;

    /** Taken back by who gave it. */
    record Withdrawn(Instant at) implements TaskStatus {}

    /** Done; {@code late} if after its last day. */
    record Completed(Instant at, boolean late) implements TaskStatus {}

    /** Registered, but nobody is reminded of it. */
    record NotFollowed() implements TaskStatus {}

    /** Its last day has passed; days are calendar days, 0 on the last day itself when its hour has passed. */
    record Overdue(LocalDate lastDay, long daysLate) implements TaskStatus {}

    /** Its last day is within {@link #SOON_DAYS} days. */
    record DueSoon(LocalDate lastDay, long daysLeft) implements TaskStatus {}

    /** Its last day is farther off. */
    record Open(LocalDate lastDay) implements TaskStatus {}

    /** Chờ mốc thời gian: its last day is counted from something that has not happened. */
    record AwaitingDay() implements TaskStatus {}

    /** No last day was set. */
    record Undated() implements TaskStatus {}

    static TaskStatus of(TaskFacts task, Instant now) {
        if (task.withdrawnAt() != null) {
            return new Withdrawn(task.withdrawnAt());
        }
        if (task.completedAt() != null) {
            return new Completed(task.completedAt(), isLate(task, task.completedAt()));
        }
        if (!task.followed()) {
            return new NotFollowed();
        }
        if (task.lastDay() == null) {
            return task.awaitsDay() ? new AwaitingDay() : new Undated();
        }
        long daysLeft = ChronoUnit.DAYS.between(day(now), task.lastDay());
        if (isLate(task, now)) {
            return new Overdue(task.lastDay(), -daysLeft);
        }
        return daysLeft <= SOON_DAYS ? new DueSoon(task.lastDay(), daysLeft) : new Open(task.lastDay());
    }

    /** Name of the status in the API; others rely on it. */
    default String slug() {
        return switch (this) {
            case Withdrawn w -> "withdrawn";
            case Completed c -> "completed";
            case NotFollowed n -> "not-followed";
            case Overdue o -> "overdue";
            case DueSoon d -> "due-soon";
            case Open o -> "open";
            case AwaitingDay a -> "awaiting-day";
            case Undated u -> "undated";
        };
    }

    /** As an official says it. */
    default String words() {
        return switch (this) {
            case Withdrawn w -> "đã thu hồi";
            case Completed(var at, var late) -> late ? "hoàn thành quá hạn" : "hoàn thành";
            case NotFollowed n -> "không theo dõi";
            case Overdue(var lastDay, var daysLate) -> daysLate == 0 ? "quá giờ hạn" : "quá hạn " + daysLate + " ngày";
            case DueSoon(var lastDay, var daysLeft) -> daysLeft == 0 ? "hạn hôm nay" : "còn " + daysLeft + " ngày";
            case Open o -> "trong hạn";
            case AwaitingDay a -> "chờ mốc thời gian";
            case Undated u -> "không thời hạn";
        };
    }

    private static boolean isLate(TaskFacts task, Instant at) {
        var lastDay = task.lastDay();
        if (lastDay == null) {
            return false;
        }
        var end = task.lastTime() == null
                ? lastDay.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant()
                : lastDay.atTime(task.lastTime())
                        .atZone(VietnamTime.ZONE)
                        .toInstant()
                        .plus(Duration.ofNanos(1));
        return !at.isBefore(end);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
