package vn.dondoc.directive.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.highlight.Highlight;
import vn.dondoc.directive.highlight.HighlightedText;
import vn.dondoc.directive.highlight.Segment;
import vn.dondoc.directive.recurrence.Recurrence;

/** A directive as its page shows it. */
record DirectivePageView(DirectiveView directive, List<Segment> text, List<Item> items) {

    /** One assignment, with the names of its units. */
    record Item(int number, DirectiveView.Assigned assigned, String lead, String coordinating, String supervising) {

        /** How often it comes back: "định kỳ hằng tháng, ngày 25"; empty where it does not. */
        public String recurrence() {
            var deadline = assigned.deadline();
            return deadline == null || deadline.recurrence() == null
                    ? ""
                    : "định kỳ "
                            + Recurrence.of(deadline.recurrence(), deadline.kind())
                                    .map(Recurrence::inWords)
                                    .orElse("theo quy tắc " + deadline.recurrence());
        }
    }

    static DirectivePageView of(
            Directive directive,
            @Nullable KeptFile file,
            @Nullable Revocation revocation,
            List<Amendments.Amendment> amendments,
            Directory directory) {
        var view = DirectiveView.of(directive, file, revocation, amendments, directory.nameOf(directive.issuer));
        var items = new ArrayList<Item>();
        for (var assigned : view.assignments()) {
            items.add(new Item(
                    items.size() + 1,
                    assigned,
                    names(assigned.lead(), directory),
                    names(assigned.coordinating(), directory),
                    names(assigned.supervising(), directory)));
        }
        return new DirectivePageView(view, HighlightedText.of(directive.text, highlights(view)), items);
    }

    private static String names(List<String> codes, Directory directory) {
        return codes.stream().map(directory::nameOf).collect(Collectors.joining("; "));
    }

    private static List<Highlight> highlights(DirectiveView view) {
        var highlights = new ArrayList<Highlight>();
        for (var assigned : view.assignments()) {
            highlights.add(new Highlight(assigned.start(), assigned.end(), Highlight.Kind.ASSIGNMENT, ""));
            var deadline = assigned.deadline();
            if (deadline != null && deadline.start() != null && deadline.end() != null) {
                highlights.add(new Highlight(
                        deadline.start(), deadline.end(), Highlight.Kind.DEADLINE, deadline.derivation()));
            }
        }
        return highlights;
    }
}
