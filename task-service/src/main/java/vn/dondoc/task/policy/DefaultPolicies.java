package vn.dondoc.task.policy;

import static vn.dondoc.task.policy.Recipient.FOCAL;
import static vn.dondoc.task.policy.Recipient.HEAD;
import static vn.dondoc.task.policy.Recipient.SUPERVISORS;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.task.directive.Urgency;

/** What holds until an administrator decides otherwise: the more urgent, the closer the steps and the sooner the heads hear. */
final class DefaultPolicies {

    /** A year of a line a month; what nobody has asked for until then is not worth another. */
    private static final int MONTHS_UNDATED = 12;

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final Policy NORMAL = new Policy(
            MORNING,
            OfficeHours.USUAL,
            rungs(
                    tells(FOCAL).of(monthly()),
                    tells(FOCAL).of("A", "A+1", "P", "T-7", "T-3", "T-1", "T-0", "T+1"),
                    tells(FOCAL, HEAD).of("A+3"),
                    tells(FOCAL, HEAD, SUPERVISORS).of(after(3, 5))));

    private static final Policy URGENT = new Policy(
            MORNING,
            OfficeHours.USUAL,
            rungs(
                    tells(FOCAL).of(monthly()),
                    tells(FOCAL, HEAD).of("A", "A+4h", "P", "T-3", "T-2", "T-1", "T-0", "T+1", "T+2"),
                    tells(FOCAL, HEAD, SUPERVISORS).of(after(3, 1))));

    private static final Policy VERY_URGENT = new Policy(
            MORNING,
            OfficeHours.USUAL,
            rungs(
                    tells(FOCAL).of(monthly()),
                    tells(FOCAL, HEAD).of("A", "A+2h", "P", "T-1", "T-0", "T-4h", "T-2h"),
                    tells(FOCAL, HEAD, SUPERVISORS).of("T+1h", "T+4h"),
                    tells(FOCAL, HEAD, SUPERVISORS).of(after(1, 1))));

    private static final Policy FLASH = new Policy(
            MORNING,
            OfficeHours.ROUND_THE_CLOCK,
            rungs(
                    tells(FOCAL).of(monthly()),
                    tells(FOCAL, HEAD).of("A", "A+1h", "P", "T-24h", "T-4h", "T-2h", "T-1h"),
                    tells(FOCAL, HEAD, SUPERVISORS).of("T+1h", "T+2h", "T+4h", "T+8h"),
                    tells(FOCAL, HEAD, SUPERVISORS).of(after(1, 1))));

    private DefaultPolicies() {}

    static Policy of(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> NORMAL;
            case URGENT -> URGENT;
            case VERY_URGENT -> VERY_URGENT;
            case FLASH -> FLASH;
        };
    }

    private static String[] monthly() {
        return IntStream.rangeClosed(1, MONTHS_UNDATED)
                .mapToObj(months -> "M+" + months)
                .toArray(String[]::new);
    }

    /** From one day after the last day on, every so many days; steps that meet on a working day after days off are one. */
    private static String[] after(int first, int interval) {
        return IntStream.iterate(first, days -> days <= Policy.LAST_DAY_OF_NAGGING, days -> days + interval)
                .mapToObj(days -> "T+" + days)
                .toArray(String[]::new);
    }

    @SafeVarargs
    private static List<Rung> rungs(Stream<Rung>... groups) {
        return Stream.of(groups).flatMap(group -> group).toList();
    }

    private static Telling tells(Recipient... recipients) {
        return new Telling(List.of(recipients));
    }

    private record Telling(List<Recipient> recipients) {

        Stream<Rung> of(String... steps) {
            return Stream.of(steps).map(step -> new Rung(new StepKey(step), recipients));
        }
    }
}
