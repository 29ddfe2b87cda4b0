package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EncodedWordsTest {

    private static final String LONG =
            "[Đôn Đốc] Cảnh báo: 1 nhiệm vụ quá hạn; nhắc nhở: 2 nhiệm vụ 📌, hạn gần nhất Chủ nhật 24/5/2026";

    @Test
    void a_reader_gets_back_every_character() throws UnsupportedEncodingException {
        assertThat(MimeUtility.decodeText(EncodedWords.of(LONG))).isEqualTo(LONG);
    }

    @Test
    void no_word_is_longer_than_the_rfc_allows() {
        assertThat(EncodedWords.of(LONG).lines())
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_line_break_cannot_begin_another_header() {
        assertThat(EncodedWords.of("An\r\nBcc: x@example.com").lines()).hasSize(1);
        assertThat(EncodedWords.of("An\r\nThi")).isEqualTo("An Thi");
    }

    @Test
    void plain_words_stay_readable() {
        assertThat(EncodedWords.of("Nguyen Van An")).isEqualTo("Nguyen Van An");
    }
}
