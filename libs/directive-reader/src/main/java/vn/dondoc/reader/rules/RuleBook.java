package vn.dondoc.reader.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Letters;
import vn.dondoc.reader.text.Words;

/**
 * Rules, and one linear pass that applies them: word by word, the rules of the cue that stands there look at a bounded
 * window; the longest reading is taken, then what follows it is read.
 */
public final class RuleBook<S, T> {

    /** No deadline, citation or header line is longer; what a window cuts off is not read. */
    public static final int WINDOW = 320;

    private final List<Rule<S, T>> rules;
    private final Cues cues;

    public RuleBook(List<Rule<S, T>> rules) {
        this.rules = List.copyOf(rules);
        this.cues = new Cues(this.rules);
        Set<String> names = new HashSet<>();
        for (var rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are named " + rule.name());
            }
        }
    }

    public List<Rule<S, T>> rules() {
        return rules;
    }

    /** Begins a pass over a folded text and its words. A pass is for one thread. */
    public Pass over(String folded, Words words, S setting) {
        return new Pass(folded, words, setting);
    }

    /** A pass over one text; matchers are made once for it. */
    public final class Pass {

        private final String text;
        private final Words words;
        private final S setting;
        private final @Nullable Matcher[] matchers;

        private Pass(String text, Words words, S setting) {
            this.text = text;
            this.words = words;
            this.setting = setting;
            this.matchers = new Matcher[rules.size()];
        }

        /** The readings of a stretch in their order; none overlaps another. */
        public List<Found<T>> read(int start, int end) {
            return read(start, end, reading -> true);
        }

        /** The readings that are accepted; where one is not, what stands inside it is read on its own. */
        public List<Found<T>> read(int start, int end, Predicate<Found<T>> accepted) {
            List<Found<T>> found = new ArrayList<>();
            for (int word = words.firstFrom(start); words.isBefore(word, end); ) {
                var reading = cues.mayBeginAs(words, word) ? longest(words.start(word), end) : null;
                if (reading != null && accepted.test(reading)) {
                    found.add(reading);
                    word = Math.max(word + 1, words.firstFrom(reading.end()));
                } else {
                    word++;
                }
            }
            return found;
        }

        private int endOfWord(int at, int end) {
            boolean digits = Letters.isDigit(text.charAt(at));
            int i = at + 1;
            while (i < end && Letters.isInWord(text.charAt(i)) && Letters.isDigit(text.charAt(i)) == digits) {
                i++;
            }
            return i;
        }

        private @Nullable Found<T> longest(int at, int end) {
            Found<T> best = null;
            for (int index : cues.candidates(text, at, endOfWord(at, end))) {
                var matcher = matcher(index).region(at, Math.min(end, at + WINDOW));
                if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                    var rule = rules.get(index);
                    var meaning = rule.production().apply(new RuleMatch(text, matcher), setting);
                    if (meaning != null) {
                        best = new Found<>(at, matcher.end(), rule.name(), meaning);
                    }
                }
            }
            return best;
        }

        private Matcher matcher(int index) {
            var matcher = matchers[index];
            if (matcher == null) {
                matcher = rules.get(index).pattern().matcher(text).useTransparentBounds(true);
                matchers[index] = matcher;
            }
            return matcher;
        }
    }
}
