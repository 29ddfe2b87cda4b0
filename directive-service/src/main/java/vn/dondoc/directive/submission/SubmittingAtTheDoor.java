package vn.dondoc.directive.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import vn.dondoc.directive.registration.DocumentIdentity;

/**
 * Lets in what comes by another way than Kafka. The same happens as if it had come there, but who brought it hears at once; who was
 * told to wait hears the rest by bringing it once more.
 */
@ApplicationScoped
public class SubmittingAtTheDoor {

    private final SubmissionSchema schema;
    private final TakingSubmissions taking;

    SubmittingAtTheDoor(SubmissionSchema schema, TakingSubmissions taking) {
        this.schema = schema;
        this.taking = taking;
    }

    /**
     * @param source where it came in
     * @param brought the bytes that came: the same are the same submission, said again
     * @param directive what they mean
     */
    public Answer submit(String source, byte[] brought, SubmittedDirective directive) {
        var submission = submission(source, brought, directive);
        try {
            return take(submission);
        } catch (ConstraintViolationException e) {
            // Somebody brought the same between our look and our insert: now it is known
            return take(submission);
        }
    }

    OpenedRecord.Answerable submission(String source, byte[] brought, SubmittedDirective directive) {
        var id = DocumentIdentity.sha256(brought);
        var sender = Sender.atTheDoor(id, source);
        var event = WireJson.object()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", source)
                .put("type", SubmissionSchema.TYPE);
        event.set("data", WireJson.value(directive));
        var errors = schema.errorsIn(event);
        return errors.isEmpty()
                ? new OpenedRecord.Sound(new SubmittedEvent(sender, event), directive)
                : new OpenedRecord.Faulty(sender, errors);
    }

    private Answer take(OpenedRecord.Answerable submission) {
        return QuarkusTransaction.requiringNew().call(() -> taking.takeOne(submission));
    }
}
