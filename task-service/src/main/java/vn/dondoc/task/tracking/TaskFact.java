package vn.dondoc.task.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;

/** Something that happened to a task after its opening; appended, never changed. */
@Entity
@Immutable
public class TaskFact {

    /** What happened. */
    public enum Kind {
        ACKNOWLEDGED("Tiếp nhận"),
        COMPLETED("Báo hoàn thành"),
        DAY_ENTERED("Nhập hạn cuối"),
        DAY_MOVED("Hạn cuối chuyển theo lịch làm việc"),
        DAY_AMENDED("Sửa thời hạn"),
        WITHDRAWN("Thu hồi"),
        SUCCEEDED("Chuyển cho đơn vị kế thừa"),
        FOLLOWED("Đưa vào theo dõi"),
        UNFOLLOWED("Thôi theo dõi");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private String byWhom;
    private @Nullable String note;
    private int deadlineVersion;
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected TaskFact() {
        // for Hibernate, which fills every field
    }

    TaskFact(Task task, Kind kind, Instant at, String byWhom, @Nullable String note) {
        var deadline = task.deadline();
        this.taskId = task.id().value();
        this.kind = kind;
        this.at = at;
        this.byWhom = byWhom;
        this.note = note;
        this.deadlineVersion = task.deadlineVersion();
        this.lastDay = deadline == null ? null : deadline.lastDay();
    }

    public TaskId task() {
        return new TaskId(taskId);
    }

    /** Which version of the deadline held then. */
    public int deadlineVersion() {
        return deadlineVersion;
    }

    /** Whether the last day is what it is about. */
    public boolean concernsDay() {
        return kind == Kind.DAY_ENTERED || kind == Kind.DAY_MOVED || kind == Kind.DAY_AMENDED;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String byWhom() {
        return byWhom;
    }

    public @Nullable String note() {
        return note;
    }

    /** The last day as it stood then. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }
}
