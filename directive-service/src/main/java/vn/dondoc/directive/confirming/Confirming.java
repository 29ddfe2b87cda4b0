package vn.dondoc.directive.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.directive.reading.ReadingText;
import vn.dondoc.directive.registration.DirectiveId;
import vn.dondoc.directive.registration.Registering;
import vn.dondoc.directive.submission.WaitingSubmissions;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** What the buttons of the page do. Nothing is stored until everything is confirmed. */
@ApplicationScoped
class Confirming {

    private final PostedSubmission submissions;
    private final ReadingText reading;
    private final WaitingSubmissions waiting;
    private final PostedRegistration posting;
    private final Registering registering;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    Confirming(
            PostedSubmission submissions,
            ReadingText reading,
            WaitingSubmissions waiting,
            PostedRegistration posting,
            Registering registering,
            Units units,
            CurrentUser user,
            Clock clock) {
        this.submissions = submissions;
        this.reading = reading;
        this.waiting = waiting;
        this.posting = posting;
        this.registering = registering;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** What came of a button. */
    sealed interface Outcome {}

    /** All that was sent is registered. */
    record Registered(DirectiveId id) implements Outcome {}

    /** One of several documents is registered. */
    record OneOfSeveral(DirectiveId id, Submission submission, List<ReadDocument> documents) implements Outcome {}

    /** The page once more, with what was typed. */
    record Again(int status, ConfirmingView view) implements Outcome {}

    int maxFileBytes() {
        return submissions.maxFileBytes();
    }

    /** What the clerk sent, let in. */
    Submission submission(PostedForm posted) {
        return submissions.read(posted);
    }

    List<ReadDocument> read(Submission submission) {
        return reading.read(submission.text(), submission.issuedOn().value().orElse(null));
    }

    /** What another system submitted, as if a clerk had sent it. */
    Submission waiting(String id) {
        var letter = waiting.letter(id);
        return new Submission(
                letter.text(),
                null,
                List.of(),
                DateField.of(letter.issuedOn()),
                0,
                Set.of(),
                letter.submissionId().toString());
    }

    ConfirmingView show(ReadDocument document, Submission submission) {
        return new Showing(document, units.directory()).view(RegistrationForm.of(document, submission), List.of(), "");
    }

    Outcome act(PostedForm posted) {
        var directory = units.directory();
        var form = posting.read(posted, directory);
        var documents = read(form.submission());
        var showing =
                new Showing(documents.get(Math.min(form.submission().document(), documents.size() - 1)), directory);
        var action = posted.text("action");
        if (action.equals("add")) {
            return new Again(200, showing.view(form.withBlankItem(), List.of(), ""));
        }
        if (action.equals("add-reference")) {
            return new Again(200, showing.view(form.withHead(form.head().workingAtReferences()), List.of(), ""));
        }
        if (action.matches("remove-reference-[0-9]{1,4}")) {
            int index = Integer.parseInt(action.substring("remove-reference-".length()));
            return new Again(200, showing.view(form.withHead(form.head().withoutReference(index)), List.of(), ""));
        }
        if (action.matches("remove-[0-9]{1,4}")) {
            int index = Integer.parseInt(action.substring("remove-".length()));
            return new Again(200, showing.view(form.withoutItem(index), List.of(), ""));
        }
        return register(form, documents, showing);
    }

    private Outcome register(RegistrationForm form, List<ReadDocument> documents, Showing showing) {
        var confirmed = ConfirmedForm.of(form, showing.directory);
        var errors = merged(confirmed.errors(), registering.errorsIn(confirmed.registration()));
        if (!errors.isEmpty()) {
            return new Again(DirectiveProblem.DIRECTIVE_INVALID.status(), showing.view(form, errors, ""));
        }
        try {
            var id = registering.run(
                    confirmed.registration(), user.name(), form.submission().waitingFor());
            return documents.size() > 1
                    ? new OneOfSeveral(id, form.submission().withRegistered(), documents)
                    : new Registered(id);
        } catch (Refusal refusal) {
            if (refusal.type() == DirectiveProblem.STATE_SECRET) {
                throw refusal;
            }
            return new Again(refusal.type().status(), showing.view(form, List.of(), refusal.detail()));
        }
    }

    /** Of a field that could not be understood nothing more is said. */
    private static List<FieldError> merged(List<FieldError> typed, List<FieldError> checked) {
        var told = typed.stream().map(PageError::of).map(PageError::field).collect(Collectors.toSet());
        var rest = checked.stream()
                .filter(error -> !told.contains(PageError.of(error).field()));
        return Stream.concat(typed.stream(), rest).toList();
    }

    /** One document on the page, whatever is typed. */
    private final class Showing {

        private final ReadDocument document;
        private final Directory directory;

        Showing(ReadDocument document, Directory directory) {
            this.document = document;
            this.directory = directory;
        }

        ConfirmingView view(RegistrationForm form, List<FieldError> errors, String problem) {
            var today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
            var issuedOn = form.head().issuedOn().value();
            var items = new ArrayList<ItemView>();
            for (int i = 0; i < form.items().size(); i++) {
                var item = form.items().get(i);
                var read =
                        item.due().read() == null ? "" : posting.json(item.due().read());
                items.add(ItemView.of(i, item, directory, read, Said.about(item, document), issuedOn, today));
            }
            return ConfirmingView.of(
                    form,
                    document,
                    items,
                    directory,
                    errors.stream().map(PageError::of).toList(),
                    problem);
        }
    }
}
