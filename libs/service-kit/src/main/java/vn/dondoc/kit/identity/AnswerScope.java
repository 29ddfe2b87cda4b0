package vn.dondoc.kit.identity;

import java.time.Instant;
import java.util.UUID;

/** What a link in a message allows its holder: to answer for one task, or for the open tasks of one unit. */
public sealed interface AnswerScope {

    /** The contact whom the message was written to; an answer is recorded under this name. */
    UUID contactId();

    /** From this instant on the link is refused; whole minutes. */
    Instant validUntil();

    /** One task. */
    record OneTask(UUID contactId, UUID taskId, Instant validUntil) implements AnswerScope {}

    /** Every open task of a unit. */
    record UnitTasks(UUID contactId, String unit, Instant validUntil) implements AnswerScope {}
}
