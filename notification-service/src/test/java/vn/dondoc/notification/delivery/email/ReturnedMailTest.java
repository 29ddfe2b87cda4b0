package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.notification.notice.MessageId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnedMailTest {

    private static final MessageId MESSAGE = new MessageId(UUID.fromString("00000000-0000-0000-0000-0000000000a1"));
    private static final String VERP = "tra-lai+000000000000000000000000000000a1@example.vn";
    private static final String FOREIGN = "<x@example.com>";

    @Test
    void the_return_path_names_the_mail() throws Exception {
        assertThat(read(Bounces.of(VERP, "failed", "5.1.1", FOREIGN)))
                .contains(new ReturnedMail(MESSAGE, "failed", "5.1.1", "smtp; 550 <[địa chỉ]> no such user"));
    }

    @Test
    void where_the_server_has_no_plus_addresses_the_returned_headers_name_it() throws Exception {
        assertThat(read(Bounces.of(
                        "tra-lai@example.vn",
                        "failed",
                        "5.1.1 (bad mailbox)",
                        "<00000000-0000-0000-0000-0000000000a1@example.vn>")))
                .map(ReturnedMail::status)
                .contains("5.1.1");
    }

    @Test
    void what_is_no_status_notification_or_names_no_mail_of_ours_is_none() throws Exception {
        assertThat(read("Subject: Re: [Đôn Đốc]\r\nTo: " + VERP + "\r\n\r\nTôi đi vắng.\r\n"))
                .isEmpty();
        assertThat(read(Bounces.of("tra-lai@example.vn", "failed", "5.1.1", FOREIGN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, true",
        "failed, 5.1.10, true",
        "failed, 5.2.1, true",
        "failed, 5.2.2, false",
        "failed, 5.7.1, false",
        "failed, 4.4.7, false",
        "delayed, 4.4.1, false",
        "delivered, 2.1.5, false"
    })
    void only_an_address_that_does_not_exist_is_condemned(String action, String status, boolean condemned)
            throws Exception {
        assertThat(read(Bounces.of(VERP, action, status, FOREIGN)))
                .map(ReturnedMail::condemnsTheAddress)
                .contains(condemned);
    }

    private static Optional<ReturnedMail> read(String mime) throws MessagingException, IOException {
        return ReturnedMail.read(GreenMailUtil.newMimeMessage(mime));
    }
}
