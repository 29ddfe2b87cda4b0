package vn.dondoc.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that are read, each once a pass.
 *
 * @param bytes of all of them in UTF-8
 */
record Texts(List<String> texts, long bytes) {

    /** Where real documents lie, seen from the folder of the project, and what is there in any case. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("../shared/corpus/documents"),
            Path.of("libs/directive-reader/src/test/resources/vn/dondoc/reader/golden"));

    /** The first of the usual folders that is there. */
    static Path usualFolder() {
        return FOLDERS.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no documents in any of " + FOLDERS));
    }

    static Texts in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var paths = files.filter(Texts::isDocument).sorted().toList();
            long bytes = 0;
            for (var path : paths) {
                bytes += Files.size(path);
            }
            if (bytes == 0) {
                throw new IllegalArgumentException("no documents in " + folder);
            }
            return new Texts(paths.stream().map(Texts::text).toList(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path path) {
        var name = path.getFileName().toString();
        return name.endsWith(".txt") && !name.endsWith(".expected.txt");
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
