package vn.dondoc.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.file.FileFormat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginalFileTest {

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(name("\uD83D\uDCC4".repeat(250) + ".pdf")).isEqualTo("\uD83D\uDCC4".repeat(200) + ".pdf");
    }

    @Test
    void what_turns_the_letters_of_a_name_around_is_left_out() {
        assertThat(name("a\u202Efdp.pdf")).isEqualTo("afdp.pdf");
    }

    private static String name(String name) {
        return new OriginalFile(name, FileFormat.PDF, new byte[0]).name();
    }
}
