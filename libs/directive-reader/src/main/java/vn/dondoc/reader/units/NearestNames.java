package vn.dondoc.reader.units;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Names by their words: which come nearest to words that are no name. */
final class NearestNames {

    private static final int MOST = 5;
    /** Below this share of common words two names have nothing to do with one another. */
    private static final double LEAST_LIKENESS = 0.4;

    /** A word that so many names share says nothing about which is meant. */
    private static final int COMMON_WORD = 400;

    /** @param words by their numbers, each once */
    private record Name(Unit unit, int[] words) {}

    private record Likeness(Unit unit, double share) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Name>> byWord = new ArrayList<>();

    void add(String plain, Unit unit) {
        var name = new Name(unit, words(plain).mapToInt(this::number).toArray());
        for (int word : name.words()) {
            byWord.get(word).add(name);
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, key -> {
            byWord.add(new ArrayList<>());
            return byWord.size() - 1;
        });
    }

    /** The units whose names share most words with these, best first. */
    List<Unit> to(String plain) {
        var words = words(plain).toList();
        var known = new BitSet(byWord.size());
        words.stream().map(numbers::get).filter(Objects::nonNull).forEach(known::set);
        return sharing(known).stream()
                .map(name -> new Likeness(name.unit(), likeness(words.size(), known, name.words())))
                .filter(likeness -> likeness.share() >= LEAST_LIKENESS)
                .sorted(comparingDouble((Likeness likeness) -> -likeness.share())
                        .thenComparing(likeness -> likeness.unit().code()))
                .map(Likeness::unit)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The names with one of these words, common words left out; those of the rarest word where all are common. */
    private List<Name> sharing(BitSet words) {
        var byRarity = words.stream()
                .mapToObj(byWord::get)
                .sorted(comparingInt(List::size))
                .toList();
        List<Name> sharing = new ArrayList<>();
        for (var names : byRarity) {
            if (names.size() <= COMMON_WORD || sharing.isEmpty()) {
                sharing.addAll(names);
            }
        }
        return sharing;
    }

    private static Stream<String> words(String plain) {
        return Arrays.stream(plain.split(" ")).distinct();
    }

    /** Common words over all words. */
    private static double likeness(int words, BitSet known, int[] others) {
        int common = 0;
        for (int other : others) {
            common += known.get(other) ? 1 : 0;
        }
        return (double) common / (words + others.length - common);
    }
}
