package vn.dondoc.reader.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.reader.text.Letters;
import vn.dondoc.reader.text.PhraseTree;
import vn.dondoc.reader.text.Words;

/** The words that rules begin with, numbers by their first two digits. */
final class Cues {

    private static final int DIGITS_KNOWN = 2;
    private static final int[] NO_RULES = {};

    private final PhraseTree<Beginnings> cues = new PhraseTree<>();

    Cues(List<? extends Rule<?, ?>> rules) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(i).cues().stream()
                    .flatMap(Cues::written)
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(rule));
        }
        var patterns = rules.stream().map(Rule::pattern).map(Probe::of).toList();
        byWord.forEach((word, of) -> cues.put(
                word,
                new Beginnings(
                        word, patterns, of.stream().mapToInt(Integer::intValue).toArray())));
    }

    private static Stream<String> written(String cue) {
        return cue.equals(Rule.DIGITS)
                ? Stream.concat(
                        IntStream.range(0, 10).mapToObj("%d"::formatted),
                        IntStream.range(0, 100).mapToObj("%02d"::formatted))
                : Stream.of(cue);
    }

    /** Whether a cue may begin as a word does; says of most words that none can. */
    boolean mayBeginAs(Words words, int word) {
        return cues.mayBeginAs(words, word);
    }

    /** The rules that may match at a word; all of one cue come in the order of the book. */
    int[] candidates(String text, int start, int end) {
        boolean number = Letters.isDigit(text.charAt(start));
        int known = number ? Math.min(end, start + DIGITS_KNOWN) : end;
        var cue = cues.get(text, start, known);
        return cue == null ? NO_RULES : cue.candidates(text, known, text.length());
    }
}
