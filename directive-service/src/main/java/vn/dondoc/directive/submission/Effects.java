package vn.dondoc.directive.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.registration.Amending;
import vn.dondoc.directive.registration.DirectiveId;
import vn.dondoc.directive.registration.DirectiveRegistered;
import vn.dondoc.directive.submission.Answer.Outcome;
import vn.dondoc.directive.submission.Answer.Repeat;
import vn.dondoc.directive.submission.Answer.Waiting.Reason;
import vn.dondoc.directive.submission.KeptSubmission.State;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;

/** What submissions do in one transaction, in their order. Who began it sends what it has to tell. */
final class Effects {

    private final TakingEffect parts;
    private final Moment moment;
    private final Map<String, DirectiveId> known;
    private final Set<String> registered = new HashSet<>();
    private final List<OutgoingEvent> outgoing = new ArrayList<>();

    Effects(TakingEffect parts, Moment moment, Map<String, DirectiveId> known) {
        this.parts = parts;
        this.moment = moment;
        this.known = new HashMap<>(known);
    }

    /**
     * What came of one.
     *
     * @param document that it waits for, or is itself
     */
    record Effected(State state, @Nullable String document, Answer answer) {

        static Effected answered(Answer answer) {
            return new Effected(State.ANSWERED, null, answer);
        }
    }

    void send(OutgoingEvent event) {
        outgoing.add(event);
    }

    /** Who submitted by Kafka hears there; who stands at the door heard at once, and hears the rest when coming again. */
    void tell(Sender sender, Answer answer) {
        if (sender.place() != null) {
            send(answer.to(sender));
        }
    }

    List<OutgoingEvent> outgoing() {
        return outgoing;
    }

    /** @param meaning empty for what only takes a document back */
    Effected effect(Sender sender, SubmittedDirective submitted, Optional<Understood> meaning) {
        return switch (submitted.businessType()) {
            case REVOCATION -> revoke(sender, submitted);
            case UPDATE ->
                switch (meaning.orElseThrow()) {
                    case Understood.Wrong(var errors) -> rejected(sender, errors);
                    // The page registers a document anew; what it would be asked, who sent it can answer
                    case Understood.Unclear(var questions) ->
                        rejected(
                                sender,
                                questions.stream()
                                        .map(asked -> new FieldError("/data/text", asked.message()))
                                        .toList());
                    case Understood.Clear clear -> amend(sender, submitted, clear);
                };
            case NEW, REPLACEMENT ->
                switch (meaning.orElseThrow()) {
                    case Understood.Wrong(var errors) -> rejected(sender, errors);
                    case Understood.Unclear(var questions) -> waitsForClerk(sender, submitted, questions);
                    case Understood.Clear clear -> register(sender, submitted, clear);
                };
        };
    }

    private Effected register(Sender sender, SubmittedDirective submitted, Understood.Clear clear) {
        var document = clear.identity().written();
        if (known.containsKey(document)) {
            return repeated(sender, submitted, known.get(document));
        }
        var earlier = concerned(submitted);
        if (earlier.isPresent() && !earlier.get().isKnown()) {
            return waitsFor(sender, earlier.get());
        }
        var by = submitted.submitter(sender);
        var prepared = parts.registering().prepare(clear.registration(), moment.directory(), by, moment.now());
        if (!parts.takes(prepared)) {
            return rejected(
                    sender,
                    "/data",
                    "Văn bản cùng các nhiệm vụ vượt quá " + Outbox.LARGEST_EVENT / 1_000
                            + " KB. Hãy chỉ gửi phần văn bản chỉ đạo, không kèm phụ lục.");
        }
        parts.registering().keep(prepared);
        known.put(document, prepared.event().id());
        registered.add(document);
        send(prepared.event().outgoing());
        earlier.ifPresent(concerned -> {
            parts.registering().flush();
            revoke(concerned, prepared.event().cited(), by);
        });
        return Effected.answered(Answer.Accepted.of(sender, submitted.outcome(), null, prepared.event()));
    }

    private Effected amend(Sender sender, SubmittedDirective submitted, Understood.Clear clear) {
        var concerned = concernedBy(submitted);
        if (!concerned.isKnown()) {
            return waitsFor(sender, concerned);
        }
        parts.registering().flush();
        var updated = clear.registration();
        var ids = submitted.assignmentIds(updated.assignments().size());
        return switch (parts.amending()
                .amend(concerned.id(), updated, ids, moment.directory(), submitted.submitter(sender), moment.now())) {
            case Amending.Amended.Refused(var errors) ->
                rejected(
                        sender,
                        errors.stream()
                                .map(error -> new FieldError("/data" + error.pointer(), error.message()))
                                .toList());
            case Amending.Amended.Done(var directive, var event) -> {
                event.ifPresent(this::send);
                yield Effected.answered(Answer.Accepted.of(
                        sender, Outcome.AMENDED, event.isEmpty() ? Repeat.DOCUMENT : null, directive));
            }
        };
    }

    private ConcernedDocument concernedBy(SubmittedDirective submitted) {
        return held(() -> ConcernedDocument.of(submitted, moment.directory(), known, parts.registering()));
    }

    /** One that is not known is looked for again under a lock: who registers it meanwhile then sees what waits for it. */
    private ConcernedDocument held(Supplier<ConcernedDocument> look) {
        var first = look.get();
        if (first.isKnown() || first.document() == null) {
            return first;
        }
        parts.submissions().hold(List.of(first.document()));
        return look.get();
    }

    /** What a replacement replaces. */
    private Optional<ConcernedDocument> concerned(SubmittedDirective submitted) {
        return submitted.businessType() == BusinessType.REPLACEMENT
                ? Optional.of(concernedBy(submitted))
                : Optional.empty();
    }

    private Effected revoke(Sender sender, SubmittedDirective submitted) {
        var concerned = concernedBy(submitted);
        if (!concerned.isKnown()) {
            return waitsFor(sender, concerned);
        }
        parts.registering().flush();
        var directive = directive(concerned.id());
        var event = revoke(
                concerned, submitted.revokingDocument(directive, moment.directory()), submitted.submitter(sender));
        return Effected.answered(
                Answer.Accepted.of(sender, Outcome.REVOKED, event.isEmpty() ? Repeat.DOCUMENT : null, directive));
    }

    private Optional<OutgoingEvent> revoke(ConcernedDocument concerned, String document, String by) {
        var event = parts.revoking().revoke(concerned.id(), document, by, moment.now());
        event.ifPresent(this::send);
        return event;
    }

    private Effected repeated(Sender sender, SubmittedDirective submitted, DirectiveId first) {
        parts.registering().flush();
        return Effected.answered(Answer.Accepted.of(sender, submitted.outcome(), Repeat.DOCUMENT, directive(first)));
    }

    /** One whose document was registered already, perhaps by the clerk that it would wait for, waits for nobody. */
    private Effected waitsForClerk(Sender sender, SubmittedDirective submitted, List<FieldError> questions) {
        var itself = held(() -> ConcernedDocument.itself(submitted, moment.directory(), known, parts.registering()));
        if (itself.isKnown()) {
            return repeated(sender, submitted, itself.id());
        }
        var earlier = concerned(submitted);
        if (earlier.isPresent() && !earlier.get().isKnown()) {
            return waitsFor(sender, earlier.get());
        }
        return new Effected(State.CLERK, itself.document(), Answer.Waiting.of(sender, Reason.CLERK, questions));
    }

    private static Effected waitsFor(Sender sender, ConcernedDocument concerned) {
        return concerned.errors().isEmpty()
                ? new Effected(
                        State.DOCUMENT,
                        concerned.document(),
                        Answer.Waiting.of(
                                sender,
                                Reason.DOCUMENT,
                                List.of(new FieldError(
                                        "/data/concerns",
                                        "Văn bản liên quan chưa được đăng ký; đang chờ văn bản đó."))))
                : rejected(sender, concerned.errors());
    }

    private static Effected rejected(Sender sender, List<FieldError> errors) {
        return Effected.answered(Answer.Rejected.of(sender, errors));
    }

    private static Effected rejected(Sender sender, String pointer, String message) {
        return rejected(sender, List.of(new FieldError(pointer, message)));
    }

    /** What was registered may be what others wait for, which then is again. */
    void finish() {
        while (!registered.isEmpty()) {
            parts.registering().flush();
            parts.submissions().hold(registered);
            var found = parts.submissions().waitingFor(registered);
            registered.clear();
            found.forEach(this::settle);
        }
    }

    /** A document was registered in this transaction, but not by this. */
    void isRegistered(String document, DirectiveId directive) {
        known.put(document, directive);
        registered.add(document);
    }

    /** The document that one waits for is known, or it is that document. */
    private void settle(KeptSubmission waiting) {
        var submitted = waiting.submitted();
        var sender = waiting.sender();
        var effected = waiting.state() == State.CLERK
                ? repeated(sender, submitted, Objects.requireNonNull(known.get(waiting.document())))
                : effect(sender, submitted, meaning(submitted));
        if (effected.state() == State.ANSWERED) {
            settle(waiting, effected.answer());
        } else if (effected.state() != waiting.state()) {
            tell(sender, effected.answer());
            parts.submissions()
                    .waits(
                            waiting.id(),
                            effected.state(),
                            effected.document(),
                            effected.answer().type(),
                            WireJson.written(effected.answer()));
        }
    }

    private Optional<Understood> meaning(SubmittedDirective submitted) {
        return submitted.businessType() == BusinessType.REVOCATION
                ? Optional.empty()
                : Optional.of(parts.understanding().understand(submitted, moment));
    }

    /** Its last word. */
    void settle(KeptSubmission waiting, Answer answer) {
        tell(waiting.sender(), answer);
        parts.submissions().answered(waiting.id(), answer.type(), WireJson.written(answer));
    }

    /** A clerk registered what it brought; a replacement now ends what it replaces. */
    void registeredByClerk(KeptSubmission waiting, DirectiveRegistered directive) {
        var submitted = waiting.submitted();
        concerned(submitted)
                .filter(ConcernedDocument::isKnown)
                .ifPresent(earlier -> revoke(earlier, directive.cited(), submitted.submitter(waiting.sender())));
        settle(waiting, Answer.Accepted.of(waiting.sender(), submitted.outcome(), null, directive));
    }

    private DirectiveRegistered directive(DirectiveId id) {
        return parts.registering().find(id).orElseThrow(() -> new IllegalStateException("No directive " + id));
    }
}
