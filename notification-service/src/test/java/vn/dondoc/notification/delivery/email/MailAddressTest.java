package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"hoamai@example.vn", "van.thu+tu@so-noi-vu.example.vn"})
    void an_ordinary_address_is_taken(String address) {
        assertThat(MailAddress.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hoamai",
                "a@b@c",
                "a b@example.vn",
                "a@example.vn\r\nRCPT TO:<b@example.vn>",
                "<a@example.vn>",
                "á@example.vn"
            })
    void what_could_end_a_line_or_a_bracket_is_not(String address) {
        assertThat(MailAddress.isSafe(address)).isFalse();
    }
}
