package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.dondoc.directive.registration.Amending;
import vn.dondoc.directive.registration.DirectiveId;
import vn.dondoc.directive.registration.DocumentIdentity;
import vn.dondoc.directive.registration.RegisteringMany;
import vn.dondoc.directive.registration.Revoking;
import vn.dondoc.messaging.Outbox;

/** Lets what submissions want happen, in the transaction of the caller. */
@ApplicationScoped
class TakingEffect {

    private final RegisteringMany registering;
    private final Revoking revoking;
    private final Amending amending;
    private final Submissions submissions;
    private final UnderstandingSubmissions understanding;
    private final Outbox outbox;

    TakingEffect(
            RegisteringMany registering,
            Revoking revoking,
            Amending amending,
            Submissions submissions,
            UnderstandingSubmissions understanding,
            Outbox outbox) {
        this.registering = registering;
        this.revoking = revoking;
        this.amending = amending;
        this.submissions = submissions;
        this.understanding = understanding;
        this.outbox = outbox;
    }

    /** @param wanted all that may be registered: whether they are known is asked at once */
    Effects begin(Moment moment, List<Understood.Clear> wanted) {
        return new Effects(
                this,
                moment,
                registering.known(
                        wanted.stream().map(Understood.Clear::identity).toList()));
    }

    /** @param known directives by their documents */
    Effects begin(Moment moment, Map<String, DirectiveId> known) {
        return new Effects(this, moment, known);
    }

    RegisteringMany registering() {
        return registering;
    }

    Revoking revoking() {
        return revoking;
    }

    Amending amending() {
        return amending;
    }

    Submissions submissions() {
        return submissions;
    }

    UnderstandingSubmissions understanding() {
        return understanding;
    }

    boolean takes(RegisteringMany.Prepared prepared) {
        return outbox.takes(prepared.event().outgoing());
    }

    Map<String, DirectiveId> known(DocumentIdentity document) {
        return registering.known(List.of(document));
    }
}
