package vn.dondoc.notification.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.notice.Channel.EMAIL;
import static vn.dondoc.notification.notice.Channel.ZALO;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Urgency;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactTest {

    @Test
    void the_preferred_channel_is_used() {
        assertThat(reachedBy(ZALO, EMAIL).channelFor(Urgency.VERY_URGENT)).isEqualTo(ZALO);
    }

    @Test
    void what_a_document_marked_hoa_toc_brings_goes_by_mail() {
        assertThat(reachedBy(ZALO, EMAIL).channelFor(Urgency.FLASH)).isEqualTo(EMAIL);
    }

    @Test
    void who_has_no_mail_hears_by_what_there_is() {
        assertThat(reachedBy(ZALO).channelFor(Urgency.FLASH)).isEqualTo(ZALO);
    }

    private static Contact reachedBy(Channel... channels) {
        return new Contact(new ContactId(new UUID(0, 1)), "Lê Văn An", Role.FOCAL, null, List.of(channels));
    }
}
