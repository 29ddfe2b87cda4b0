package vn.dondoc.task.tracking;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;
import static vn.dondoc.kit.identity.Roles.UNIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Limit;

/** What other systems say of a task. Each may be said again: the second changes nothing and answers as the first. */
@Path("/api/tasks/{id}")
class AnswersResource {

    private final TaskAnswers answers;

    AnswersResource(TaskAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
    public TaskView acknowledge(TaskId id) {
        answers.acknowledge(id);
        return answers.view(id);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
    public TaskView complete(TaskId id, @Valid @Nullable Completion completion) {
        answers.complete(id, completion == null ? null : completion.note());
        return answers.view(id);
    }

    @POST
    @Path("/deadline")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public TaskView enterDay(
            TaskId id,
            @Valid @NotNull(message = "Cần ngày hạn cuối (lastDay) hoặc ngày mốc (eventDay).") EnteredDay day) {
        answers.enterDay(id, day.awaited(), day.everyUnit(), day.reason());
        return answers.view(id);
    }

    /** A document moves the day that another had set. */
    @POST
    @Path("/amendment")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public TaskView amend(TaskId id, @Valid @NotNull(message = "Cần hạn cuối và văn bản.") Amendment amendment) {
        answers.amend(id, amendment.lastDay(), amendment.everyUnit(), amendment.document());
        return answers.view(id);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public TaskView withdraw(TaskId id, @Valid @NotNull(message = "Cần căn cứ (reason).") Withdrawal withdrawal) {
        answers.withdraw(id, withdrawal.reason());
        return answers.view(id);
    }

    @PUT
    @Path("/following")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public TaskView follow(TaskId id) {
        answers.follow(id);
        return answers.view(id);
    }

    @DELETE
    @Path("/following")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public TaskView unfollow(TaskId id) {
        answers.unfollow(id);
        return answers.view(id);
    }

    /** @param note what was done, for example the number of the report */
    record Completion(
            @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG) @Nullable
            String note) {}

    /**
     * @param document that moves the day, as it is cited
     * @param everyUnit whether the day holds for all units that were given the same
     */
    record Amendment(
            @NotNull(message = "Cần hạn cuối (lastDay).") LocalDate lastDay,
            boolean everyUnit,

            @NotBlank(message = "Cần văn bản sửa thời hạn (document).")
            @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG)
            String document) {}

    /** @param reason the document or decision it rests on */
    record Withdrawal(
            @NotBlank(message = "Cần căn cứ thu hồi (reason).")
            @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG)
            String reason) {}

    /**
     * Either the last day or the day of the event it is counted from.
     *
     * @param limit how much is counted; null: as the document says
     * @param everyUnit whether the day holds for all units that were given the same
     * @param reason why it is this day, for example the document that was waited for
     */
    record EnteredDay(
            @Nullable LocalDate lastDay,
            @Nullable LocalDate eventDay,
            @Nullable Limit limit,
            boolean everyUnit,

            @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG) @Nullable
            String reason) {

        AwaitedDay awaited() {
            if ((lastDay == null) == (eventDay == null)) {
                var message = "Cần ngày hạn cuối (lastDay) hoặc ngày mốc (eventDay), một trong hai.";
                throw Refusal.of(TaskProblem.INVALID, message)
                        .with("errors", List.of(new FieldError("/lastDay", message)));
            }
            return eventDay == null
                    ? new AwaitedDay.LastDay(Objects.requireNonNull(lastDay))
                    : new AwaitedDay.Event(eventDay, limit);
        }
    }
}
