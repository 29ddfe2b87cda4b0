package vn.dondoc.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Whole documents of an invented province. */
final class GoldenDocuments {

    private static final String TEXT = ".txt";
    private static final String EXPECTED = ".expected.txt";

    private GoldenDocuments() {}

    /** Their names, in alphabetical order. */
    static List<String> all() {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEXT) && !name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return read(name + TEXT);
    }

    static String expected(String name) {
        return read(name + EXPECTED);
    }

    private static String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(GoldenDocuments.class.getResource("golden"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
