package vn.dondoc.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a small hand-written table; empty ones and those beginning with {@code #} are left out. */
record Table(List<List<String>> rows) {

    static Table of(String text, String separator) {
        return new Table(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(separator, -1))
                        .map(String::strip)
                        .toList())
                .toList());
    }

    /** Of a file with a header, which is left out. */
    static Table inFile(Path file) {
        try {
            List<List<String>> rows =
                    new ArrayList<>(of(Files.readString(file), ",").rows());
            return new Table(rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + file, e);
        }
    }
}
