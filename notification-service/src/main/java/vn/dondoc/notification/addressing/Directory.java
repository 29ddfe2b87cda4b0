package vn.dondoc.notification.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;

/** The units and their people, as far as this service was told. */
@ApplicationScoped
public class Directory {

    private static final String REACHABLE = """
            array(select t.channel from unnest(c.channels) with ordinality as t(channel, place)
                  join contact_address a on a.contact_id = c.contact_id and a.channel = t.channel
                  order by t.place) as reachable
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

    List<Contact> contacts(Audience audience) {
        return database.sql("select c.*, " + REACHABLE
                        + " from contact c where unit_code = :unit and role = :role and listed order by contact_id")
                .with("unit", audience.unit())
                .with("role", audience.role().code())
                .list(Directory::contact);
    }

    /** The person, listed or not: who is no longer listed has no channel left. */
    public Contact contact(ContactId id) {
        return database.sql("select c.*, " + REACHABLE + " from contact c where contact_id = :id")
                .with("id", id.value())
                .one(Directory::contact);
    }

    /** Where a channel reaches the person now; empty once the address was withdrawn. */
    public Optional<String> address(ContactId contact, Channel channel) {
        return database.sql("select address from contact_address where contact_id = :contact and channel = :channel")
                .with("contact", contact.value())
                .with("channel", channel.code())
                .first(row -> row.text("address"));
    }

    /** Replaces what is known of a unit and its people. */
    public void list(ListedUnit unit) {
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

    private static Contact contact(Row row) {
        return new Contact(
                new ContactId(row.uuid("contact_id")),
                row.text("name"),
                Role.of(row.text("role")),
                row.texts("reachable").stream().map(Channel::of).toList());
    }
}
