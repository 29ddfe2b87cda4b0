package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;

/** Reports are handed over as reminders are: the same ends are waited for, and missed. Its id stands where theirs name a task. */
@ApplicationScoped
public class HandedOverReports {

    private final Session session;
    private final NoticeEnds ends;

    HandedOverReports(Session session, NoticeEnds ends) {
        this.session = session;
        this.ends = ends;
    }

    /** In the transaction that hands it over. */
    public void record(UUID report, Audience audience, Instant now) {
        session.createNativeMutationQuery("""
                        insert into intent (task_id, deadline_version, step, unit, role, kind, not_before, handed_over_at)
                        values (:report, 1, :step, :unit, :role, :kind, :now, :now)
                        """)
                .setParameter("report", report)
                .setParameter("step", StepKey.REPORT.value())
                .setParameter("unit", audience.unit())
                .setParameter("role", audience.role().name())
                .setParameter("kind", ReminderKind.REPORT.name())
                .setParameter("now", Intents.utc(now))
                .executeUpdate();
    }

    /** Whom a report reached, as far as is known. */
    public List<Telling> tellings(UUID report) {
        return ends.tellings(new TaskId(report));
    }
}
