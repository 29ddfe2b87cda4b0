package vn.dondoc.notification.addressing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.database.Statement;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Matter;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.ReminderKind;
import vn.dondoc.notification.notice.Role;

/** All intents; each (task, deadline version, step, audience) is kept once, however often it is handed over. */
@ApplicationScoped
public class Intents {

    /** An intent with the number it is kept under. */
    record Kept(long id, Intent intent) {}

    private final Database database;
    private final ObjectMapper json;

    Intents(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return the new intent; empty if it was handed over before */
    Optional<Kept> keep(Intent intent, Instant now) {
        var id = insert(intent, intent.matter().step(), intent.matter(), null, now);
        return id.isPresent() ? Optional.of(new Kept(id.getAsLong(), intent)) : Optional.empty();
    }

    /** A step that the intent says as well: nothing is left to address. @return empty if it was handed over before */
    OptionalLong keepSuperseded(Intent intent, String step, Instant now) {
        return insert(intent, step, null, now, now);
    }

    /** Those of a unit that came before the unit was known, locked, in the order in which they came. */
    List<Kept> unaddressed(String unit) {
        return database.sql("""
                        select * from intent where unit_code = :unit and addressed_at is null
                        order by intent_id for update
                        """).with("unit", unit).list(this::kept);
    }

    void addressed(long intent, Instant now) {
        database.sql("update intent set addressed_at = :now where intent_id = :intent")
                .with("now", now)
                .with("intent", intent)
                .run();
    }

    /** The number of a step handed over for an audience, locked if its unit is not known yet. */
    public Optional<Handed> handedOver(Audience audience, Step step) {
        return database.sql("""
                        select intent_id, addressed_at from intent
                        where task_id = :task and deadline_version = :version and step = :step
                          and unit_code = :unit and role = :role
                        for update
                        """)
                .with("task", step.taskId().value())
                .with("version", step.deadlineVersion())
                .with("step", step.step())
                .with("unit", audience.unit())
                .with("role", audience.role().code())
                .first(row -> new Handed(row.number("intent_id"), row.instantOrNull("addressed_at") != null));
    }

    /**
     * Nobody else asks the same for this step before this transaction ends: who takes over what was late and who takes back
     * what never came would otherwise miss each other.
     */
    public void holdUntilTheEnd(Audience audience, Step step) {
        database.sql("select cast(pg_advisory_xact_lock(hashtext(:step)) as text)")
                .with("step", step.taskId().value() + step.step() + audience.unit())
                .list(row -> true);
    }

    /** A step is taken back that was never taken over. */
    public void rememberWithdrawn(Audience audience, Step step, Instant now) {
        withdrawn("""
                insert into withdrawn_step (task_id, deadline_version, step, unit_code, role, withdrawn_at)
                values (:task, :version, :step, :unit, :role, :now) on conflict do nothing
                """, audience, step).with("now", now).run();
    }

    /** Whether a step had been taken back before it was taken over. */
    public boolean wasWithdrawn(Audience audience, Step step) {
        return withdrawn("""
                select exists (select from withdrawn_step
                               where task_id = :task and deadline_version = :version and step = :step
                                 and unit_code = :unit and role = :role) as known
                """, audience, step).one(row -> row.flag("known"));
    }

    private Statement withdrawn(String sql, Audience audience, Step step) {
        return database.sql(sql)
                .with("task", step.taskId().value())
                .with("version", step.deadlineVersion())
                .with("step", step.step())
                .with("unit", audience.unit())
                .with("role", audience.role().code());
    }

    /** What was handed over, and whether it is known whom it reaches. */
    public record Handed(long id, boolean isAddressed) {}

    private OptionalLong insert(
            Intent intent, String step, @Nullable Matter said, @Nullable Instant addressedAt, Instant now) {
        var id = database.sql("""
                        insert into intent (task_id, deadline_version, step, unit_code, role, kind, not_before,
                                            received_at, addressed_at, item, report)
                        values (:task, :version, :step, :unit, :role, :kind, :notBefore, :now, :addressed, cast(:item as jsonb),
                                cast(:report as jsonb))
                        on conflict do nothing
                        returning intent_id
                        """)
                .with("task", intent.matter().taskId().value())
                .with("version", intent.matter().deadlineVersion())
                .with("step", step)
                .with("unit", intent.audience().unit())
                .with("role", intent.audience().role().code())
                .with("kind", intent.kind().code())
                .with("notBefore", intent.notBefore())
                .with("now", now)
                .with("addressed", addressedAt)
                .with("item", said instanceof DueItem item ? write(item) : null)
                .with("report", said instanceof Report report ? write(report) : null)
                .first(row -> row.number("intent_id"));
        return id.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Kept kept(Row row) {
        return new Kept(
                row.number("intent_id"),
                new Intent(
                        new Audience(row.text("unit_code"), Role.of(row.text("role"))),
                        ReminderKind.of(row.text("kind")),
                        row.instant("not_before"),
                        matter(row)));
    }

    private Matter matter(Row row) {
        var report = row.textOrNull("report");
        return report == null ? read(row.text("item"), DueItem.class) : read(report, Report.class);
    }

    private String write(Matter said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An item cannot be written: task " + said.taskId(), e);
        }
    }

    private <T> T read(String said, Class<T> type) {
        try {
            return json.readValue(said, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept item cannot be read", e);
        }
    }
}
