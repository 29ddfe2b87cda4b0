package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Letter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MimeMailTest {

    @Test
    void the_sender_is_configured_with_or_without_a_name() {
        assertThat(MimeMail.Party.parse("Đôn Đốc <dondoc@example.vn>"))
                .isEqualTo(new MimeMail.Party("Đôn Đốc", "dondoc@example.vn"));
        assertThat(MimeMail.Party.parse("dondoc@example.vn"))
                .isEqualTo(new MimeMail.Party("Hệ thống Đôn Đốc", "dondoc@example.vn"));
    }

    @Test
    void a_mail_follows_to_the_last_byte_from_what_was_frozen() {
        var mail = MimeMail.of(
                "<1@dondoc.example.vn>",
                List.of(),
                new MimeMail.Party("Hệ thống Đôn Đốc", "dondoc@example.vn"),
                new MimeMail.Party("Tran Thi Vi Du", "hoamai@example.vn"),
                Instant.parse("2026-05-21T00:30:00Z"),
                new Letter("Nhac nho", "Kính gửi\n", "<p>Kính gửi</p>\n"));

        assertThat(mail.headers().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n", "", "\n\n" + mail.body())))
                .isEqualTo("""
                        Message-ID: <1@dondoc.example.vn>
                        Date: Thu, 21 May 2026 07:30:00 +0700
                        From: =?UTF-8?B?SOG7hyB0aOG7kW5nIMSQw7RuIMSQ4buRYw==?= <dondoc@example.vn>
                        To: Tran Thi Vi Du <hoamai@example.vn>
                        Subject: Nhac nho
                        Auto-Submitted: auto-generated
                        X-Auto-Response-Suppress: All
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary="=_BOUNDARY"

                        --=_BOUNDARY
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: base64

                        S8OtbmggZ+G7rWkK
                        --=_BOUNDARY
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: base64

                        PHA+S8OtbmggZ+G7rWk8L3A+Cg==
                        --=_BOUNDARY--
                        """.replace("=_BOUNDARY", "=_dondoc_1"));
    }

    @Test
    void the_next_mail_of_a_task_answers_the_first_and_carries_the_day_for_a_calendar() {
        var mail = MimeMail.of(
                "<3@dondoc.example.vn>",
                List.of("<1@dondoc.example.vn>", "<2@dondoc.example.vn>"),
                new MimeMail.Party("Don Doc", "dondoc@example.vn"),
                new MimeMail.Party("Tran Thi Vi Du", "hoamai@example.vn"),
                Instant.parse("2026-05-21T00:30:00Z"),
                new Letter("Nhac nho", "a\n", "b\n", "BEGIN:VCALENDAR\r\n", List.of()));

        assertThat(mail.headers())
                .containsEntry("In-Reply-To", "<1@dondoc.example.vn>")
                .containsEntry("References", "<1@dondoc.example.vn>\n <2@dondoc.example.vn>")
                .containsEntry("Content-Type", "multipart/mixed; boundary=\"=_dondoc_3\"");
        assertThat(mail.body()).isEqualTo("""
                        --=_dondoc_3
                        Content-Type: multipart/alternative; boundary="=_dondoc_3_text"

                        --=_dondoc_3_text
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: base64

                        YQo=
                        --=_dondoc_3_text
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: base64

                        Ygo=
                        --=_dondoc_3_text--
                        --=_dondoc_3
                        Content-Type: text/calendar; method=PUBLISH; charset=utf-8; name="nhiem-vu.ics"
                        Content-Disposition: attachment; filename="nhiem-vu.ics"
                        Content-Transfer-Encoding: base64

                        QkVHSU46VkNBTEVOREFSDQo=
                        --=_dondoc_3--
                        """);
    }
}
