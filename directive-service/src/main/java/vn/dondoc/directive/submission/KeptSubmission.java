package vn.dondoc.directive.submission;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is remembered.
 *
 * @param document that it waits for, or is, as identities of documents are written
 * @param event in structured form, as long as it waits
 * @param answer the data of the last answer
 */
record KeptSubmission(
        UUID id,
        Sender sender,
        Instant receivedAt,
        State state,
        @Nullable String document,
        @Nullable String event,
        String answerType,
        String answer) {

    /** What it brought; kept as long as it waits. */
    SubmittedDirective submitted() {
        return WireJson.directive(
                WireJson.kept(Objects.requireNonNull(event, "it waits")).path("data"));
    }

    /** What it heard before, said again to who repeats it. */
    Answer again(Sender sender) {
        var data = WireJson.kept(answer);
        data.set("submission", WireJson.value(sender.submission()));
        data.set("repeat", WireJson.value(Answer.Repeat.EVENT));
        return WireJson.answer(answerType, data);
    }

    /** Whether its last word is said. */
    enum State {
        ANSWERED,
        /** Its text leaves questions. */
        CLERK,
        /** It concerns a document that is not known yet. */
        DOCUMENT
    }
}
