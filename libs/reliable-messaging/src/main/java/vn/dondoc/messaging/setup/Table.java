package vn.dondoc.messaging.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small CSV without quotes, its first line the names of the columns. */
final class Table {

    private Table() {}

    static List<List<String>> read(Path file) {
        return lines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    /** Those that say something. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + file, e);
        }
    }
}
