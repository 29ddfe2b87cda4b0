package vn.dondoc.task.revising;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.reminding.RemindedTask;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.Step;
import vn.dondoc.task.revising.PolicyPreview.Told;

/** Plans the open tasks by the present policy and by another one and says what differs. */
@ApplicationScoped
class PreviewingPolicies {

    /** Who changes a policy looks a working fortnight ahead. */
    private static final Duration AHEAD = Duration.ofDays(14);

    /** Enough to judge a change by; so many plans are reckoned within a second or two. */
    private static final int MOST_TASKS = 20_000;

    private static final int MOST_EXAMPLES = 50;

    private final Policies policies;
    private final Replanning replanning;
    private final Calendars calendars;

    PreviewingPolicies(Policies policies, Replanning replanning, Calendars calendars) {
        this.policies = policies;
        this.replanning = replanning;
        this.calendars = calendars;
    }

    @Transactional
    PolicyPreview preview(Urgency urgency, Policy policy, Instant now) {
        CheckingPolicy.check(policy);
        var present = policies.book();
        var changed = present.with(urgency, present.of(urgency).replacedBy(policy, now, ""));
        var calendar = calendars.inForce();
        var tasks = replanning.open(urgency, MOST_TASKS);
        var toldNow = new ArrayList<Told>();
        var toldThen = new ArrayList<Told>();
        for (var task : tasks) {
            toldNow.addAll(told(task, replanning.coming(task, present, calendar, now, now.plus(AHEAD))));
            toldThen.addAll(told(task, replanning.coming(task, changed, calendar, now, now.plus(AHEAD))));
        }
        return new PolicyPreview(
                replanning.countOpen(urgency),
                tasks.size(),
                days(toldNow, toldThen),
                examples(toldThen, toldNow),
                examples(toldNow, toldThen));
    }

    private static List<Told> told(RemindedTask task, List<Step> steps) {
        return steps.stream()
                .map(step -> new Told(
                        task.mention().id(), task.mention().unitName(), step.key(), step.audience(), step.at()))
                .toList();
    }

    private static List<PolicyPreview.Day> days(List<Told> now, List<Told> then) {
        var byDayNow = byDay(now);
        var byDayThen = byDay(then);
        var days = new TreeMap<>(byDayNow);
        days.putAll(byDayThen);
        return days.keySet().stream()
                .map(day -> new PolicyPreview.Day(day, byDayNow.getOrDefault(day, 0L), byDayThen.getOrDefault(day, 0L)))
                .toList();
    }

    private static Map<LocalDate, Long> byDay(List<Told> told) {
        return told.stream().collect(groupingBy(one -> LocalDate.ofInstant(one.at(), VietnamTime.ZONE), counting()));
    }

    private static List<Told> examples(List<Told> of, List<Told> without) {
        var others = new HashSet<>(without);
        return of.stream()
                .filter(one -> !others.contains(one))
                .sorted(comparing(Told::at))
                .limit(MOST_EXAMPLES)
                .toList();
    }
}
