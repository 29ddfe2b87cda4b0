package vn.dondoc.task.reminding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;

/**
 * That somebody was told of a task, or was to be.
 *
 * @param supersededBy the step that spoke for this one
 * @param withdrawn taken back before it had ended
 * @param contactName null while nobody was written to
 * @param outcome in words; null: under way
 * @param channel in words
 * @param endedAt null: under way
 */
public record Telling(
        StepKey step,
        ReminderKind kind,
        String unit,
        String unitName,
        Role role,
        Instant notBefore,
        @Nullable StepKey supersededBy,
        boolean withdrawn,
        @Nullable String contactName,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String channel,
        @Nullable Instant endedAt) {}
