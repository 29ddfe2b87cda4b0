package vn.dondoc.benchmarks.reminders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/benchmarks.md}: a section for each measure, replaced when it is measured again. */
final class Note {

    private static final Path FILE = Path.of("docs/benchmarks.md");
    private static final String SECTION = "\n## ";

    private static final String HEAD = """
            # Benchmarks

            Written by `benchmarks/run reminders`. Everything on one machine, which others use too: the ratios say more than the speeds.
            PostgreSQL with `fsync`, `synchronous_commit` and `full_page_writes` on; the services are processes as they are packaged. Medians of
            three rounds or more. How it is measured and where the time goes: [benchmarks/README.md](../benchmarks/README.md).
            """;

    private Note() {}

    static void put(String title, String text) throws IOException {
        var sections = sections();
        sections.put(title, text);
        Files.writeString(
                FILE,
                sections.entrySet().stream()
                        .map(section -> SECTION + section.getKey() + "\n\n" + section.getValue())
                        .collect(Collectors.joining("", HEAD, "")));
    }

    private static Map<String, String> sections() throws IOException {
        var sections = new LinkedHashMap<String, String>();
        if (Files.exists(FILE)) {
            Arrays.stream(Files.readString(FILE).split(SECTION, -1))
                    .skip(1)
                    .map(section -> section.split("\n\n", 2))
                    .forEach(section -> sections.put(section[0], section[1]));
        }
        return sections;
    }
}
