package vn.dondoc.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebAddressTest {

    @Test
    void an_address_says_where_to_connect() {
        assertThat(WebAddress.parse("https://example.vn").socket().getPort()).isEqualTo(443);
        assertThat(WebAddress.parse("http://127.0.0.1:8080").socket().getPort()).isEqualTo(8080);
        assertThat(WebAddress.parse("https://example.vn/don-doc")).hasToString("https://example.vn/don-doc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.vn", "localhost:8080", "ftp://example.vn", "https://", "https://example.vn/", "a b"})
    void what_no_browser_could_open_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse(text));
    }
}
