package vn.dondoc.notification.delivery.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import vn.dondoc.notification.notice.MessageId;

/** The mailbox that returned mails come to; without it they go to the sender and nobody reads them here. */
@ConfigMapping(prefix = "dondoc.bounces")
public interface BounceSettings {

    /**
     * The address of that mailbox, for example {@code tra-lai@example.vn}. Each mail names it with the mail's own number
     * behind a plus sign as its return path, so that a returned mail tells which it was.
     */
    Optional<@Email String> address();

    /** Server of that mailbox. */
    Optional<String> host();

    /** 0: the port usual for the protocol. */
    @WithDefault("0")
    @Min(0)
    @Max(65_535)
    int port();

    /** {@code imaps}, {@code pop3s}; without encryption {@code imap}, {@code pop3}, for a server on the same machine. */
    @WithDefault("imaps")
    @Pattern(regexp = "imaps?|pop3s?")
    String protocol();

    /** Account at that server. */
    Optional<String> user();

    /** Of that account. */
    Optional<String> password();

    /** Where returned mails lie in it. */
    @WithDefault("INBOX")
    String folder();

    /** True where a mailbox can be read. */
    default boolean isComplete() {
        return host().isPresent() && user().isPresent() && password().isPresent();
    }

    /** The return path (RFC 5321 MAIL FROM) of a mail: {@code tra-lai+<number>@example.vn}. */
    default Optional<String> returnPath(MessageId message) {
        return address()
                .map(address -> address.substring(0, address.indexOf('@')) + "+"
                        + message.value().toString().replace("-", "") + address.substring(address.indexOf('@')));
    }
}
