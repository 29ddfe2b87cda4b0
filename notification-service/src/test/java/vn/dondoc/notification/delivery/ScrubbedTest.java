package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScrubbedTest {

    @Test
    void a_servers_words_keep_their_sense_and_lose_addresses_and_numbers() {
        assertThat(Scrubbed.of("550 5.1.1 <hoamai@example.vn>:\r\n user unknown, +84900000001"))
                .isEqualTo("550 5.1.1 <[địa chỉ]>: user unknown, [số điện thoại]");
    }

    @Test
    void what_is_long_is_cut() {
        assertThat(Scrubbed.of("x".repeat(5_000))).hasSize(300);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Scrubbed.of(null)).isEmpty();
    }
}
