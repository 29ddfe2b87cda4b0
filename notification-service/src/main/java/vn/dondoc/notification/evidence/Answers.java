package vn.dondoc.notification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.notice.TaskId;

/** When units answered, as task-service told. */
@ApplicationScoped
public class Answers {

    /** What an answer says. */
    public enum Fact {
        ACKNOWLEDGED("Xác nhận tiếp nhận"),
        COMPLETED("Báo cáo hoàn thành");

        private final String words;

        Fact(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /** @param by name of the person; null where it is not known */
    public record Answer(
            Fact fact,
            Instant at,
            String unit,
            @Nullable String by,
            @Nullable String note) {}

    private final Database database;

    Answers(Database database) {
        this.database = database;
    }

    /** Joins the caller's transaction; the same answer is kept once. */
    public void keep(TaskId task, Answer answer) {
        database.sql("""
                        insert into task_answer (task_id, fact, at, unit_code, by_name, note)
                        values (:task, :fact, :at, :unit, :by, :note) on conflict do nothing
                        """)
                .with("task", task.value())
                .with("fact", answer.fact().name().toLowerCase(Locale.ROOT))
                .with("at", answer.at())
                .with("unit", answer.unit())
                .with("by", answer.by())
                .with("note", answer.note())
                .run();
    }

    List<Answer> of(UUID task) {
        return database.sql("select * from task_answer where task_id = :task order by at, fact")
                .with("task", task)
                .list(row -> new Answer(
                        Fact.valueOf(row.text("fact").toUpperCase(Locale.ROOT)),
                        row.instant("at"),
                        row.text("unit_code"),
                        row.textOrNull("by_name"),
                        row.textOrNull("note")));
    }
}
