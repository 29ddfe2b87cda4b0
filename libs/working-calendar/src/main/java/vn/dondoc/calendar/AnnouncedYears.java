package vn.dondoc.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The years kept as data in {@code official-days.csv}: a line is {@code date;off|provisional|worked;name;source}.
 * A new announcement is a change of that file and of nothing else.
 */
final class AnnouncedYears {

    private static final String FILE = "official-days.csv";

    private AnnouncedYears() {}

    static Map<Integer, CalendarYear> load() {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::parse)
                .collect(groupingBy(line -> line.date().getYear()))
                .forEach((year, lines) -> years.put(year, year(year, lines)));
        return Map.copyOf(years);
    }

    private static CalendarYear year(int year, List<Line> lines) {
        return new CalendarYear(
                year,
                lines.stream()
                        .filter(line -> !line.isWorked())
                        .map(Line::dayOff)
                        .toList(),
                lines.stream()
                        .filter(Line::isWorked)
                        .map(line -> new WorkedDay(line.date(), line.source()))
                        .toList());
    }

    private static Stream<String> lines() {
        try (var file = Objects.requireNonNull(AnnouncedYears.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(LocalDate date, String kind, String name, String source) {

        static Line parse(String line) {
            var cells = line.split(";", -1);
            if (cells.length != 4 || !List.of("off", "provisional", "worked").contains(cells[1])) {
                throw new IllegalStateException(FILE + ": " + line);
            }
            return new Line(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]);
        }

        boolean isWorked() {
            return kind.equals("worked");
        }

        DayOff dayOff() {
            return new DayOff(date, name, source, kind.equals("provisional"));
        }
    }
}
