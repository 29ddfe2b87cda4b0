package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListNumberTest {

    @ParameterizedTest
    @CsvSource({
        "4, upperRoman, IV",
        "1994, lowerRoman, mcmxciv",
        "1, lowerLetter, a",
        "28, upperLetter, BB",
        "7, decimalZero, 07",
        "12, decimal, 12",
        "3, ordinalText, 3",
        "999999, upperRoman, 999999",
        "-1, lowerLetter, -1"
    })
    void a_number_is_written_as_its_list_wants_it(int value, String format, String written) {
        assertThat(ListNumber.written(value, format)).isEqualTo(written);
    }
}
