package vn.dondoc.reader.deadline;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.reader.deadline.Corpus.Example;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.structure.Documents;
import vn.dondoc.reader.text.SourceText;

/** Strict: exactly one reading, that covers the whole phrase and means what is written beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> every_phrase_has_one_reading_that_covers_it() {
        return Corpus.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(readings(example.text()))
                                .containsExactly(example.phrase() + " = " + example.meaning())));
    }

    @TestFactory
    Stream<DynamicTest> no_deadline_is_read_where_there_is_none() {
        return NegativeCorpus.sentences().stream()
                .map(sentence -> DynamicTest.dynamicTest(
                        sentence, () -> assertThat(readings(sentence)).isEmpty()));
    }

    @Test
    void the_negative_corpus_is_at_least_as_large() {
        assertThat(NegativeCorpus.sentences())
                .hasSizeGreaterThanOrEqualTo(Corpus.examples().size());
    }

    @Test
    void every_rule_is_hit_by_an_example() {
        Set<String> hit = Corpus.examples().stream()
                .flatMap(example -> found(example.text()).stream())
                .map(Found::rule)
                .collect(Collectors.toSet());
        assertThat(DeadlineRules.BOOK.rules().stream().map(Rule::name).filter(rule -> !hit.contains(rule)))
                .isEmpty();
    }

    @Test
    void no_example_stands_there_twice() {
        List<String> texts =
                new ArrayList<>(Corpus.examples().stream().map(Example::text).toList());
        texts.addAll(NegativeCorpus.sentences());
        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void the_corpus_is_composed_text() {
        assertThat(Stream.concat(Corpus.examples().stream().map(Example::text), NegativeCorpus.sentences().stream()))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void every_way_to_say_a_thing_is_listed_with_its_meaning_only_once_per_sentence() {
        var phrases = Corpus.examples().stream().collect(groupingBy(example -> example.sentence() + example.phrase()));
        assertThat(phrases.values()).allMatch(examples -> examples.size() == 1);
    }

    private static List<String> readings(String text) {
        var source = SourceText.of(text);
        return found(text).stream()
                .map(found -> source.originalWords(found.start(), found.end()) + " = " + meaning(found.meaning()))
                .toList();
    }

    /** Without whether the words are bare or vague: of that the sentences tell in which they are, or are not, deadlines. */
    private static Deadline meaning(Deadline read) {
        return switch (read) {
            case Deadline.Every every -> new Deadline.Every(every.kind(), every.rules(), every.time());
            case Deadline.Awaiting awaiting -> new Deadline.Awaiting(awaiting.kind(), awaiting.event());
            default -> read;
        };
    }

    private static List<Found<Deadline>> found(String text) {
        var document = Documents.in(SourceText.of(text)).getFirst();
        return ReadingDeadlines.meanings(document, new DocumentDates(Corpus.ISSUED_ON, null, false));
    }
}
