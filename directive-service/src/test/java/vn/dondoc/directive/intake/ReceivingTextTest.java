package vn.dondoc.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceivingTextTest {

    private final ReceivingText receiving = new ReceivingText(() -> 1_000);

    @Test
    void a_text_as_notepad_writes_it_under_the_name_unicode_is_let_in() throws IOException {
        assertThat(receiving.fromStream(new ByteArrayInputStream("Số 1".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("Số 1");
    }

    @Test
    void a_text_comes_in_as_it_is_but_for_its_byte_order_mark() throws IOException {
        assertThat(received("\uFEFF\r\n Văn bản\r\n")).isEqualTo("\r\n Văn bản\r\n");
    }

    @Test
    void line_ends_of_a_browser_become_those_of_the_text_it_was_given() {
        assertThat(receiving.fromPage("một\r\nhai\rba\n")).isEqualTo("một\nhai\nba\n");
    }

    @Test
    void bytes_of_another_encoding_are_refused() {
        assertRefused(DirectiveProblem.NOT_UTF8, () -> receive("Công văn".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(DirectiveProblem.NOT_UTF8, () -> receiving.fromPage("C\uFFFDng văn"));
        assertRefused(DirectiveProblem.NOT_UTF8, () -> receiving.fromJson("Công văn \uD83D"));
    }

    @Test
    void a_picture_a_document_file_and_any_other_binary_are_refused() {
        assertRefused(DirectiveProblem.BINARY_CONTENT, () -> receive(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        assertRefused(
                DirectiveProblem.BINARY_CONTENT, () -> receive(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}));
        assertRefused(DirectiveProblem.BINARY_CONTENT, () -> receive("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertRefused(DirectiveProblem.BINARY_CONTENT, () -> receive(new byte[] {'P', 'K', 3, 4, 20}));
        assertRefused(DirectiveProblem.BINARY_CONTENT, () -> receive(new byte[] {'a', 0, 'b'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\uFEFF"})
    void an_empty_text_is_refused(String nothing) {
        assertRefused(DirectiveProblem.EMPTY_TEXT, () -> received(nothing));
    }

    @Test
    void a_text_may_be_as_large_as_the_limit_and_no_larger() throws IOException {
        assertThat(received("a".repeat(1_000))).hasSize(1_000);
        assertRefused(DirectiveProblem.TOO_LARGE, () -> received("a".repeat(1_001)));
        assertRefused(DirectiveProblem.TOO_LARGE, () -> receiving.fromPage("ầ".repeat(334)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
    void a_state_secret_is_refused_whichever_way_it_comes_and_not_a_word_of_it_repeated(String mark) {
        var text = "TỈNH ỦY SƠN HẢI\n" + mark + "\nNội dung không được lộ trước ngày 25/5/2026.";

        assertRefused(DirectiveProblem.STATE_SECRET, () -> received(text));
        assertRefused(DirectiveProblem.STATE_SECRET, () -> receiving.fromPage(text));
        assertRefused(DirectiveProblem.STATE_SECRET, () -> receiving.fromJson(text));
        assertThatThrownBy(() -> receiving.fromJson(text)).message().doesNotContain("lộ", "25/5");
    }

    @Test
    void a_text_that_only_speaks_of_secrecy_comes_in() throws IOException {
        var text = "Các đơn vị thực hiện nghiêm quy định về bảo mật, bảo vệ bí mật nhà nước.";

        assertThat(received(text)).isEqualTo(text);
    }

    private String received(String text) throws IOException {
        return receive(text.getBytes(StandardCharsets.UTF_8));
    }

    private String receive(byte[] bytes) throws IOException {
        return receiving.fromStream(new ByteArrayInputStream(bytes));
    }

    private static void assertRefused(ProblemType problem, ThrowingCallable receiving) {
        assertThatThrownBy(receiving)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
