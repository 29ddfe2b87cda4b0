package vn.dondoc.notification.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a run, and their place in {@code docs/faults.md}: below what the run that kills parts has written there. */
final class FaultsTable {

    private static final Path FILE = Path.of("..", "docs", "faults.md");
    private static final String HEADING = "\n## Channels\n";
    private static final String EXPLANATION = """

            Written by `ChannelFaultsIT` (`./verify --all`): eight people with five tasks each are due at one moment, and their
            channel fails. What arrived is counted at the mail server and at Zalo, after the dot and before any answer. Whatever was told
            twice is *unknown* in the ledger.

            | Fault | reminders due | arrived | messages | sent more than once | with other bytes | by two different messages | *unknown* in the ledger | delivered by mail | delivered by Zalo | ended unknown | failed | crossed |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private final List<String> rows = new ArrayList<>();

    void add(String row) {
        rows.add(row);
    }

    void write() throws IOException {
        var before = Files.readString(FILE);
        int own = before.indexOf(HEADING);
        Files.writeString(
                FILE,
                (own < 0 ? before : before.substring(0, own)) + HEADING + EXPLANATION + String.join("\n", rows) + "\n");
    }
}
