package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;

/**
 * Guards the messages Zalo grants a day. What it says is left is kept for all replicas; the last of them are for what is
 * urgent, and once it says that none is left nobody asks again before the next morning.
 */
@ApplicationScoped
class DailyQuota {

    /** @param until when to come back */
    record Closed(Instant until, String reason) {}

    private final Database database;
    private final ZaloSettings settings;
    private final Night night;

    DailyQuota(Database database, ZaloSettings settings) {
        this.database = database;
        this.settings = settings;
        this.night = new Night(settings.nightBegins(), settings.nightEnds());
    }

    /** Why a message may not be sent now; empty if it may. */
    Optional<Closed> closed(boolean urgent, Instant now) {
        return database.sql("select day, remaining, held_until from zalo_quota").one(row -> closed(row, urgent, now));
    }

    private Optional<Closed> closed(Row row, boolean urgent, Instant now) {
        var heldUntil = row.instantOrNull("held_until");
        if (heldUntil != null && heldUntil.isAfter(now)) {
            return Optional.of(new Closed(heldUntil, "Đã hết hạn mức tin Zalo trong ngày."));
        }
        var remaining = row.integerOrNull("remaining");
        boolean isScarce = row.day("day").equals(day(now)) && remaining != null && remaining <= settings.reserve();
        return isScarce && !urgent
                ? Optional.of(new Closed(night.nextEnd(now), "Hạn mức tin Zalo còn lại trong ngày dành cho việc khẩn."))
                : Optional.empty();
    }

    /** What an answer said is left. Answers of two senders may cross: of one day the smaller number counts. */
    void left(int remaining, Instant now) {
        database.sql("""
                        update zalo_quota
                        set remaining = case when day = :today then least(remaining, :remaining) else :remaining end, day = :today
                        where day <> :today or remaining is null or remaining > :remaining
                        """).with("today", day(now)).with("remaining", remaining).run();
    }

    /** None is left. @return when there will be some */
    Instant exhausted(Instant now) {
        var morning = night.nextEnd(now);
        database.sql("update zalo_quota set held_until = :until")
                .with("until", morning)
                .run();
        return morning;
    }

    /** How many messages are left of this day's, as far as Zalo has said; empty before its first answer of the day. */
    Optional<Integer> remaining(Instant now) {
        return database.sql("select day, remaining, held_until from zalo_quota").one(row -> {
            var heldUntil = row.instantOrNull("held_until");
            if (heldUntil != null && heldUntil.isAfter(now)) {
                return Optional.of(0);
            }
            return row.day("day").equals(day(now))
                    ? Optional.ofNullable(row.integerOrNull("remaining"))
                    : Optional.empty();
        });
    }

    private static LocalDate day(Instant now) {
        return now.atZone(VietnamTime.ZONE).toLocalDate();
    }
}
