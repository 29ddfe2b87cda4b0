package vn.dondoc.notification.evidence;

import static java.util.stream.Collectors.joining;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.delivery.email.AdministratorMail;
import vn.dondoc.notification.message.Letter;

/** One mail a day, whatever happened: a day without it is a sign too. Several replicas send one. */
@ApplicationScoped
public class TellingTheAdministrator {

    private final Database database;
    private final DayBook book;
    private final AdministratorMail mail;
    private final AdministratorSettings settings;
    private final Clock clock;

    TellingTheAdministrator(
            Database database, DayBook book, AdministratorMail mail, AdministratorSettings settings, Clock clock) {
        this.database = database;
        this.book = book;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        var now = clock.instant();
        var local = now.atZone(VietnamTime.ZONE);
        if (settings.address().isPresent() && !local.toLocalTime().isBefore(settings.at())) {
            QuarkusTransaction.requiringNew().run(() -> tell(settings.address().get(), local.toLocalDate(), now));
        }
    }

    private void tell(String address, LocalDate day, Instant now) {
        database.sql("insert into daily_report (day) values (:day) on conflict do nothing")
                .with("day", day)
                .run();
        boolean mine = database.sql(
                        "select day from daily_report where day = :day and sent_at is null for update skip locked")
                .with("day", day)
                .first(row -> true)
                .orElse(false);
        if (!mine) {
            return;
        }
        var outcome = mail.write("bao-cao-" + day, address, letter(day, book.since(before(now))), now);
        if (outcome instanceof DeliveryOutcome.Delivered) {
            database.sql("update daily_report set sent_at = :now where day = :day")
                    .with("now", now)
                    .with("day", day)
                    .run();
        } else {
            Log.warnf("The daily report could not be sent and is tried again: %s", outcome);
        }
    }

    /** Where the report before ended; for the first one the day before. */
    private Instant before(Instant now) {
        return database.sql("select coalesce(max(sent_at), :yesterday) as told from daily_report")
                .with("yesterday", now.minus(Duration.ofDays(1)))
                .one(row -> row.instant("told"));
    }

    private static Letter letter(LocalDate day, List<String> lines) {
        var title = "Báo cáo quản trị ngày " + VietnameseDates.date(day);
        return new Letter(
                "[Đôn Đốc] " + title,
                title + "\n\n" + String.join("\n", lines) + "\n",
                "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + title
                        + "</title></head><body>\n<h1>"
                        + title + "</h1>\n"
                        + lines.stream()
                                .map(line -> "<p>" + escaped(line) + "</p>\n")
                                .collect(joining())
                        + "</body></html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
