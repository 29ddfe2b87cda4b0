package vn.dondoc.sandbox;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.backends.Topic;
import vn.dondoc.sandbox.web.Pages;

/** The topics of {@code contracts/topics.csv}, each with its dead letters. */
final class Topics {

    private Topics() {}

    static List<Topic> ofTheContracts() {
        return Pages.text("/contracts/topics.csv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .flatMap(cells -> withDeadLetters(
                        cells[0].strip(),
                        Integer.parseInt(cells[1].strip()),
                        cells[2].strip().equals("true")))
                .toList();
    }

    private static Stream<Topic> withDeadLetters(String name, int partitions, boolean compacted) {
        return Stream.of(new Topic(name, partitions, compacted), new Topic(name + ".dead-letter", partitions, false));
    }
}
