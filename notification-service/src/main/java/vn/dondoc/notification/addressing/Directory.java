package vn.dondoc.notification.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;
import vn.dondoc.notification.notice.TaskId;

/** The units and their people, as far as this service was told. */
@ApplicationScoped
public class Directory {

    private static final String REACHABLE = """
            array(select t.channel from unnest(coalesce(k.channels, c.channels)) with ordinality as t(channel, place)
                  where exists (select from contact_address a where a.contact_id = c.contact_id and a.channel = t.channel
                                and not exists (select from suppressed_address s
                                                where s.channel = a.channel and s.address = lower(a.address)))
                     or t.channel = 'zalo' and exists (select from zalo_link z where z.contact_id = c.contact_id and c.listed)
                  order by t.place) as reachable, k.work_begins, k.work_ends
            from contact c left join contact_choice k using (contact_id)
            """;

    private final Database database;

    Directory(Database database) {
        this.database = database;
    }

    /** The unit's name; empty for a unit never heard of. */
    public Optional<String> unitName(String code) {
        return database.sql("select name from unit where code = :code")
                .with("code", code)
                .first(row -> row.text("name"));
    }

    /**
     * The unit's name; if there is none, no unit is listed before this transaction ends. Whoever lists it then sees
     * what waits for it; otherwise the two could miss each other.
     */
    Optional<String> unitNameOrNoneUntilTheEnd(String code) {
        return unitName(code).or(() -> {
            lock("pg_advisory_xact_lock_shared");
            return unitName(code);
        });
    }

    private void lock(String function) {
        database.sql("select " + function + "(hashtext('units are listed'))").list(row -> true);
    }

    List<Contact> contacts(Audience audience) {
        return database.sql("select c.*, " + REACHABLE
                        + " where unit_code = :unit and role = :role and listed order by contact_id")
                .with("unit", audience.unit())
                .with("role", audience.role().code())
                .list(Directory::contact);
    }

    /** The person, listed or not: who is no longer listed has no channel left. */
    public Contact contact(ContactId id) {
        return Objects.requireNonNull(contacts(List.of(id)).get(id));
    }

    /** The same of many. */
    public Map<ContactId, Contact> contacts(Collection<ContactId> ids) {
        return database
                .sql("select c.*, " + REACHABLE + " where contact_id = any(cast(:ids as uuid[]))")
                .with("ids", ids, ContactId::value)
                .list(Directory::contact)
                .stream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /** Who of an audience has the last day of a task in a calendar: it stood in a mail that may have arrived. */
    List<Contact> withEntry(Audience audience, TaskId task) {
        return database.sql("select c.*, " + REACHABLE + """
                         where c.contact_id in (
                            select n.contact_id from notice n join intent i using (intent_id) join message m using (message_id)
                            where i.task_id = :task and i.unit_code = :unit and i.role = :role
                              and n.channel = 'email' and n.outcome in ('delivered', 'unknown', 'crossed')
                              and m.body_calendar like :entry)
                         order by contact_id
                        """)
                .with("task", task.value())
                .with("entry", "%UID:task-" + task.value() + "@%")
                .with("unit", audience.unit())
                .with("role", audience.role().code())
                .list(Directory::contact);
    }

    /** Who hears on a day instead of a person who is away: empty for who is there, or whose substitute cannot be reached. */
    Optional<Contact> substitute(ContactId absent, LocalDate day) {
        return database.sql("select c.*, " + REACHABLE + """
                         where c.listed and c.contact_id = (
                            select substitute from absence
                            where contact_id = :absent and :day between first_day and last_day and substitute is not null
                            order by absence_id desc limit 1)
                          and not exists (select from absence b
                                          where b.contact_id = c.contact_id and :day between b.first_day and b.last_day)
                        """)
                .with("absent", absent.value())
                .with("day", day)
                .first(Directory::contact)
                .filter(substitute -> !substitute.channels().isEmpty());
    }

    /**
     * Where the channels reach the persons now. One is missing once the address was withdrawn or suppressed; an empty text
     * stands for who is reached by a link alone.
     */
    public Map<Route, String> addresses(Collection<Route> routes) {
        var asked = Set.copyOf(routes);
        return database
                .sql("""
                        select * from (
                            select r.contact_id, r.channel, coalesce(
                                (select a.address from contact_address a
                                 where a.contact_id = r.contact_id and a.channel = r.channel
                                   and not exists (select from suppressed_address s
                                                   where s.channel = a.channel and s.address = lower(a.address))),
                                (select '' from zalo_link z join contact c using (contact_id)
                                 where z.contact_id = r.contact_id and r.channel = 'zalo' and c.listed)) as address
                            from unnest(cast(:contact as uuid[]), :channel) as r (contact_id, channel)) reached
                        where address is not null
                        """)
                .with("contact", asked, route -> route.contact().value())
                .with("channel", asked, route -> route.channel().code())
                .list(row -> Map.entry(
                        new Route(new ContactId(row.uuid("contact_id")), Channel.of(row.text("channel"))),
                        row.text("address")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces what is known of a unit and its people. */
    public void list(ListedUnit unit) {
        lock("pg_advisory_xact_lock");
        database.sql("""
                        insert into unit (code, name, active) values (:code, :name, :active)
                        on conflict (code) do update set name = excluded.name, active = excluded.active
                        """)
                .with("code", unit.code())
                .with("name", unit.name())
                .with("active", unit.active())
                .run();
        unlist(unit.code());
        unit.contacts().forEach(contact -> list(unit.code(), contact));
    }

    private void unlist(String unit) {
        database.sql(
                        "delete from contact_address a using contact c where c.contact_id = a.contact_id and c.unit_code = :unit")
                .with("unit", unit)
                .run();
        database.sql("update contact set listed = false where unit_code = :unit and listed")
                .with("unit", unit)
                .run();
    }

    private void list(String unit, ListedContact contact) {
        database.sql("""
                        insert into contact (contact_id, unit_code, name, role, channels, listed)
                        values (:id, :unit, :name, :role, :channels, true)
                        on conflict (contact_id) do update
                        set unit_code = excluded.unit_code, name = excluded.name, role = excluded.role,
                            channels = excluded.channels, listed = true
                        """)
                .with("id", contact.contactId().value())
                .with("unit", unit)
                .with("name", contact.name())
                .with("role", contact.role().code())
                .with("channels", contact.channels().stream().map(Channel::code).toList())
                .run();
        contact.addresses()
                .forEach((channel, address) ->
                        address.ifPresent(present -> address(contact.contactId(), channel, present)));
    }

    private void address(ContactId contact, Channel channel, String address) {
        database.sql("""
                        insert into contact_address (contact_id, channel, address) values (:contact, :channel, :address)
                        on conflict (contact_id, channel) do update set address = excluded.address
                        """)
                .with("contact", contact.value())
                .with("channel", channel.code())
                .with("address", address)
                .run();
    }

    private static @Nullable Hours hours(Row row) {
        var begins = row.timeOrNull("work_begins");
        var ends = row.timeOrNull("work_ends");
        return begins == null || ends == null ? null : new Hours(begins, ends);
    }

    private static Contact contact(Row row) {
        return new Contact(
                new ContactId(row.uuid("contact_id")),
                row.text("name"),
                Role.of(row.text("role")),
                hours(row),
                row.texts("reachable").stream().map(Channel::of).toList());
    }
}
