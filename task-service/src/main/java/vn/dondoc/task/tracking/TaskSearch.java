package vn.dondoc.task.tracking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.policy.Policy;

/**
 * Which tasks a list asks for; null: any.
 *
 * @param units codes; an empty list finds nothing
 * @param dueBefore last day before this one
 */
record TaskSearch(
        @Nullable List<String> units,
        @Nullable TaskCondition condition,
        @Nullable LocalDate dueBefore,
        @Nullable DirectiveId directive) {

    /** As a query asks; what cannot be read is refused with the name of the parameter. */
    static TaskSearch asked(
            @Nullable List<String> units,
            @Nullable String status,
            @Nullable String dueBefore,
            @Nullable String directive) {
        return new TaskSearch(
                units,
                read("status", status, TaskSearch::condition),
                read("dueBefore", dueBefore, LocalDate::parse),
                read("directive", directive, DirectiveId::fromString));
    }

    private static TaskCondition condition(String status) {
        return TaskCondition.ofStatus(status).orElseThrow(() -> new IllegalArgumentException("No status " + status));
    }

    private static <T> @Nullable T read(String parameter, @Nullable String value, Function<String, T> reading) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            var message = "Không đọc được tham số " + parameter + ".";
            throw Refusal.of(TaskProblem.INVALID, message)
                    .with("errors", List.of(new FieldError("/" + parameter, message)));
        }
    }

    TaskSearch only(TaskCondition other) {
        return new TaskSearch(units, other, dueBefore, directive);
    }

    /** In HQL, from {@code where} on. */
    String where() {
        var conditions = new ArrayList<String>();
        if (units != null) {
            conditions.add("t.unit in :units");
        }
        if (condition != null) {
            conditions.add(condition.hql());
        }
        if (dueBefore != null) {
            conditions.add("t.lastDay < :dueBefore");
        }
        if (directive != null) {
            conditions.add("a.directive.id = :directive");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The values of those parameters that {@link #where} names. */
    Map<String, Object> parameters(Instant now) {
        var values = new HashMap<>(moments(now));
        if (units != null) {
            values.put("units", units);
        }
        if (dueBefore != null) {
            values.put("dueBefore", dueBefore);
        }
        if (directive != null) {
            values.put("directive", directive.value());
        }
        var where = where();
        values.keySet().removeIf(name -> !where.contains(":" + name));
        return values;
    }

    /** What the conditions call by name. */
    static Map<String, Object> moments(Instant now) {
        var local = now.atZone(VietnamTime.ZONE);
        var today = local.toLocalDate();
        var silent = today.minusDays(Policy.LAST_DAY_OF_NAGGING);
        return Map.of(
                "today",
                today,
                "time",
                LocalTime.from(local),
                "silentDay",
                silent,
                "silentAt",
                silent.atStartOfDay(VietnamTime.ZONE).toInstant(),
                "soon",
                today.plusDays(TaskStatus.SOON_DAYS),
                "weekEnd",
                endOfWeek(today));
    }

    /** The Sunday of the week. */
    static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
