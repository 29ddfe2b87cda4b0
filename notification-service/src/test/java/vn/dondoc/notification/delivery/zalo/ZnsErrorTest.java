package vn.dondoc.notification.delivery.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ZnsErrorTest {

    @ParameterizedTest
    @CsvSource({
        "0, ACCEPTED",
        "-124, TOKEN",
        "-216, TOKEN",
        "-220, TOKEN",
        "-108, RECIPIENT",
        "-110, RECIPIENT",
        "-114, RECIPIENT",
        "-118, RECIPIENT",
        "-119, RECIPIENT",
        "-134, RECIPIENT",
        "-139, RECIPIENT",
        "-140, RECIPIENT",
        "-141, RECIPIENT",
        "-109, REQUEST",
        "-1121, REQUEST",
        "-1122, REQUEST",
        "-122, REQUEST",
        "-132, REQUEST",
        "-101, CONFIGURATION",
        "-115, CONFIGURATION",
        "-117, CONFIGURATION",
        "-1241, CONFIGURATION",
        "-135, CONFIGURATION",
        "-137, CONFIGURATION",
        "-146, CONFIGURATION",
        "-144, QUOTA",
        "-147, QUOTA",
        "-1471, QUOTA",
        "-133, NIGHT",
        "-32, RATE",
        "-100, AMBIGUOUS",
        "-99999, AMBIGUOUS",
    })
    void a_code_means_what_zalos_catalogue_says(int code, ZnsError meaning) {
        assertThat(ZnsError.of(code)).isEqualTo(meaning);
    }
}
