package vn.dondoc.directive.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event: a unit is now as told here. Groups are no addressees and are not told of. */
record UnitChanged(
        String code,
        String name,
        boolean active,
        @Nullable String parent,
        @Nullable String successor,
        List<Person> contacts) {

    static final String TOPIC = "dondoc.units";
    static final String TYPE = "vn.dondoc.unit-changed.v1";

    record Person(
            UUID contactId,
            String name,
            String role,
            @Nullable String email,
            @Nullable String zaloPhone,
            List<String> channels) {

        static Person from(Contact contact) {
            return new Person(
                    contact.contactId(),
                    contact.name(),
                    contact.role().wireName(),
                    contact.email(),
                    contact.zaloPhone(),
                    contact.channels().stream().map(Channel::wireName).toList());
        }
    }

    static UnitChanged from(Unit unit) {
        return new UnitChanged(
                unit.code,
                unit.name,
                unit.active,
                unit.parent,
                unit.successor,
                unit.contacts.stream().map(Person::from).toList());
    }
}
