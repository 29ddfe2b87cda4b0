package vn.dondoc.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-20T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(34));
    private static final UUID CONTACT = UUID.fromString("0198c1f0-5b1e-7c00-8000-0000000000c1");
    private static final UUID TASK = UUID.fromString("0198c1f0-5b1e-7c00-8000-0000000000b1");

    @TempDir
    Path folder;

    private AnswerTokens tokens;

    @BeforeEach
    void a_key_file() throws IOException {
        tokens = tokensWith("1=" + key('a'));
    }

    @Test
    void a_link_for_one_task_says_its_contact_and_task() throws InvalidAnswerToken {
        var scope = new AnswerScope.OneTask(CONTACT, TASK, LATER);

        assertThat(tokens.verify(tokens.mint(scope), NOW)).isEqualTo(scope);
    }

    @Test
    void a_link_for_a_unit_says_its_contact_and_unit() throws InvalidAnswerToken {
        var scope = new AnswerScope.UnitTasks(CONTACT, "DU-HOA-MAI", LATER);

        assertThat(tokens.verify(tokens.mint(scope), NOW)).isEqualTo(scope);
    }

    @Test
    void the_longest_link_has_at_most_120_characters() {
        assertThat(tokens.mint(new AnswerScope.UnitTasks(CONTACT, "A".repeat(40), LATER)))
                .hasSizeLessThanOrEqualTo(120)
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_link_is_refused_from_the_instant_it_expires() {
        var token = tokens.mint(new AnswerScope.OneTask(CONTACT, TASK, LATER));

        assertThatThrownBy(() -> tokens.verify(token, LATER))
                .isInstanceOf(InvalidAnswerToken.class)
                .hasMessageContaining("expired");
    }

    @Test
    void a_link_with_any_byte_changed_is_refused() {
        var bytes = Base64.getUrlDecoder().decode(tokens.mint(new AnswerScope.OneTask(CONTACT, TASK, LATER)));

        for (int i = 0; i < bytes.length; i++) {
            var forged = bytes.clone();
            forged[i] ^= 1;
            assertThatThrownBy(() -> tokens.verify(encode(forged), NOW))
                    .as("byte %d", i)
                    .isInstanceOf(InvalidAnswerToken.class);
        }
    }

    @Test
    void a_link_cut_off_anywhere_is_refused() {
        var token = tokens.mint(new AnswerScope.UnitTasks(CONTACT, "DU-HOA-MAI", LATER));

        for (int length = 0; length < token.length(); length++) {
            var cut = token.substring(0, length);
            assertThatThrownBy(() -> tokens.verify(cut, NOW)).isInstanceOf(InvalidAnswerToken.class);
        }
    }

    @Test
    void a_link_signed_with_another_key_is_refused() throws IOException {
        var foreign = tokensWith("1=" + key('z')).mint(new AnswerScope.OneTask(CONTACT, TASK, LATER));

        assertThatThrownBy(() -> tokens.verify(foreign, NOW))
                .isInstanceOf(InvalidAnswerToken.class)
                .hasMessageContaining("signature");
    }

    @Test
    void a_link_holds_after_a_new_key_was_put_first() throws IOException, InvalidAnswerToken {
        var scope = new AnswerScope.OneTask(CONTACT, TASK, LATER);
        var old = tokens.mint(scope);

        var rotated = tokensWith("2=" + key('b') + "\n1=" + key('a'));

        assertThat(rotated.verify(old, NOW)).isEqualTo(scope);
    }

    @Test
    void a_key_that_is_too_short_is_refused_with_the_name_of_its_file() throws IOException {
        var weak = tokensWith("1=" + Base64.getEncoder().encodeToString("short".getBytes(StandardCharsets.US_ASCII)));

        assertThatThrownBy(() -> weak.mint(new AnswerScope.OneTask(CONTACT, TASK, LATER)))
                .hasMessageContaining("shorter than 32 bytes")
                .hasMessageContaining("answer-keys");
    }

    private AnswerTokens tokensWith(String lines) throws IOException {
        var file = Files.createTempFile(folder, "answer-keys", "");
        return new AnswerTokens(new Settings(Optional.of(Files.writeString(file, lines)), 30, 300));
    }

    private static String key(char filledWith) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(filledWith).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Settings(Optional<Path> keyFile, int perLinkAMinute, int perAddressAMinute)
            implements AnswerLinkSettings {}
}
