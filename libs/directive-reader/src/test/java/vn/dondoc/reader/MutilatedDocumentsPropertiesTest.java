package vn.dondoc.reader;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The golden documents as they come out of scanners, e-mail programs and careless copying. */
class MutilatedDocumentsPropertiesTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 5, 15);

    /** What a deadline is, apart from its place. */
    private record Meaning(
            String kind,
            @Nullable LocalDate lastDay,
            @Nullable String recurrence) {}

    @Property(tries = 400)
    void a_document_torn_to_pieces_still_gives_an_answer(
            @ForAll("documents") String document, @ForAll("injuries") Injury injury, @ForAll long seed) {
        SoundReading.of(injury.apply(GoldenDocuments.text(document), new Random(seed)), ISSUED_ON);
    }

    @Property(tries = 60)
    void a_document_in_other_clothes_says_the_same(
            @ForAll("documents") String document, @ForAll("clothes") Clothes clothes) {
        assertThat(meanings(clothes.apply(GoldenDocuments.text(document))))
                .as(clothes.name())
                .containsExactlyElementsOf(meanings(GoldenDocuments.text(document)));
    }

    private static List<Meaning> meanings(String text) {
        return SoundReading.of(text, ISSUED_ON).stream()
                .flatMap(reading -> reading.deadlines().stream())
                .map(deadline -> new Meaning(deadline.kind().wireName(), deadline.lastDay(), deadline.recurrence()))
                .collect(toList());
    }

    /** What destroys: nobody can say what such a text means, but it must be read to its end. */
    enum Injury {
        CUT_AT_BOTH_ENDS((text, random) -> {
            int from = random.nextInt(text.length());
            return text.substring(from, from + random.nextInt(text.length() - from + 1));
        }),
        LINES_SHUFFLED((text, random) -> {
            var lines = Arrays.asList(text.split("\n"));
            Collections.shuffle(lines, random);
            return String.join("\n", lines);
        }),
        LETTERS_LOST((text, random) -> each(text, c -> random.nextInt(20) == 0 ? "" : c)),
        LETTERS_DOUBLED((text, random) -> each(text, c -> random.nextInt(20) == 0 ? c + c : c)),
        SPACES_STREWN((text, random) -> each(text, c -> random.nextInt(10) == 0 ? c + " " : c)),
        LINES_BROKEN((text, random) -> each(text, c -> random.nextInt(30) == 0 ? c + "\n" : c)),
        BLANK_LINES_BETWEEN((text, random) -> text.replace("\n", "\n\n")),
        NO_LINES_AT_ALL((text, random) -> text.replace('\n', ' ')),
        NO_SPACES_AT_ALL((text, random) -> text.replace(" ", "")),
        DIGITS_CHANGED((text, random) -> each(text, c -> Character.isDigit(c.charAt(0)) ? "" + random.nextInt(10) : c)),
        CONTROL_CHARACTERS((text, random) ->
                each(text, c -> random.nextInt(15) == 0 ? c + (char) random.nextInt(0x20) : c)),
        ANY_CHARACTERS((text, random) ->
                each(text, c -> random.nextInt(15) == 0 ? "" + (char) random.nextInt(0x10000) : c)),
        TONES_LOST((text, random) ->
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")),
        TONES_ALONE((text, random) ->
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{L}", "")),
        ALL_IN_CAPITALS((text, random) -> text.toUpperCase(Locale.ROOT)),
        COLUMNS_INTERLEAVED((text, random) -> {
            var lines = text.split("\n");
            int half = lines.length / 2;
            var woven = new StringBuilder();
            for (int i = 0; i < half; i++) {
                woven.append(lines[i]).append("  |  ").append(lines[half + i]).append('\n');
            }
            return woven.toString();
        });

        private final BiFunction<String, Random, String> injuring;

        Injury(BiFunction<String, Random, String> injuring) {
            this.injuring = injuring;
        }

        String apply(String text, Random random) {
            return injuring.apply(text, random);
        }
    }

    /** What only looks different. */
    enum Clothes {
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
        WINDOWS_LINES(text -> text.replace("\n", "\r\n")),
        TRAILING_SPACES(text -> text.replace("\n", "  \n")),
        BYTE_ORDER_MARK(text -> "\uFEFF" + text),
        SOFT_HYPHENS(text -> text.replace("ng ", "ng\u00AD ")),
        ZERO_WIDTH_SPACES(text -> text.replace(" ", "\u200B ")),
        LONG_DASHES(text -> text.replace("\n- ", "\n– ")),
        BOLD_DATES(text -> text.replaceAll("(?<date>\\d{1,2}/\\d{1,2}/\\d{4})", "**${date}**"));

        private final UnaryOperator<String> dressing;

        Clothes(UnaryOperator<String> dressing) {
            this.dressing = dressing;
        }

        String apply(String text) {
            return dressing.apply(text);
        }
    }

    private static String each(String text, UnaryOperator<String> change) {
        var changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            changed.append(change.apply(text.substring(i, i + 1)));
        }
        return changed.toString();
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(GoldenDocuments.all());
    }

    @Provide
    Arbitrary<Injury> injuries() {
        return Arbitraries.of(Injury.class);
    }

    @Provide
    Arbitrary<Clothes> clothes() {
        return Arbitraries.of(Clothes.class);
    }
}
