package vn.dondoc.benchmarks.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rounds of a measure gave; the middle one counts. */
final class Rounds {

    /** The fewest that have a middle worth the name. */
    static final int NUMBER = 3;

    private final String what;
    private final List<Double> values = new ArrayList<>();

    /** @param what is measured: said on the way, for whoever waits */
    Rounds(String what) {
        this.what = what;
    }

    void add(double value) {
        values.add(value);
        System.err.println(text("  %s: %.2f", what, value));
    }

    double median() {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The least and the largest. */
    String range(String format) {
        var sorted = values.stream().sorted().toList();
        return text(format, sorted.getFirst()) + " – " + text(format, sorted.getLast());
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
