package vn.dondoc.notification.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.ledger.SealingTheLedger;
import vn.dondoc.notification.message.DueItem;

/** Draws evidence sheets; an asker sees of a task what {@link Seeing} lets through. */
@ApplicationScoped
class DrawingSheets {

    private static final int MOST_NOTICES = 5_000;

    private final ToldNotices notices;
    private final Seeing seeing;
    private final Answers answers;
    private final SealingTheLedger sealing;
    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    DrawingSheets(
            ToldNotices notices,
            Seeing seeing,
            Answers answers,
            SealingTheLedger sealing,
            Database database,
            ObjectMapper json,
            Clock clock) {
        this.notices = notices;
        this.seeing = seeing;
        this.answers = answers;
        this.sealing = sealing;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** In the order in which things happened. */
    EvidenceSheet of(UUID task) {
        var asked = seeing.filter(task.toString(), null, 0, Filter.DEFAULT_SIZE);
        var told = notices.page(new Filter(asked.task(), asked.unit(), 0, MOST_NOTICES))
                .reversed();
        if (told.isEmpty()) {
            throw Refusal.notFound("Chưa có thông báo nào về nhiệm vụ " + task + ".");
        }
        return new EvidenceSheet(
                task,
                item(task).orElse(null),
                Collections.unmodifiableList(told),
                List.copyOf(answers.of(task)),
                sealing.latest().orElse(null),
                clock.instant());
    }

    private Optional<DueItem> item(UUID task) {
        return database.sql(
                        "select item from intent where task_id = :task and item is not null order by intent_id desc limit 1")
                .with("task", task)
                .first(row -> row.text("item"))
                .map(this::read);
    }

    private DueItem read(String item) {
        try {
            return json.readValue(item, DueItem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept item cannot be read", e);
        }
    }
}
