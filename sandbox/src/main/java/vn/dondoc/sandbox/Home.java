package vn.dondoc.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder in which a sandbox keeps all it writes. */
final class Home {

    /** What a database, a broker and three logs need before anything happens. */
    private static final long NEEDED_BYTES = 400L * 1024 * 1024;

    private final Path directory;

    private Home(Path directory) {
        this.directory = directory;
    }

    /** @throws CannotStart if nothing can be written there */
    static Home at(Path directory) {
        try {
            Files.createDirectories(directory);
            Path probe = directory.resolve(".writable");
            Files.writeString(probe, "");
            Files.delete(probe);
            long usable = Files.getFileStore(directory).getUsableSpace();
            if (usable < NEEDED_BYTES) {
                throw new CannotStart("The disk is nearly full: " + usable / 1024 / 1024 + " MB left at " + directory
                        + ", the sandbox needs " + NEEDED_BYTES / 1024 / 1024 + " MB");
            }
        } catch (IOException e) {
            throw new CannotStart("Nothing can be written to " + directory + ": " + e.getMessage(), e);
        }
        return new Home(directory);
    }

    /** Throws the data of the last run away, or takes them up, and makes room for logs. */
    void prepare(boolean keep) {
        try {
            for (Path each : keep ? List.of(logs()) : List.of(logs(), data())) {
                delete(each);
            }
            Files.createDirectories(logs());
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new CannotStart("The folder " + directory + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    boolean holdsData() {
        return Files.exists(offsetFile());
    }

    Path directory() {
        return directory;
    }

    Path data() {
        return directory.resolve("data");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path offsetFile() {
        return data().resolve("clock-offset");
    }

    Path messages() {
        return data().resolve("messages.jsonl");
    }

    Path answerKeys() {
        return data().resolve("answer-keys");
    }

    Path secrets() {
        return data().resolve("secrets.properties");
    }

    Path children() {
        return directory.resolve("children");
    }

    Path description() {
        return directory.resolve("sandbox.json");
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
