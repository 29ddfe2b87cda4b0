package vn.dondoc.directive.directory;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a unit, as told by a form, a file or the interface.
 *
 * @param contactId null for a person not yet known, who is then recognised by address or name
 * @param zaloPhone as {@link MobileNumber} writes it, once checked
 * @param channels in the order of trying
 */
record ContactDetails(
        @Nullable UUID contactId,
        String name,
        @Nullable ContactRole role,
        @Nullable String email,
        @Nullable String zaloPhone,
        List<Channel> channels) {

    ContactDetails {
        name = Objects.requireNonNullElse(name, "").strip();
        email = blankToNull(email);
        zaloPhone = blankToNull(zaloPhone);
        channels = channels == null
                ? List.of()
                : channels.stream().filter(Objects::nonNull).toList();
    }

    /** With the number in its one form, and with the channels that the addresses allow where none were named. */
    ContactDetails canonical() {
        var phone = zaloPhone == null
                ? null
                : MobileNumber.parse(zaloPhone).map(MobileNumber::value).orElse(zaloPhone);
        return new ContactDetails(
                contactId, name, role, email, phone, channels.isEmpty() ? possibleChannels() : channels);
    }

    boolean hasAddressFor(Channel channel) {
        return (channel == Channel.EMAIL ? email : zaloPhone) != null;
    }

    private List<Channel> possibleChannels() {
        return List.of(Channel.values()).stream().filter(this::hasAddressFor).toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
