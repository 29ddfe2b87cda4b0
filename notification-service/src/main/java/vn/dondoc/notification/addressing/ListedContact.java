package vn.dondoc.notification.addressing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;

/** A person as the directory of directive-service lists them. */
public record ListedContact(
        ContactId contactId,
        String name,
        Role role,
        @Nullable String email,
        @Nullable String zaloPhone,
        List<Channel> channels) {

    Map<Channel, Optional<String>> addresses() {
        return Map.of(Channel.EMAIL, present(email), Channel.ZALO, present(zaloPhone));
    }

    private static Optional<String> present(@Nullable String address) {
        return Optional.ofNullable(address).map(String::strip).filter(text -> !text.isEmpty());
    }
}
