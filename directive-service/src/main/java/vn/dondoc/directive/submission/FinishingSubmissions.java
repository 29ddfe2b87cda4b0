package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.calendar.Calendars;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.registration.NewlyRegistered;
import vn.dondoc.directive.submission.KeptSubmission.State;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.Outbox;

/** Brings what waits to its end: a clerk registers or rejects it, or the document that it waits for is registered. */
@ApplicationScoped
class FinishingSubmissions {

    private static final int LONGEST_REASON = 1_000;

    private final Submissions submissions;
    private final TakingEffect effect;
    private final Units units;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Clock clock;

    FinishingSubmissions(
            Submissions submissions,
            TakingEffect effect,
            Units units,
            Calendars calendars,
            Outbox outbox,
            Clock clock) {
        this.submissions = submissions;
        this.effect = effect;
        this.units = units;
        this.calendars = calendars;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void registered(@Observes NewlyRegistered registered) {
        var document = registered.identity().written();
        var effects = begin(Map.of(document, registered.event().id()));
        if (registered.submission() != null) {
            effects.registeredByClerk(waiting(registered.submission(), State.CLERK), registered.event());
        }
        effects.isRegistered(document, registered.event().id());
        effects.finish();
        outbox.append(effects.outgoing());
    }

    /** @param reason that its sender reads */
    @Transactional
    void reject(UUID id, String reason) {
        var said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            var message = "Cần ghi lý do, không quá " + LONGEST_REASON + " ký tự.";
            throw Refusal.of(DirectiveProblem.SUBMISSION_INVALID, message)
                    .with("errors", List.of(new FieldError("/reason", message)));
        }
        var waiting = submissions
                .lock(id)
                .filter(kept -> kept.state() != State.ANSWERED)
                .orElseThrow(() -> settled(id));
        var effects = begin(Map.of());
        effects.settle(waiting, Answer.Rejected.of(waiting.sender(), List.of(new FieldError("/data", said))));
        outbox.append(effects.outgoing());
    }

    private Effects begin(Map<String, vn.dondoc.directive.registration.DirectiveId> known) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return effect.begin(Moment.of(now, units.directory(), calendars), known);
    }

    private KeptSubmission waiting(UUID id, State state) {
        return submissions.lock(id).filter(kept -> kept.state() == state).orElseThrow(() -> settled(id));
    }

    private static Refusal settled(UUID id) {
        return Refusal.of(
                DirectiveProblem.SUBMISSION_SETTLED, "Bản gửi " + id + " không còn chờ xử lý. Hãy tải lại danh sách.");
    }
}
