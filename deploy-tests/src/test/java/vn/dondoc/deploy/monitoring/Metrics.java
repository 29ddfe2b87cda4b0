package vn.dondoc.deploy.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.deploy.Tree;

/** The metrics of {@code monitoring/metrics.csv}, which the services' own tests hold against what they show. */
final class Metrics {

    /** Of Prometheus itself, and of the libraries that every service of ours brings along. */
    private static final Set<String> OF_OTHERS =
            Set.of("up", "http_server_requests_seconds_count", "jvm_memory_used_bytes");

    private static final Pattern NAME = Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+|up)\\b(?=[\\s{)\\[]|$)");

    private Metrics() {}

    static Set<String> listed() {
        return Tree.csv("monitoring/metrics.csv").stream()
                .map(row -> row.getFirst())
                .collect(Collectors.toSet());
    }

    /** The names in an expression that are no metric anybody shows. */
    static Set<String> unknownIn(String expression) {
        var known = Stream.concat(listed().stream(), OF_OTHERS.stream()).collect(Collectors.toSet());
        return NAME.matcher(expression.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("by \\([^)]*\\)", "by ()"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
