package vn.dondoc.benchmarks.reminders;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a measure found.
 *
 * @param what was done, in a sentence or two
 * @param goal and whether it is reached
 */
record Finding(String title, String what, List<String> heading, List<List<String>> rows, String goal) {

    Finding {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /** @param circumstances when, on what, how much */
    String markdown(String circumstances) {
        return Stream.of(
                        Stream.of(what, "", line(heading), ruler()),
                        rows.stream().map(Finding::line),
                        Stream.of("", "Goal: " + goal, "", circumstances))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String ruler() {
        return heading.stream().skip(1).map(column -> "---:").collect(Collectors.joining(" | ", "| --- | ", " |"));
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
