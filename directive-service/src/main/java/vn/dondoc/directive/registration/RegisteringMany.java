package vn.dondoc.directive.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.kit.problem.FieldError;

/**
 * Registers many directives in one transaction of the caller's, who sends the events: what is refused is told as a value, since an
 * exception would take the others back too. The texts were let in before.
 */
@ApplicationScoped
public class RegisteringMany {

    private final Directives directives;
    private final Units units;

    RegisteringMany(Directives directives, Units units) {
        this.directives = directives;
        this.units = units;
    }

    /** Everything that keeps it from being registered. */
    public List<FieldError> errorsIn(Registration registration, Directory directory, LocalDate today) {
        return CheckingRegistration.errorsIn(registration, directory, today);
    }

    /** Of documents, as {@link DocumentIdentity#written()} has them, those that are registered. */
    public Map<String, DirectiveId> known(Collection<DocumentIdentity> documents) {
        var known = new HashMap<String, DirectiveId>();
        var numbered = new ArrayList<DocumentIdentity>();
        for (var document : documents) {
            if (document.hasNumber()) {
                numbered.add(document);
            } else {
                directives.same(document).ifPresent(first -> known.put(document.written(), first.id()));
            }
        }
        directives.sameNumbered(numbered).forEach((document, id) -> known.put(document, new DirectiveId(id)));
        return known;
    }

    /** What is to be registered, with what will be told of it; nothing is kept yet. */
    public Prepared prepare(Registration checked, Directory directory, String by, Instant now) {
        var directive = Registering.directive(checked, directory, by, now);
        return new Prepared(
                directive, DirectiveRegistered.from(directive, directory.nameOf(directive.issuer)), checked);
    }

    /** Keeps what was prepared. */
    public void keep(Prepared prepared) {
        directives.persist(prepared.directive);
    }

    /** Sends what was kept to the database: whoever asks it for one of them must do so first. */
    public void flush() {
        directives.flush();
    }

    /** A directive as it is in force. */
    public Optional<DirectiveRegistered> find(DirectiveId id) {
        return directives
                .find(id)
                .map(directive -> DirectiveRegistered.from(directive, units.nameOf(directive.issuer)));
    }

    /** One directive, not yet kept. */
    public static final class Prepared {

        private final Directive directive;
        private final DirectiveRegistered event;
        private final DocumentIdentity identity;

        private Prepared(Directive directive, DirectiveRegistered event, Registration registration) {
            this.directive = directive;
            this.event = event;
            this.identity = Registering.identityOf(registration);
        }

        public DirectiveRegistered event() {
            return event;
        }

        public DocumentIdentity identity() {
            return identity;
        }
    }

    /** The day in Vietnam on which something is registered. */
    public static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, VietnamTime.ZONE);
    }
}
