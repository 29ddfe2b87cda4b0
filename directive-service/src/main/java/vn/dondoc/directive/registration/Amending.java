package vn.dondoc.directive.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;

/**
 * A document was updated under its own number and date: the assignments that it has now take the place of those it had. Only a last
 * day moves; whatever else became different is another assignment, and the one before falls away.
 */
@ApplicationScoped
public class Amending {

    private static final Logger LOG = Logger.getLogger(Amending.class);

    private final Directives directives;
    private final Revocations revocations;
    private final Amendments amendments;
    private final Outbox outbox;

    Amending(Directives directives, Revocations revocations, Amendments amendments, Outbox outbox) {
        this.directives = directives;
        this.revocations = revocations;
        this.amendments = amendments;
        this.outbox = outbox;
    }

    /** What came of an update. */
    public sealed interface Amended {

        /** @param event nothing where everything is as it was */
        record Done(DirectiveRegistered directive, Optional<OutgoingEvent> event) implements Amended {}

        record Refused(List<FieldError> errors) implements Amended {}
    }

    /**
     * In the transaction of the caller, who sends the event.
     *
     * @param updated checked; its assignments in their order
     * @param ids of its assignments, where it names them; null for one that it does not
     */
    public Amended amend(
            DirectiveId id,
            Registration updated,
            List<@Nullable UUID> ids,
            Directory directory,
            String by,
            Instant now) {
        var directive = Objects.requireNonNull(directives.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
        var issuerName = directory.nameOf(directive.issuer);
        if (revocations.of(id).isPresent()) {
            return refused("/issuedOn", "Văn bản này đã bị thu hồi, không cập nhật được nữa.");
        }
        var changes = new Changes(directive, updated, ids, new ExpandingUnits(directory));
        if (!changes.errors.isEmpty()) {
            return new Amended.Refused(changes.errors);
        }
        if (changes.isNothing()) {
            return new Amended.Done(DirectiveRegistered.from(directive, issuerName), Optional.empty());
        }
        var event = new DirectiveAmended(
                directive.id,
                "bản cập nhật "
                        + DirectiveRegistered.from(directive, issuerName).cited(),
                now,
                by,
                changes.moved,
                changes.added.stream().map(DirectiveRegistered.Assigned::from).toList(),
                changes.withdrawn);
        if (!outbox.takes(event.outgoing())) {
            return refused("/assignments", "Nội dung cập nhật quá lớn; hãy chia thành nhiều lần cập nhật.");
        }
        var current = amendments.keep(directive, changes.current, event);
        LOG.infof(
                "Directive amended, directiveId=%s, moved=%d, added=%d, withdrawn=%d",
                id, changes.moved.size(), changes.added.size(), changes.withdrawn.size());
        return new Amended.Done(DirectiveRegistered.from(current, issuerName), Optional.of(event.outgoing()));
    }

    private static Amended refused(String pointer, String message) {
        return new Amended.Refused(List.of(new FieldError(pointer, message)));
    }

    /** The assignments before and after, side by side. */
    private static final class Changes {

        private final List<FieldError> errors = new ArrayList<>();
        private final List<DirectiveAmended.Moved> moved = new ArrayList<>();
        private final List<Assignment> added = new ArrayList<>();
        private final List<UUID> withdrawn;
        /** All that holds now: those that stay in their old order, then the new ones. */
        private final List<Assignment> current = new ArrayList<>();

        Changes(Directive directive, Registration updated, List<@Nullable UUID> ids, ExpandingUnits expanding) {
            var before = new ArrayList<>(directive.assignments);
            for (int i = 0; i < updated.assignments().size(); i++) {
                var now = Assignment.from(updated.assignments().get(i), directive.issuer, expanding);
                var same = named(ids.get(i), now, before, "/assignments/" + i + "/assignmentId")
                        .or(() -> alike(now, before));
                if (same.isPresent() && stays(same.get(), now, directive)) {
                    before.remove(same.get());
                } else {
                    added.add(now);
                }
            }
            withdrawn = before.stream().map(Assignment::assignmentId).toList();
            var gone = Set.copyOf(withdrawn);
            var days = moved.stream().collect(Collectors.toMap(DirectiveAmended.Moved::assignmentId, one -> one));
            directive.assignments.stream()
                    .filter(one -> !gone.contains(one.assignmentId()))
                    .map(one -> one.moved(days.get(one.assignmentId())))
                    .forEach(current::add);
            current.addAll(added);
        }

        boolean isNothing() {
            return moved.isEmpty() && added.isEmpty() && withdrawn.isEmpty();
        }

        private Optional<Assignment> named(@Nullable UUID id, Assignment now, List<Assignment> before, String pointer) {
            if (id == null) {
                return Optional.empty();
            }
            var found =
                    before.stream().filter(one -> one.assignmentId().equals(id)).findFirst();
            if (found.isEmpty()) {
                errors.add(new FieldError(pointer, "Văn bản này không có nhiệm vụ mang mã đó, hoặc mã ghi hai lần."));
            } else if (!isSameWork(found.get(), now)) {
                errors.add(
                        new FieldError(
                                pointer,
                                "Nhiệm vụ này đã đổi nội dung hoặc đơn vị chủ trì; hãy bỏ assignmentId để giao thành nhiệm vụ mới."));
            }
            return found;
        }

        private static Optional<Assignment> alike(Assignment now, List<Assignment> before) {
            var work = before.stream().filter(one -> isSameWork(one, now)).toList();
            return work.stream()
                    .filter(one -> one.ordinal().equals(now.ordinal()))
                    .findFirst()
                    .or(() -> work.stream().findFirst());
        }

        private static boolean isSameWork(Assignment one, Assignment other) {
            return words(one).equals(words(other)) && Set.copyOf(one.lead()).equals(Set.copyOf(other.lead()));
        }

        private static String words(Assignment assignment) {
            return assignment.content().replaceAll("\\s+", " ").strip();
        }

        /** As it was, or with another last day. */
        private boolean stays(Assignment before, Assignment now, Directive directive) {
            var old = before.deadline();
            var stated = now.deadline();
            if (isSameTime(old, stated)) {
                return true;
            }
            if (old == null
                    || stated == null
                    || stated.lastDay() == null
                    || stated.lastDay().isBefore(directive.issuedOn)
                    || !onlyDays(old)
                    || !onlyDays(stated)) {
                return false;
            }
            moved.add(new DirectiveAmended.Moved(before.assignmentId(), stated.lastDay(), stated.words()));
            return true;
        }

        private static boolean isSameTime(@Nullable Deadline one, @Nullable Deadline other) {
            return one == null || other == null
                    ? one == other
                    : Objects.equals(one.lastDay(), other.lastDay())
                            && Objects.equals(one.time(), other.time())
                            && Objects.equals(one.targetDay(), other.targetDay())
                            && Objects.equals(one.recurrence(), other.recurrence())
                            && Objects.equals(one.condition(), other.condition());
        }

        /** Neither an hour nor a step on the way, nor does it come back. */
        private static boolean onlyDays(Deadline deadline) {
            return deadline.recurrence() == null && deadline.time() == null && deadline.targetDay() == null;
        }
    }
}
