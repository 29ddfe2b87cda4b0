package vn.dondoc.reader.rules;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name, a pattern, a production.
 *
 * @param name the phrase with holes, as an official would write it: "trước ngày &lt;ngày&gt;"
 * @param cues the words the phrase can begin with; the pattern is only tried where one of them stands
 * @param production what the words mean in a setting; null if on a closer look they mean nothing
 * @param <S> the setting, such as the date of the document
 * @param <T> the meaning
 */
public record Rule<S, T>(
        String name, Set<String> cues, Pattern pattern, BiFunction<RuleMatch, S, @Nullable T> production) {

    /** The cue of rules that begin with digits. */
    public static final String DIGITS = "#";

    /** Begins a rule. */
    public static Named rule(String name) {
        return new Named(name);
    }

    /** A rule that has its name. */
    public record Named(String name) {

        public Cued cue(String... words) {
            return new Cued(name, List.of(words));
        }
    }

    /** A rule that knows where it may begin. */
    public record Cued(String name, List<String> words) {

        /**
         * @param phrase a regular expression over folded text; {@code {date}} and the other names of {@link Phrases}
         *     stand for sub-patterns, a blank for one blank
         */
        public Matching matches(String phrase) {
            return new Matching(name, words, phrase);
        }
    }

    /** A rule that knows its words. */
    public record Matching(String name, List<String> words, String phrase) {

        public <S, T> Rule<S, T> means(BiFunction<RuleMatch, S, @Nullable T> production) {
            return new Rule<>(
                    name, Set.copyOf(words), BoundedPattern.compile(name, Phrases.expand(phrase)), production);
        }
    }
}
