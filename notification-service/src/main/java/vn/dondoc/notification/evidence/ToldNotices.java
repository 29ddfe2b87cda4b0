package vn.dondoc.notification.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.database.Statement;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.ReminderKind;
import vn.dondoc.notification.notice.Role;

/** All notices, and the intents that wait for their unit, with what was done for them; the newest first. */
@ApplicationScoped
class ToldNotices {

    private static final String MATCHING = """
            from intent i left join notice n using (intent_id)
            where (cast(:task as uuid) is null or i.task_id = :task)
              and (cast(:unit as text) is null or i.unit_code = :unit)
            """;

    private record Attempted(UUID message, ToldAttempt attempt) {}

    private final Database database;

    ToldNotices(Database database) {
        this.database = database;
    }

    long count(Filter filter) {
        return matching("select count(*) as notices " + MATCHING, filter).one(row -> row.number("notices"));
    }

    List<ToldNotice> page(Filter filter) {
        var messages = matching(
                        "select distinct message_id from (%s) p where message_id is not null"
                                .formatted(page("n.message_id")),
                        filter)
                .list(row -> row.uuid("message_id"));
        var attempts = messages.isEmpty() ? Map.<UUID, List<ToldAttempt>>of() : attempts(messages);
        return matching(
                        """
                        select p.*, u.name as unit_name, c.name as contact_name, away.name as away_name, m.channel as message_channel,
                               case when m.state in ('gathering', 'ready') then m.due_at end as expected_at
                        from (%s) p
                        left join unit u on u.code = p.unit_code
                        left join contact c on c.contact_id = p.contact_id
                        left join contact away on away.contact_id = p.instead_of
                        left join message m on m.message_id = p.message_id
                        order by p.intent_id desc, p.notice_id
                        """.formatted(page(
                                "i.*, n.notice_id, n.contact_id, n.instead_of, n.message_id, n.outcome, n.reason, n.channel,"
                                        + " n.sent_as, n.ended_at")),
                        filter)
                .list(row -> notice(row, attempts));
    }

    private static String page(String columns) {
        return "select " + columns + " " + MATCHING
                + " order by i.intent_id desc, n.notice_id limit :size offset :from";
    }

    private Statement matching(String sql, Filter filter) {
        return database.sql(sql)
                .with("task", filter.task())
                .with("unit", filter.unit())
                .with("size", filter.size())
                .with("from", (long) filter.page() * filter.size());
    }

    private Map<UUID, List<ToldAttempt>> attempts(List<UUID> messages) {
        return database.sql("""
                        select * from ledger where message_id = any(:messages) and entry <> 'planned' order by ledger_id
                        """).with("messages", messages).list(ToldNotices::attempted).stream()
                .collect(groupingBy(Attempted::message, mapping(Attempted::attempt, toList())));
    }

    private static Attempted attempted(Row row) {
        return new Attempted(
                row.uuid("message_id"),
                new ToldAttempt(
                        row.integer("attempt"),
                        Channel.of(row.text("channel")),
                        row.text("entry"),
                        row.instant("at"),
                        row.textOrNull("reason"),
                        row.textOrNull("sent_as")));
    }

    private static ToldNotice notice(Row row, Map<UUID, List<ToldAttempt>> attempts) {
        var outcome = row.textOrNull("outcome");
        var message = row.uuidOrNull("message_id");
        var channel = channel(row.textOrNull("channel"));
        return new ToldNotice(
                row.uuidOrNull("notice_id"),
                row.uuid("task_id"),
                row.text("step"),
                ReminderKind.of(row.text("kind")),
                row.text("unit_code"),
                row.textOrNull("unit_name"),
                Role.of(row.text("role")),
                row.uuidOrNull("contact_id"),
                row.textOrNull("contact_name"),
                row.textOrNull("away_name"),
                outcome == null ? channel(row.textOrNull("message_channel")) : channel,
                outcome == null ? null : NoticeOutcome.of(outcome),
                row.textOrNull("reason"),
                row.instant("not_before"),
                outcome == null ? row.instantOrNull("expected_at") : null,
                row.instantOrNull("ended_at"),
                row.textOrNull("sent_as"),
                message == null ? List.of() : attempts.getOrDefault(message, List.of()));
    }

    private static @Nullable Channel channel(@Nullable String code) {
        return code == null ? null : Channel.of(code);
    }
}
