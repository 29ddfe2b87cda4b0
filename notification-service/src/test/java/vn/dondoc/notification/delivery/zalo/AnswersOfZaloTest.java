package vn.dondoc.notification.delivery.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersOfZaloTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void an_accepted_message_has_the_id_zalo_gave() {
        assertThat(ZnsAnswer.read(json, """
                        {"error":0,"message":"Success","data":{"msg_id":"a4d0","sent_time":"1626926349402","quota":{"dailyQuota":"500","remainingQuota":"499"}}}
                        """)).contains(new ZnsAnswer(0, "Success", "a4d0", Optional.of(499)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"error":-118,"message":"Zalo account not existed","data":null}
                """, """
                {"error":"-118","message":"Zalo account not existed"}
                """})
    void an_error_is_read_as_number_or_as_text(String body) {
        assertThat(ZnsAnswer.read(json, body))
                .contains(new ZnsAnswer(-118, "Zalo account not existed", "", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>502 Bad Gateway</html>",
                "{\"error\":0,\"data\":{\"msg",
                "",
                "[]",
                "{}",
                "{\"error\":null}"
            })
    void anything_else_is_no_answer(String body) {
        assertThat(ZnsAnswer.read(json, body)).isEmpty();
    }

    @Test
    void a_renewal_gives_a_pair_and_its_life_in_seconds_written_as_text() {
        assertThat(TokenAnswer.read(json, """
                        {"access_token":"new","refresh_token":"next","expires_in":"90000"}
                        """)).isEqualTo(new TokenAnswer.Renewed("new", "next", Duration.ofHours(25)));
    }

    @Test
    void a_refused_renewal_is_an_error_with_status_200() {
        assertThat(TokenAnswer.read(json, """
                        {"error":-14014,"error_name":"Invalid refresh token","refresh_token":"poison"}
                        """)).isEqualTo(new TokenAnswer.Refused("-14014"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>", "{\"access_token\":\"\",\"expires_in\":\"1\"}", "{\"access_token\":\"x\"}"})
    void half_a_pair_is_none(String body) {
        assertThat(TokenAnswer.read(json, body)).isEqualTo(new TokenAnswer.Unreadable());
    }

    @Test
    void nothing_that_holds_a_token_prints_it() {
        assertThat(new TokenAnswer.Renewed("secret", "secret", Duration.ZERO).toString())
                .doesNotContain("secret");
    }
}
