package vn.dondoc.notification.recipient;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.Role;

/** All who are listed, with what they chose. */
@ApplicationScoped
class Recipients {

    static final int MOST_ON_A_PAGE = 200;

    private record Of<T>(UUID contact, T value) {}

    private final Database database;

    Recipients(Database database) {
        this.database = database;
    }

    /** By unit and name. @param unit null for all units */
    List<Recipient> listed(@Nullable String unit, LocalDate today) {
        return read(
                database.sql("""
                        select c.contact_id from contact c join unit u on u.code = c.unit_code
                        where c.listed and (cast(:unit as text) is null or c.unit_code = :unit)
                        order by u.name, c.name, c.contact_id limit :most
                        """)
                        .with("unit", unit)
                        .with("most", MOST_ON_A_PAGE)
                        .list(row -> row.uuid("contact_id")),
                today);
    }

    Optional<Recipient> find(UUID contact, LocalDate today) {
        return read(List.of(contact), today).stream().findFirst();
    }

    void choose(UUID contact, Choice choice) {
        database.sql("""
                        insert into contact_choice (contact_id, channels, work_begins, work_ends)
                        values (:contact, :channels, :begins, :ends)
                        on conflict (contact_id) do update
                        set channels = excluded.channels, work_begins = excluded.work_begins, work_ends = excluded.work_ends
                        """)
                .with("contact", contact)
                .with(
                        "channels",
                        choice.channels() == null
                                ? null
                                : choice.channels().stream().map(Channel::code).toList())
                .with("begins", choice.workBegins())
                .with("ends", choice.workEnds())
                .run();
    }

    long add(UUID contact, PlannedAbsence absence) {
        return database.sql("""
                        insert into absence (contact_id, first_day, last_day, substitute)
                        values (:contact, :first, :last, :substitute) returning absence_id
                        """)
                .with("contact", contact)
                .with("first", absence.firstDay())
                .with("last", absence.lastDay())
                .with("substitute", absence.substitute())
                .one(row -> row.number("absence_id"));
    }

    /** @return what was taken away, past or to come; empty if the person has no such absence */
    Optional<PlannedAbsence> removeAbsence(UUID contact, long absence) {
        return database.sql("""
                        delete from absence where contact_id = :contact and absence_id = :absence
                        returning first_day, last_day, substitute
                        """)
                .with("contact", contact)
                .with("absence", absence)
                .first(row ->
                        new PlannedAbsence(row.day("first_day"), row.day("last_day"), row.uuidOrNull("substitute")));
    }

    /** @return whether the person has an address of the channel */
    boolean suppress(UUID contact, Channel channel, String reason, Instant now) {
        return database.sql("""
                        insert into suppressed_address (channel, address, reason, since)
                        select channel, lower(address), :reason, :now from contact_address
                        where contact_id = :contact and channel = :channel
                        on conflict (channel, address) do update set reason = suppressed_address.reason
                        """)
                        .with("reason", reason)
                        .with("now", now)
                        .with("contact", contact)
                        .with("channel", channel.code())
                        .run()
                > 0;
    }

    boolean release(UUID contact, Channel channel) {
        return database.sql("""
                        delete from suppressed_address s using contact_address a
                        where a.contact_id = :contact and a.channel = :channel
                          and s.channel = a.channel and s.address = lower(a.address)
                        """)
                        .with("contact", contact)
                        .with("channel", channel.code())
                        .run()
                > 0;
    }

    private List<Recipient> read(List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var ways = ways(ids);
        var absences = absences(ids, today);
        return database.sql("""
                        select c.*, u.name as unit_name, k.channels as chosen, z.contact_id is not null as linked, k.work_begins, k.work_ends
                        from unnest(:ids) with ordinality as asked(contact_id, place)
                        join contact c using (contact_id) join unit u on u.code = c.unit_code
                        left join contact_choice k using (contact_id)
                        left join zalo_link z using (contact_id)
                        where c.listed order by place
                        """).with("ids", ids).list(row -> recipient(row, ways, absences));
    }

    private Map<UUID, List<Of<Recipient.Way>>> ways(List<UUID> ids) {
        return database
                .sql("""
                        select a.contact_id, a.channel, s.reason, s.since from contact_address a
                        left join suppressed_address s on s.channel = a.channel and s.address = lower(a.address)
                        where a.contact_id = any(:ids) order by a.channel
                        """)
                .with("ids", ids)
                .list(row -> new Of<>(
                        row.uuid("contact_id"),
                        new Recipient.Way(
                                Channel.of(row.text("channel")), row.textOrNull("reason"), row.instantOrNull("since"))))
                .stream()
                .collect(groupingBy(Of::contact));
    }

    private Map<UUID, List<Of<Recipient.Absence>>> absences(List<UUID> ids, LocalDate today) {
        return database
                .sql("""
                        select a.*, c.name as substitute_name from absence a
                        left join contact c on c.contact_id = a.substitute
                        where a.contact_id = any(:ids) and a.last_day >= :today order by a.first_day, a.absence_id
                        """)
                .with("ids", ids)
                .with("today", today)
                .list(row -> new Of<>(
                        row.uuid("contact_id"),
                        new Recipient.Absence(
                                row.number("absence_id"),
                                row.day("first_day"),
                                row.day("last_day"),
                                row.uuidOrNull("substitute"),
                                row.textOrNull("substitute_name"))))
                .stream()
                .collect(groupingBy(Of::contact));
    }

    private static Recipient recipient(
            Row row, Map<UUID, List<Of<Recipient.Way>>> ways, Map<UUID, List<Of<Recipient.Absence>>> absences) {
        var id = row.uuid("contact_id");
        var listed = channels(row.texts("channels"));
        var chosen = row.textsOrNull("chosen");
        return new Recipient(
                id,
                row.text("name"),
                row.text("unit_code"),
                row.text("unit_name"),
                Role.of(row.text("role")),
                listed,
                chosen == null ? listed : channels(chosen),
                row.timeOrNull("work_begins"),
                row.timeOrNull("work_ends"),
                row.flag("linked"),
                ways.getOrDefault(id, List.of()).stream().map(Of::value).toList(),
                absences.getOrDefault(id, List.of()).stream().map(Of::value).toList());
    }

    private static List<Channel> channels(List<String> codes) {
        return codes.stream().map(Channel::of).toList();
    }
}
