package vn.dondoc.directive.submission;

import java.util.ArrayList;
import java.util.List;

/** The text of a directive that came with its assignments: its own, or theirs one below the other; and where each stands in it. */
final class ComposedText {

    private final String all;
    private final List<int[]> places = new ArrayList<>();

    ComposedText(SubmittedDirective submitted) {
        var given = submitted.text();
        var composed = new StringBuilder(given == null ? "" : given);
        int from = 0;
        for (var item : submitted.assignments()) {
            int start;
            if (given == null) {
                if (!composed.isEmpty()) {
                    composed.append('\n');
                }
                start = composed.length();
                composed.append(item.content());
            } else {
                start = given.indexOf(item.content(), from);
            }
            // Words that the text lacks stand nowhere
            places.add(
                    start < 0
                            ? new int[] {0, 0}
                            : new int[] {start, start + item.content().length()});
            from = start < 0 ? from : start + item.content().length();
        }
        this.all = composed.toString();
    }

    String all() {
        return all;
    }

    int start(int item) {
        return places.get(item)[0];
    }

    int end(int item) {
        return places.get(item)[1];
    }
}
