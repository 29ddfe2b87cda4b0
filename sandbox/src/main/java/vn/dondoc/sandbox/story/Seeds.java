package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Real documents of a folder registered as a clerk would, and their tasks compared with {@code checks/seeds}. */
public final class Seeds {

    private final Api api;
    private final PrintStream out;
    private final Path checks;
    private final Path documents;

    public Seeds(HttpClient http, String url, PrintStream out, Path checks, Path documents) {
        this.api = new Api(http, url);
        this.out = out;
        this.checks = checks;
        this.documents = documents;
    }

    /** True if every document has become the tasks expected of it. */
    public boolean run() throws InterruptedException {
        boolean good = true;
        for (List<String> line : Table.inFile(checks.resolve("documents.csv")).rows()) {
            try {
                good &= check(line.get(0) + "," + line.get(1), registered(line));
            } catch (StoryFailed e) {
                out.println(line.get(0) + " document " + line.get(1) + ": " + e.getMessage());
                good = false;
            }
        }
        return good;
    }

    private Clerk.Registered registered(List<String> line) {
        Clerk clerk = new Clerk(api);
        List<JsonNode> read = clerk.read(text(line.get(0)), line.get(2));
        int number = Integer.parseInt(line.get(1));
        if (read.size() < number) {
            throw new StoryFailed(line.get(0) + " was read as " + read.size() + " documents");
        }
        return clerk.register(read.get(number - 1), line.get(2), line.get(3));
    }

    private boolean check(String document, Clerk.Registered registered) throws InterruptedException {
        List<String> expected = Table.inFile(checks.resolve("expected.csv")).rows().stream()
                .filter(line -> (line.get(0) + "," + line.get(1)).equals(document))
                .map(line -> String.join(" ", line.subList(2, line.size())).strip())
                .toList();
        List<String> found = found(registered);
        List<String> comparable = found.stream()
                .filter(each ->
                        !each.startsWith("undated") && !each.startsWith("supervising") && !each.startsWith("abolished")
                                || expected.contains(each))
                .toList();
        Verdict verdict = Verdict.comparing(expected, comparable);
        out.printf(
                "%s (%s): %d assignments; nobody was given those of: %s%n",
                document.replace(",", " document "),
                registered.number(),
                registered.assignments(),
                registered.leftOut().isEmpty() ? "-" : String.join(" | ", registered.leftOut()));
        verdict.lines().forEach(line -> out.println("    " + line));
        return verdict.isGood();
    }

    /** What has become of a document: each dated and awaiting task, and each unit with an undated one, once. */
    private List<String> found(Clerk.Registered registered) throws InterruptedException {
        List<String> dated = new ArrayList<>();
        TreeSet<String> others = new TreeSet<>();
        for (JsonNode task : new TasksOfDirective(api).all(registered.directiveId())) {
            String unit = task.path("unit").asText();
            JsonNode deadline = task.path("deadline");
            String lastDay = deadline.path("lastDay").asText("null");
            if (!lastDay.equals("null")) {
                dated.add("dated " + unit + " " + lastDay);
                others.add("supervising " + task.path("supervisingUnit").asText());
            } else if (task.path("status").asText().equals("awaiting-day")) {
                dated.add("awaiting " + unit);
            } else {
                others.add("undated " + unit);
            }
        }
        registered.successors().forEach(successor -> others.add("abolished " + successor));
        dated.addAll(others);
        return dated;
    }

    private String text(String file) {
        try {
            return Files.readString(documents.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + documents.resolve(file), e);
        }
    }
}
