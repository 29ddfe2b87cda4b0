package vn.dondoc.directive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vanthu@example.vn", " Van.Thu+tu@mail.example.com ", "a@b-c.vn"})
    void an_address_that_a_server_would_take(String written) {
        assertThat(EmailAddress.parse(written)).contains(new EmailAddress(written.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vanthu",
                "@example.vn",
                "van thu@example.vn",
                "a..b@example.vn",
                ".a@example.vn",
                "a@example",
                "a@-b.vn",
                "a@b.vn\nBcc: x@y.vn",
                "vănthư@example.vn",
                "van`thu@example.vn",
                "a@b@c.vn"
            })
    void an_address_that_none_would_take(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void an_absurdly_long_address_is_refused_at_once() {
        assertThat(EmailAddress.parse("a@" + "b.".repeat(100_000) + "vn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "+84 912 345 678", "84912345678", "0912.345.678", "(0912) 345-678"})
    void a_mobile_number_has_one_form(String written) {
        assertThat(MobileNumber.parse(written)).contains(new MobileNumber("84912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "912345678", "02412345678", "0112345678", "09123456789", "+1 912345678", "09123x5678"})
    void what_is_no_vietnamese_mobile_number(String written) {
        assertThat(MobileNumber.parse(written)).isEmpty();
    }
}
