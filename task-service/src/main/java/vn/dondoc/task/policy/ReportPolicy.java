package vn.dondoc.task.policy;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether the leadership report of a week goes by itself.
 *
 * @param version 0 for what holds by default
 * @param at when it goes on the last working day of the week, Asia/Ho_Chi_Minh
 * @param changedAt since when it holds; null by default
 */
public record ReportPolicy(
        int version,
        boolean goes,
        LocalTime at,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** A person looks at it first and sends it. */
    public static final ReportPolicy BY_DEFAULT = new ReportPolicy(0, false, LocalTime.of(15, 0), null, null);

    /** This policy replaced by another. */
    public ReportPolicy replacedBy(boolean goes, LocalTime at, Instant now, String by) {
        return new ReportPolicy(version + 1, goes, at, now, by);
    }
}
