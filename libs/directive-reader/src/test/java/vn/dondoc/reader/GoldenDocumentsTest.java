package vn.dondoc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents of an invented province, beside what a person reads in them, a line for each fact. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenDocumentsTest {

    @ParameterizedTest
    @MethodSource("vn.dondoc.reader.GoldenDocuments#all")
    void nothing_is_missed_in_a_document_and_nothing_is_invented(String name) {
        var expected = expected(name);
        var found = GoldenLines.of(GoldenDocuments.text(name));
        assertThat(without(found, expected)).as("missing from " + name).isEmpty();
        assertThat(without(expected, found)).as("too much in " + name).isEmpty();
    }

    @Test
    void precision_and_recall_over_all_documents_are_printed() {
        int expected = 0;
        int found = 0;
        int right = 0;
        for (var name : GoldenDocuments.all()) {
            var lines = GoldenLines.of(GoldenDocuments.text(name));
            expected += expected(name).size();
            found += lines.size();
            right += lines.size() - without(expected(name), lines).size();
        }
        double precision = (double) right / found;
        double recall = (double) right / expected;
        System.out.printf(
                "golden documents: %d, facts: %d, precision %.3f, recall %.3f%n",
                GoldenDocuments.all().size(), expected, precision, recall);
    }

    private static List<String> expected(String name) {
        return GoldenDocuments.expected(name)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The lines of the second list that the first has not, each as often as it is lacking. */
    private static List<String> without(List<String> lines, List<String> wanted) {
        var lacking = new ArrayList<>(wanted);
        lines.forEach(lacking::remove);
        return lacking;
    }
}
