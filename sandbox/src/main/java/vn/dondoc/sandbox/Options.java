package vn.dondoc.sandbox;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;

/**
 * What the command line asks for.
 *
 * @param task what to do with the sandbox once it runs
 * @param documents a folder of documents, for {@link Task#SEEDS}
 * @param ownUnits the directory a fresh sandbox is to begin with, instead of its own
 * @param port of the gateway; 0 for any
 * @param clock the instant at which it starts
 * @param keep whether the data of the last run is taken up
 * @param root the project's folder
 * @param home where it keeps everything it writes
 */
record Options(
        Task task,
        Optional<Path> documents,
        Optional<Path> ownUnits,
        int port,
        Optional<Instant> clock,
        boolean keep,
        Path root,
        Path home) {

    enum Task {
        /** Start and stay until stopped. */
        SERVE,
        /** Start once and stop, so that later starts are faster. */
        PREPARE,
        /** Register the samples, walk the clock, compare what arrived. */
        DEMO,
        /** Register real documents and compare the tasks. */
        SEEDS
    }

    /** The day on which the sample directives begin. */
    static final Instant DEMO_CLOCK =
            LocalDateTime.of(2026, 5, 15, 7, 0).atZone(VietnamTime.ZONE).toInstant();

    private static final int USUAL_PORT = 8080;

    /** The directory that a fresh sandbox begins with; empty for the sample province. */
    Optional<Path> units() {
        return task == Task.SEEDS ? Optional.of(root.resolve("checks/seeds/units.csv")) : ownUnits;
    }

    /** @throws CannotStart for what it does not understand */
    static Options parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Task task = Task.SERVE;
        Optional<Path> documents = Optional.empty();
        Optional<Path> ownUnits = Optional.empty();
        Optional<Integer> port = Optional.empty();
        Optional<Instant> clock = Optional.empty();
        boolean keep = false;
        Path root = Path.of("");
        Optional<Path> home = Optional.empty();
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "prepare" -> task = Task.PREPARE;
                case "demo" -> task = Task.DEMO;
                case "seeds" -> {
                    task = Task.SEEDS;
                    documents = Optional.of(Path.of(value(word, rest)));
                }
                case "--port" -> port = Optional.of(port(value(word, rest)));
                case "--clock" -> clock = Optional.of(instant(value(word, rest)));
                case "--units" -> ownUnits = Optional.of(Path.of(value(word, rest)));
                case "--keep" -> keep = true;
                case "--root" -> root = Path.of(value(word, rest));
                case "--home" -> home = Optional.of(Path.of(value(word, rest)));
                default -> throw new CannotStart("Unknown option " + word + "; ./run --help lists them");
            }
        }
        root = root.toAbsolutePath().normalize();
        Path target = root.resolve("sandbox/target");
        return switch (task) {
            case SERVE ->
                new Options(task, documents, ownUnits, port.orElse(USUAL_PORT), clock, keep, root, home.orElse(target));
            case PREPARE, DEMO, SEEDS ->
                new Options(
                        task,
                        documents,
                        ownUnits,
                        port.orElse(0),
                        clock.or(() -> Optional.of(DEMO_CLOCK)),
                        keep,
                        root,
                        home.orElse(target.resolve(task.name().toLowerCase(Locale.ROOT))));
        };
    }

    /**
     * An instant as people write it: with an offset, or else as the time in Vietnam.
     *
     * @throws CannotStart if it is neither
     */
    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                return LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant();
            } catch (DateTimeException neither) {
                throw new CannotStart("Not an instant: " + text + "; write 2026-05-15T07:00 (Vietnam's time)", neither);
            }
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("Not a port: " + text, e);
        }
        throw new CannotStart("Not a port: " + text);
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new CannotStart(option + " needs a value; ./run --help shows it");
        }
        return value;
    }
}
