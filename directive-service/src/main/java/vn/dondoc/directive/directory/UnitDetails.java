package vn.dondoc.directive.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit or group, as told by a form, a file or the interface, and as shown there.
 *
 * @param parent code of the office it belongs to
 * @param successor code of the office that took over its work
 * @param aliases other names that documents use for it
 * @param groups codes of the groups it is a member of
 */
record UnitDetails(
        String code,
        String name,
        @Nullable UnitKind kind,
        @JsonProperty(required = true) boolean active,
        @Nullable String parent,
        @Nullable String successor,
        List<String> aliases,
        List<String> groups,
        List<ContactDetails> contacts) {

    UnitDetails {
        code = Objects.requireNonNullElse(code, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        parent = blankToNull(parent);
        successor = blankToNull(successor);
        aliases = words(aliases);
        groups = words(groups);
        contacts = contacts == null
                ? List.of()
                : contacts.stream().filter(Objects::nonNull).toList();
    }

    UnitDetails canonical() {
        return withContacts(contacts.stream().map(ContactDetails::canonical).toList());
    }

    UnitDetails withContacts(List<ContactDetails> people) {
        return new UnitDetails(code, name, kind, active, parent, successor, aliases, groups, people);
    }

    public boolean isGroup() {
        return kind == UnitKind.GROUP;
    }

    private static List<String> words(@Nullable List<String> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(word -> word != null && !word.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
