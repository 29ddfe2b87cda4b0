package vn.dondoc.directive.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.intake.ReceivedText;
import vn.dondoc.directive.intake.ReceivingFile;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.EventTooLarge;
import vn.dondoc.messaging.Outbox;

/** Registers a confirmed reading: keeps the directive and tells task-service of it, in one transaction, once. */
@ApplicationScoped
public class Registering {

    private static final Logger LOG = Logger.getLogger(Registering.class);

    private final ReceivingText receiving;
    private final ReceivingFile files;
    private final Units units;
    private final Directives directives;
    private final Originals originals;
    private final Outbox outbox;
    private final Event<NewlyRegistered> listeners;
    private final Clock clock;

    Registering(
            ReceivingText receiving,
            ReceivingFile files,
            Units units,
            Directives directives,
            Originals originals,
            Outbox outbox,
            Event<NewlyRegistered> listeners,
            Clock clock) {
        this.receiving = receiving;
        this.files = files;
        this.units = units;
        this.directives = directives;
        this.originals = originals;
        this.outbox = outbox;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** @throws Refusal with every error, or naming the directive that is this document already */
    public DirectiveId run(Registration confirmed, String registeredBy) {
        return run(confirmed, registeredBy, null);
    }

    /** @param submission that waits for it, if it was not sent here by a clerk */
    public DirectiveId run(Registration confirmed, String registeredBy, @Nullable UUID submission) {
        refuseSecrets(confirmed);
        var received = received(confirmed);
        var registration = confirmed.original() != null && !confirmed.text().isBlank()
                ? confirmed
                : confirmed.withText(received.text());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var directory = units.directory();
        check(registration, directory, now);
        var directive = directive(registration, directory, registeredBy, now);
        keep(directive, received, identityOf(registration), directory, submission);
        LOG.infof("Directive registered, directiveId=%s, assignments=%d", directive.id, directive.assignments.size());
        return directive.id();
    }

    /** Everything that keeps it from being registered; nothing is stored. */
    public List<FieldError> errorsIn(Registration confirmed) {
        return errorsIn(confirmed, units.directory(), clock.instant());
    }

    static List<FieldError> errorsIn(Registration registration, Directory directory, Instant now) {
        return CheckingRegistration.errorsIn(registration, directory, LocalDate.ofInstant(now, VietnamTime.ZONE));
    }

    /** A mark in any field: who copies a secret document field by field must be stopped too. */
    private void refuseSecrets(Registration confirmed) {
        confirmed.written().forEach(receiving::refuseSecrets);
    }

    /** The text is taken from the file once more: what is kept as read must be what the file says. */
    private ReceivedText received(Registration confirmed) {
        var sent = confirmed.original();
        if (sent == null) {
            return ReceivedText.of(receiving.fromJson(confirmed.text()));
        }
        var received = files.receive(sent.name(), sent.mediaType(), sent.content());
        if (!received.text().contains(confirmed.text())) {
            throw Refusal.of(DirectiveProblem.DIRECTIVE_INVALID, "Toàn văn gửi kèm không có trong tệp gốc.")
                    .with("errors", List.of(new FieldError("/text", "Không có trong tệp gốc; có thể để trống.")));
        }
        return received;
    }

    private static void check(Registration registration, Directory directory, Instant now) {
        var errors = errorsIn(registration, directory, now);
        if (!errors.isEmpty()) {
            throw Refusal.of(DirectiveProblem.DIRECTIVE_INVALID, "Có " + errors.size() + " chỗ cần sửa hoặc xác nhận.")
                    .with("errors", errors);
        }
    }

    /** Of one that was checked. */
    static DocumentIdentity identityOf(Registration registration) {
        var issuedOn = Objects.requireNonNull(registration.issuedOn(), "checked before");
        return DocumentIdentity.of(registration.issuer(), registration.number(), issuedOn, registration.text());
    }

    static Directive directive(Registration registration, Directory directory, String registeredBy, Instant now) {
        var expanding = new ExpandingUnits(directory);
        var assignments = registration.assignments().stream()
                .map(item -> Assignment.from(item, registration.issuer(), expanding))
                .toList();
        return new Directive(
                identityOf(registration),
                registration,
                directory.nameOf(registration.issuer()),
                assignments,
                registeredBy,
                now);
    }

    private void keep(
            Directive directive,
            ReceivedText received,
            DocumentIdentity identity,
            Directory directory,
            @Nullable UUID submission) {
        var original = received.original();
        boolean whole = received.text().strip().equals(directive.text.strip());
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                refuseIfKnown(identity, directory);
                directives.persistAndFlush(directive);
                if (original != null) {
                    originals.persistAndFlush(new Original(directive.id(), original, whole));
                }
                var event = DirectiveRegistered.from(directive, directory.nameOf(directive.issuer));
                outbox.append(event.outgoing());
                listeners.fire(new NewlyRegistered(event, identity, submission));
            });
        } catch (ConstraintViolationException e) {
            // Somebody registered the same document between our look and our insert
            QuarkusTransaction.requiringNew().run(() -> refuseIfKnown(identity, directory));
            throw e;
        } catch (EventTooLarge e) {
            throw Refusal.of(
                    DirectiveProblem.TOO_LARGE,
                    "Văn bản cùng các nhiệm vụ lên tới " + e.bytes() / 1_000 + " KB, vượt quá "
                            + Outbox.LARGEST_EVENT / 1_000
                            + " KB. Hãy chỉ đăng ký phần văn bản chỉ đạo, không kèm phụ lục.");
        }
    }

    private void refuseIfKnown(DocumentIdentity identity, Directory directory) {
        directives.same(identity).ifPresent(first -> {
            throw Refusal.of(
                            DirectiveProblem.ALREADY_REGISTERED,
                            AlreadyRegistered.sentence(first, directory.nameOf(first.issuer)))
                    .with("first", "/api/directives/" + first.id);
        });
    }
}
