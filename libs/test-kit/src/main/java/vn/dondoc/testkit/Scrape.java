package vn.dondoc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Prometheus sees of a running service, to be held against {@code monitoring/metrics.csv}. */
public record Scrape(String text) {

    /** @param metrics where the service shows them, on its management port */
    public static Scrape of(URI metrics) {
        try (var client = HttpClient.newHttpClient()) {
            return new Scrape(client.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of the first line that begins like this: the name, or name and labels as they are written. */
    public double value(String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not shown: " + beginning));
    }

    /** Where this service and the table of metrics disagree: shown and not listed, or listed as always there and not shown. */
    public Set<String> disagreements(String service) {
        Set<String> shown = text.lines()
                .filter(line -> line.startsWith("dondoc_"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toSet());
        var listed = listed().stream()
                .filter(row -> row.get(1).equals("all") || row.get(1).equals(service))
                .toList();
        var disagreements = new TreeSet<String>();
        shown.stream()
                .filter(name -> listed.stream().noneMatch(row -> row.getFirst().equals(name)))
                .forEach(name -> disagreements.add("not listed: " + name));
        listed.stream()
                .filter(row -> row.get(2).equals("always") && !shown.contains(row.getFirst()))
                .forEach(row -> disagreements.add("not shown: " + row.getFirst()));
        return disagreements;
    }

    private static List<List<String>> listed() {
        try (Stream<String> lines = Files.lines(Path.of("..", "monitoring", "metrics.csv"))) {
            return lines.skip(1).map(line -> List.of(line.split(",", 4))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
