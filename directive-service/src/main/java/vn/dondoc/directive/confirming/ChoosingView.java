package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.directive.registration.DirectiveId;

/**
 * The documents of one text, to choose from.
 *
 * @param justRegistered path of the one that was registered just now; empty at first
 */
record ChoosingView(Submission submission, List<Choice> choices, String justRegistered) {

    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    /**
     * One of them.
     *
     * @param next whether it is the first that is not registered yet, after one that is
     */
    record Choice(int index, ReadDocument document, boolean registered, boolean next) {

        /** "thứ hai", "thứ 11". */
        public String ordinal() {
            return "thứ " + (index < ORDINALS.size() ? ORDINALS.get(index) : String.valueOf(index + 1));
        }
    }

    static ChoosingView of(Submission submission, List<ReadDocument> documents) {
        return view(submission, documents, "");
    }

    static ChoosingView after(DirectiveId registered, Submission submission, List<ReadDocument> documents) {
        return view(submission, documents, "/directives/" + registered);
    }

    private static ChoosingView view(Submission submission, List<ReadDocument> documents, String justRegistered) {
        var choices = new ArrayList<Choice>();
        boolean nextFound = submission.registered().isEmpty();
        for (int i = 0; i < documents.size(); i++) {
            boolean registered = submission.registered().contains(i);
            boolean next = !registered && !nextFound;
            nextFound |= next;
            choices.add(new Choice(i, documents.get(i), registered, next));
        }
        return new ChoosingView(submission, choices, justRegistered);
    }

    /** Whether nothing is left to be read. */
    public boolean isFinished() {
        return choices.stream().allMatch(Choice::registered);
    }
}
