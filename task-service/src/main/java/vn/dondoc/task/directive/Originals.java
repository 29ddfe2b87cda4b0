package vn.dondoc.task.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.DirectiveId;

/** The whole texts of the directives, for whoever holds a task of one. */
@ApplicationScoped
public class Originals {

    private final Session session;

    Originals(Session session) {
        this.session = session;
    }

    public String textOf(DirectiveId directive) {
        return session.createNativeQuery("select text from original where directive_id = :id", String.class)
                .setParameter("id", directive.value(), UUID.class)
                .getSingleResult();
    }
}
