package vn.dondoc.task.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Assignment;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Limit;

/**
 * What one unit must do for one assignment: the facts, and which of them may be added. Opened in batches by SQL; the
 * pointer to the next reminder belongs to reminding and is not mapped here.
 */
@Entity
public class Task {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    private String unit;
    // by which of the occurrences of what recurs it is known
    private @Nullable LocalDate occurrence;

    private Instant openedAt;
    private @Nullable Instant followedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant completedAt;
    private @Nullable String completedBy;
    private @Nullable String completionNote;
    private @Nullable Instant withdrawnAt;
    private int deadlineVersion;
    // for reminding, which reads it by SQL
    @SuppressWarnings("UnusedVariable")
    private Instant deadlineSince;

    private @Nullable LocalDate writtenDay;

    private @Nullable LocalDate lastDay;
    private @Nullable LocalTime lastTime;
    private @Nullable String enteredHow;

    private @Nullable LocalDate countedFrom;
    private @Nullable Integer countedAmount;

    @Enumerated(EnumType.STRING)
    private Limit.@Nullable Unit countedUnit;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Task() {
        // for Hibernate, which fills every field
    }

    void acknowledge(Instant at, String by) {
        acknowledgedAt = at;
        acknowledgedBy = by;
    }

    void complete(Instant at, String by, @Nullable String note) {
        completedAt = at;
        completedBy = by;
        completionNote = note;
    }

    /**
     * The next version of the deadline, with the day that a person entered or that follows from it.
     *
     * @param counting how the day was counted; null: it was entered as it is
     */
    void enterDay(LocalDate day, @Nullable Counting counting, String how, Instant at) {
        deadlineVersion++;
        deadlineSince = at;
        writtenDay = null;
        lastDay = day;
        lastTime = null;
        enteredHow = how;
        countedFrom = counting == null ? null : counting.from();
        countedAmount = counting == null ? null : counting.limit().amount();
        countedUnit = counting == null ? null : counting.limit().unit();
        movedAt = null;
    }

    /** The next version of the deadline: the day that a new calendar leads to. */
    void moveTo(LocalDate day, String how, Instant at) {
        deadlineVersion++;
        writtenDay = null;
        lastDay = day;
        lastTime = null;
        enteredHow = how;
        movedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** Given to another unit as if it were new: it is asked to acknowledge, and what is overdue counts from now. */
    void passOnTo(String successor, Instant at) {
        unit = successor;
        acknowledgedAt = null;
        acknowledgedBy = null;
        followedAt = followedAt == null ? null : at;
        deadlineVersion++;
    }

    /** A version of its own: what was taken back while nobody followed can be said again. */
    void follow(Instant at) {
        followedAt = at;
        deadlineVersion++;
    }

    void unfollow() {
        followedAt = null;
    }

    public TaskId id() {
        return new TaskId(id);
    }

    public Assignment assignment() {
        return assignment;
    }

    public String unit() {
        return unit;
    }

    /** Of what recurs, the last day by which this one is known; null: it does not recur. */
    @Nullable
    LocalDate occurrence() {
        return occurrence;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean followed() {
        return followedAt != null;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable String acknowledgedBy() {
        return acknowledgedBy;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable String completedBy() {
        return completedBy;
    }

    public @Nullable String completionNote() {
        return completionNote;
    }

    boolean isFinished() {
        return completedAt != null || withdrawnAt != null;
    }

    /** Starts at 1; each entered day is the next. */
    public int deadlineVersion() {
        return deadlineVersion;
    }

    /** The deadline as it stands: the document's words, with the day entered for them if there is one. */
    public @Nullable Deadline deadline() {
        var stated = assignment.deadline();
        return stated == null || lastDay == null || enteredHow == null
                ? stated
                : stated.of(writtenDay, lastDay, lastTime, enteredHow);
    }

    /** How its last day was counted; null: it was not. */
    @Nullable
    Counting counting() {
        return countedFrom == null || countedAmount == null || countedUnit == null
                ? null
                : new Counting(countedFrom, new Limit(countedAmount, countedUnit));
    }

    /** True where the document left the day open, so that a person may enter it. */
    public boolean takesADay() {
        var stated = assignment.deadline();
        return stated != null && stated.lastDay() == null;
    }

    public TaskStatus status(Instant now) {
        return TaskStatus.of(
                new TaskFacts(followed(), completedAt, withdrawnAt, lastDay, lastTime, assignment.awaitsDay()), now);
    }
}
