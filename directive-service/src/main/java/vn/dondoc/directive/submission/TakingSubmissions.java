package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dondoc.directive.calendar.Calendars;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.submission.Effects.Effected;
import vn.dondoc.directive.submission.KeptSubmission.State;
import vn.dondoc.directive.submission.OpenedRecord.Answerable;
import vn.dondoc.directive.submission.Submissions.EventName;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.RecordsHandler.Unprocessable;

/**
 * Takes a batch of records: what they want happens and every one is answered, in the one transaction of the batch. What is wrong
 * with one of them is a value and no exception: the others would have to be done again.
 */
@ApplicationScoped
class TakingSubmissions {

    private final OpeningRecords opening;
    private final UnderstandingSubmissions understanding;
    private final TakingEffect effect;
    private final Submissions submissions;
    private final Units units;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Clock clock;

    TakingSubmissions(
            OpeningRecords opening,
            UnderstandingSubmissions understanding,
            TakingEffect effect,
            Submissions submissions,
            Units units,
            Calendars calendars,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.understanding = understanding;
        this.effect = effect;
        this.submissions = submissions;
        this.units = units;
        this.calendars = calendars;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Unprocessable> take(List<ConsumerRecord<String, byte[]>> records) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var dead = new ArrayList<Unprocessable>();
        var answerable = new ArrayList<Answerable>();
        for (var record : records) {
            switch (opening.open(record, now)) {
                case OpenedRecord.Unreadable(var letter, var reason) -> dead.add(new Unprocessable(letter, reason));
                case Answerable one -> answerable.add(one);
            }
        }
        if (!answerable.isEmpty()) {
            new Batch(Moment.of(now, units.directory(), calendars)).answer(answerable);
        }
        return dead;
    }

    /** One that came by another way: the same happens, and its answer is handed back. */
    Answer takeOne(Answerable submission) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Batch(Moment.of(now, units.directory(), calendars))
                .answer(List.of(submission))
                .getFirst();
    }

    /** One run. */
    private final class Batch {

        private final Moment moment;
        /** By the events that they are of, of this run too. */
        private final Map<EventName, KeptSubmission> kept = new HashMap<>();

        private final Map<Answerable, Understood> meanings = new IdentityHashMap<>();
        private final List<KeptSubmission> fresh = new ArrayList<>();

        Batch(Moment moment) {
            this.moment = moment;
        }

        List<Answer> answer(List<Answerable> records) {
            kept.putAll(submissions.known(records.stream()
                    .flatMap(record -> EventName.of(record.sender()).stream())
                    .toList()));
            records.forEach(this::understand);
            var clear = meanings.values().stream()
                    .filter(Understood.Clear.class::isInstance)
                    .map(Understood.Clear.class::cast)
                    .toList();
            var effects = effect.begin(moment, clear);
            var answers =
                    records.stream().map(record -> answer(record, effects)).toList();
            effects.finish();
            submissions.keep(fresh);
            outbox.append(effects.outgoing());
            return answers;
        }

        /** All of them before the first takes effect, so that what is known of them is asked at once. */
        private void understand(Answerable record) {
            if (record instanceof OpenedRecord.Sound(var event, var directive)
                    && directive.businessType() != BusinessType.REVOCATION
                    && EventName.of(event.sender()).map(kept::get).isEmpty()) {
                meanings.put(record, understanding.understand(directive, moment));
            }
        }

        private Answer answer(Answerable record, Effects effects) {
            var sender = record.sender();
            var name = EventName.of(sender);
            var before = name.map(kept::get);
            if (before.isPresent()) {
                var again = before.get().again(sender);
                effects.tell(sender, again);
                return again;
            }
            var effected = switch (record) {
                case OpenedRecord.Faulty faulty -> Effected.answered(Answer.Rejected.of(sender, faulty.errors()));
                case OpenedRecord.Sound sound ->
                    effects.effect(sender, sound.directive(), Optional.ofNullable(meanings.get(record)));
            };
            effects.tell(sender, effected.answer());
            name.filter(_ -> isRemembered(sender, effected.answer())).ifPresent(one -> remember(one, record, effected));
            return effected.answer();
        }

        /** A record that was rejected is written anew; what is rejected at the door comes again as it is, once the directory knows more. */
        private static boolean isRemembered(Sender sender, Answer answer) {
            return sender.place() != null || !(answer instanceof Answer.Rejected);
        }

        private void remember(EventName name, Answerable record, Effected effected) {
            var event = effected.state() != State.ANSWERED && record instanceof OpenedRecord.Sound sound
                    ? sound.event().json().toString()
                    : null;
            var keeping = new KeptSubmission(
                    UUID.randomUUID(),
                    record.sender(),
                    moment.now(),
                    effected.state(),
                    effected.document(),
                    event,
                    effected.answer().type(),
                    WireJson.written(effected.answer()));
            kept.put(name, keeping);
            fresh.add(keeping);
        }
    }
}
