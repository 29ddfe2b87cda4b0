package vn.dondoc.sandbox.story;

import java.util.ArrayList;
import java.util.List;

/**
 * How what happened compares with what was expected, each thing counted as often as it stands there.
 *
 * @param unexpected what came too much: never expected, or expected less often
 */
record Verdict(int expected, List<String> missing, List<String> unexpected) {

    static Verdict comparing(List<String> expected, List<String> happened) {
        List<String> missing = new ArrayList<>(expected);
        List<String> unexpected = new ArrayList<>();
        for (String each : happened) {
            if (!missing.remove(each)) {
                unexpected.add(expected.contains(each) ? each + "  (once too often)" : each);
            }
        }
        return new Verdict(expected.size(), missing, unexpected);
    }

    boolean isGood() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        missing.forEach(each -> lines.add("missing:  " + each));
        unexpected.forEach(each -> lines.add("too much: " + each));
        lines.add(isGood() ? "All " + expected + " as expected, none too much." : "Not as expected.");
        return lines;
    }
}
