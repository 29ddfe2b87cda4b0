package vn.dondoc.task.revising;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers as somebody writes them: "7, 3, 1", "3-60" for each from 3 to 60, "3-58/5" for every fifth of them. */
final class NumberList {

    private static final Pattern PART =
            Pattern.compile("(?<from>\\d{1,3})(?: ?- ?(?<to>\\d{1,3})(?: ?/ ?(?<step>\\d{1,3}))?)?");
    /** Shorter rows are easier to read number by number. */
    private static final int SHORTEST_ROW = 4;

    private NumberList() {}

    /** @throws IllegalArgumentException with the part that cannot be read */
    static List<Integer> parse(String text) {
        var numbers = new ArrayList<Integer>();
        for (var part : text.split("[,;]", -1)) {
            var found = PART.matcher(part.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException(part.strip());
            }
            int from = Integer.parseInt(found.group("from"));
            int to = found.group("to") == null ? from : Integer.parseInt(found.group("to"));
            int step = found.group("step") == null ? 1 : Integer.parseInt(found.group("step"));
            if (step == 0 || to < from) {
                throw new IllegalArgumentException(part.strip());
            }
            for (int number = from; number <= to; number += step) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    /** In rising order, rows of numbers at one distance written short. */
    static String write(List<Integer> numbers) {
        var rising = List.copyOf(new TreeSet<>(numbers));
        var parts = new ArrayList<String>();
        for (int i = 0; i < rising.size(); ) {
            int end = endOfRow(rising, i);
            if (end - i + 1 >= SHORTEST_ROW) {
                int step = rising.get(i + 1) - rising.get(i);
                parts.add(rising.get(i) + "-" + rising.get(end) + (step == 1 ? "" : "/" + step));
                i = end + 1;
            } else {
                parts.add(rising.get(i).toString());
                i++;
            }
        }
        return String.join(", ", parts);
    }

    /** As somebody would say it: "1; từ ngày thứ 3, cứ 5 ngày một lần đến ngày thứ 58". @param unit what is counted, for example "ngày" */
    static String inWords(List<Integer> numbers, String unit) {
        var rising = List.copyOf(new TreeSet<>(numbers));
        var parts = new ArrayList<String>();
        boolean isSaid = false;
        for (int i = 0; i < rising.size(); ) {
            int end = endOfRow(rising, i);
            if (end - i + 1 >= SHORTEST_ROW) {
                parts.add(rowInWords(rising.get(i), rising.get(i + 1) - rising.get(i), rising.get(end), unit));
                isSaid = true;
                i = end + 1;
            } else {
                parts.add(rising.get(i).toString());
                i++;
            }
        }
        return String.join(isSaid ? "; " : ", ", parts);
    }

    private static String rowInWords(int first, int step, int last, String unit) {
        return step == 1
                ? "mỗi %s từ %s thứ %d đến %s thứ %d".formatted(unit, unit, first, unit, last)
                : "từ %s thứ %d, cứ %d %s một lần đến %s thứ %d".formatted(unit, first, step, unit, unit, last);
    }

    private static int endOfRow(List<Integer> rising, int from) {
        int end = from;
        while (end + 1 < rising.size()
                && rising.get(end + 1) - rising.get(end) == rising.get(from + 1) - rising.get(from)) {
            end++;
        }
        return end;
    }
}
