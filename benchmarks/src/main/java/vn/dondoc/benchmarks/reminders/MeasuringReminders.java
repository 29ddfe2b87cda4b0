package vn.dondoc.benchmarks.reminders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.calendar.VietnamTime;

/**
 * {@code MeasuringReminders [--quick] [NAME…]}: measures one after the other, prints what was found and writes it to {@code
 * docs/benchmarks.md}.
 */
public final class MeasuringReminders {

    private static final List<Measure> ALL = List.of(
            new Deciding(),
            new Singles(),
            new Digests(),
            new Lateness(),
            new Growth(),
            new FanOut(),
            new Replanning(),
            new Intake());

    private MeasuringReminders() {}

    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var size = words.contains("--quick") ? Size.QUICK : Size.FULL;
        for (var measure :
                chosen(words.stream().filter(word -> !word.equals("--quick")).toList())) {
            System.err.println("Measuring: " + measure.name());
            long began = System.nanoTime();
            var finding = measure.measure(size);
            var text = finding.markdown(circumstances(size, Duration.ofNanos(System.nanoTime() - began)));
            System.out.println("## " + finding.title() + "\n\n" + text);
            Note.put(finding.title(), text);
        }
        // what the measured libraries leave running must not keep this alive
        System.exit(0);
    }

    private static List<Measure> chosen(List<String> names) {
        var chosen = ALL.stream()
                .filter(measure -> names.isEmpty() || names.contains(measure.name()))
                .toList();
        if (chosen.size() < names.size()) {
            throw new IllegalArgumentException(
                    "There are: " + ALL.stream().map(Measure::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    private static String circumstances(Size size, Duration taken) {
        return Rounds.text(
                "On %s%s, in %d minutes; %s.",
                LocalDate.now(VietnamTime.ZONE),
                size == Size.QUICK ? " by `--quick`, a tenth of the size" : "",
                taken.toMinutes() + 1,
                Machine.words());
    }
}
