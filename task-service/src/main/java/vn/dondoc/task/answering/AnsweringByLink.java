package vn.dondoc.task.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.AnswerScope;
import vn.dondoc.kit.identity.AnswerTokens;
import vn.dondoc.kit.identity.InvalidAnswerToken;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.NoticeEnds;
import vn.dondoc.task.tracking.Acknowledging;
import vn.dondoc.task.tracking.Completing;
import vn.dondoc.task.tracking.Task;
import vn.dondoc.task.tracking.TaskViews;
import vn.dondoc.task.tracking.Tasks;

/** What a link allows its holder: the tasks it names, nothing beside them. */
@ApplicationScoped
class AnsweringByLink {

    private static final Logger LOG = Logger.getLogger(AnsweringByLink.class);

    private final AnswerTokens tokens;
    private final Tasks tasks;
    private final TaskViews views;
    private final Acknowledging acknowledging;
    private final Completing completing;
    private final NoticeEnds notices;
    private final Clock clock;

    AnsweringByLink(
            AnswerTokens tokens,
            Tasks tasks,
            TaskViews views,
            Acknowledging acknowledging,
            Completing completing,
            NoticeEnds notices,
            Clock clock) {
        this.tokens = tokens;
        this.tasks = tasks;
        this.views = views;
        this.acknowledging = acknowledging;
        this.completing = completing;
        this.notices = notices;
        this.clock = clock;
    }

    AnswerSheet sheet(String token) {
        var now = now();
        var named = views.of(tasksOf(scope(token, now)), now);
        return new AnswerSheet(named.isEmpty() ? "" : named.getFirst().unitName(), named);
    }

    /** Acknowledges the tasks the page had listed, all in one. */
    @Transactional
    List<Outcome> acknowledge(String token, List<TaskId> listed) {
        var now = now();
        var scope = scope(token, now);
        requireNamed(listed, scope);
        return acknowledging.acknowledge(listed, by(scope.contactId()), now).stream()
                .map(Outcome::of)
                .toList();
    }

    @Transactional
    List<Outcome> complete(String token, List<TaskId> listed, @Nullable String note) {
        var now = now();
        var scope = scope(token, now);
        requireNamed(listed, scope);
        var words = note == null || note.isBlank() ? null : note.strip();
        return listed.stream()
                .map(task -> completing.complete(task, by(scope.contactId()), words, now))
                .map(Outcome::of)
                .toList();
    }

    private AnswerScope scope(String token, Instant now) {
        try {
            return tokens.verify(token, now);
        } catch (InvalidAnswerToken e) {
            LOG.infof("An answer link was refused: %s", e.getMessage());
            throw refused();
        }
    }

    private List<Task> tasksOf(AnswerScope scope) {
        return switch (scope) {
            case AnswerScope.OneTask one ->
                List.of(tasks.with(new TaskId(one.taskId())).orElseThrow(AnsweringByLink::refused));
            case AnswerScope.UnitTasks many -> tasks.unfinishedOf(many.unit());
        };
    }

    private void requireNamed(List<TaskId> listed, AnswerScope scope) {
        var named = switch (scope) {
            case AnswerScope.OneTask one -> List.of(new TaskId(one.taskId())).containsAll(listed);
            case AnswerScope.UnitTasks many -> tasks.areOf(many.unit(), listed);
        };
        if (!named) {
            throw refused();
        }
    }

    private String by(UUID contact) {
        return notices.nameOf(contact).orElse("liên hệ " + contact) + " (qua liên kết trả lời)";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The same for every link that is not good, so that nothing can be learned by trying. */
    private static Refusal refused() {
        return Refusal.forbidden("Liên kết không đúng hoặc đã hết hiệu lực. Xin mở liên kết trong tin nhắn mới nhất,"
                + " hoặc đăng nhập để xem nhiệm vụ.");
    }
}
