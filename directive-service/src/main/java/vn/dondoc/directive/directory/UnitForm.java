package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.kit.problem.FieldError;

/**
 * The page that edits a unit: what stands in its fields, and what is wrong with them.
 *
 * @param version the version of the unit that the page shows; null for a new unit
 */
record UnitForm(UnitDetails unit, @Nullable Integer version, List<FieldError> errors) {

    private static final int EMPTY_ROWS = 2;

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.details(), unit.version, List.of());
    }

    static UnitForm empty() {
        return new UnitForm(
                new UnitDetails("", "", UnitKind.UNIT, true, null, null, List.of(), List.of(), List.of()),
                null,
                List.of());
    }

    static UnitForm posted(PostedForm form) {
        var unit = new UnitDetails(
                form.text("code"),
                form.text("name"),
                form.text("kind").equals("group") ? UnitKind.GROUP : UnitKind.UNIT,
                form.isTicked("active"),
                form.text("parent"),
                form.text("successor"),
                Arrays.asList(form.text("aliases").split("\\R")),
                form.all("groups"),
                people(form));
        return new UnitForm(unit, version(form.text("version")), List.of());
    }

    UnitForm with(List<FieldError> found) {
        return new UnitForm(unit, version, found);
    }

    public boolean isNew() {
        return version == null;
    }

    public Optional<String> errorAt(String pointer) {
        return errors.stream()
                .filter(error ->
                        error.pointer().equals(pointer) || error.pointer().startsWith(pointer + "/"))
                .map(FieldError::message)
                .findFirst();
    }

    /** The people of the unit, and empty rows for more. */
    public List<Row> rows() {
        return IntStream.range(0, unit.contacts().size() + EMPTY_ROWS)
                .mapToObj(i ->
                        new Row(i, i < unit.contacts().size() ? unit.contacts().get(i) : nobody()))
                .toList();
    }

    /** One person on the page. */
    record Row(int index, ContactDetails contact) {

        public String channels() {
            return String.join(
                    ",", contact.channels().stream().map(Channel::wireName).toList());
        }

        public boolean isHead() {
            return contact.role() == ContactRole.HEAD;
        }
    }

    private static ContactDetails nobody() {
        return new ContactDetails(null, "", ContactRole.FOCAL, null, null, List.of());
    }

    private static List<ContactDetails> people(PostedForm form) {
        var people = new ArrayList<ContactDetails>();
        for (int i = 0; !form.all("contact-" + i + "-name").isEmpty(); i++) {
            var prefix = "contact-" + i + "-";
            var person = new ContactDetails(
                    id(form.text(prefix + "id")),
                    form.text(prefix + "name"),
                    form.text(prefix + "role").equals("head") ? ContactRole.HEAD : ContactRole.FOCAL,
                    form.text(prefix + "email"),
                    form.text(prefix + "zalo"),
                    channels(form.text(prefix + "channels")));
            var left = person.name().isEmpty() && person.email() == null && person.zaloPhone() == null;
            if (!left && !form.isTicked(prefix + "remove")) {
                people.add(person);
            }
        }
        return people;
    }

    private static List<Channel> channels(String words) {
        return Arrays.stream(words.split(","))
                .filter(word -> word.equals("email") || word.equals("zalo"))
                .map(word -> Channel.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static @Nullable UUID id(String written) {
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            // A field of ours that somebody changed: the person is then recognised by address or name
            return null;
        }
    }

    private static @Nullable Integer version(String written) {
        return written.matches("[0-9]{1,9}") ? Integer.valueOf(written) : null;
    }
}
