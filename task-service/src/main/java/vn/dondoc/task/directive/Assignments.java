package vn.dondoc.task.directive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.task.AssignmentId;

/** What the directives order. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** The assignment with its document. */
    public Assignment with(AssignmentId id) {
        return find("from Assignment a join fetch a.directive where a.id = ?1", id.value())
                .singleResult();
    }
}
