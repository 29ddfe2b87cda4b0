package vn.dondoc.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What breaks between two versions of a schema. Whoever reads must find what it was promised: so an event that we publish may promise
 * more and must not promise less. Whoever writes must be allowed what it was allowed: so of an event that we take in it is the other
 * way round.
 */
final class Compatibility {

    private static final List<String> UPPER = List.of("maxLength", "maxItems", "maximum");
    private static final List<String> LOWER = List.of("minLength", "minItems", "minimum");
    private static final List<String> SAME = List.of("const", "format", "pattern");

    private final Map<String, JsonNode> before;
    private final Map<String, JsonNode> after;
    private final boolean published;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(Map<String, JsonNode> before, Map<String, JsonNode> after, boolean published) {
        this.before = before;
        this.after = after;
        this.published = published;
    }

    /**
     * @param before schemas by their file names, for references
     * @param file of the event
     * @param published by us; else taken in
     */
    static List<String> breaks(
            Map<String, JsonNode> before, Map<String, JsonNode> after, String file, boolean published) {
        var comparing = new Compatibility(before, after, published);
        comparing.compare("", schema(before, file), file, schema(after, file), file);
        return comparing.breaks;
    }

    private static JsonNode schema(Map<String, JsonNode> schemas, String file) {
        return schemas.getOrDefault(file, MissingNode.getInstance());
    }

    private void compare(String at, JsonNode oldNode, String oldFile, JsonNode newNode, String newFile) {
        if (oldNode.has("$ref") || newNode.has("$ref")) {
            var oldTarget = Target.of(before, oldNode, oldFile);
            var newTarget = Target.of(after, newNode, newFile);
            compare(at, oldTarget.node, oldTarget.file, newTarget.node, newTarget.file);
            return;
        }
        if (newNode.isMissingNode()) {
            breaks.add(at + " is gone");
            return;
        }
        types(at, oldNode, newNode);
        values(at, oldNode, newNode);
        bounds(at, oldNode, newNode);
        for (var keyword : SAME) {
            if (!oldNode.path(keyword).equals(newNode.path(keyword))) {
                breaks.add(at + " has another " + keyword);
            }
        }
        required(at, oldNode, newNode);
        for (var field : names(oldNode.path("properties"))) {
            compare(
                    at + "/" + field,
                    oldNode.path("properties").path(field),
                    oldFile,
                    newNode.path("properties").path(field),
                    newFile);
        }
        if (oldNode.has("items")) {
            compare(at + "/*", oldNode.path("items"), oldFile, newNode.path("items"), newFile);
        }
        for (int i = 0; i < oldNode.path("anyOf").size(); i++) {
            compare(
                    at,
                    oldNode.path("anyOf").path(i),
                    oldFile,
                    newNode.path("anyOf").path(i),
                    newFile);
        }
    }

    private void types(String at, JsonNode oldNode, JsonNode newNode) {
        var old = texts(oldNode.path("type"));
        var now = texts(newNode.path("type"));
        if (!old.isEmpty() && (published ? !old.containsAll(now) || now.isEmpty() : !now.containsAll(old))) {
            breaks.add(at + " was " + old + " and is " + now);
        }
    }

    private void values(String at, JsonNode oldNode, JsonNode newNode) {
        if (!oldNode.has("enum") && !newNode.has("enum")) {
            return;
        }
        var old = values(oldNode.path("enum"));
        var now = values(newNode.path("enum"));
        if (published ? !old.containsAll(now) || !newNode.has("enum") : !now.containsAll(old)) {
            breaks.add(at + " had the values " + old + " and has " + now);
        }
    }

    private void bounds(String at, JsonNode oldNode, JsonNode newNode) {
        for (var keyword : UPPER) {
            double old = oldNode.path(keyword).asDouble(Double.POSITIVE_INFINITY);
            double now = newNode.path(keyword).asDouble(Double.POSITIVE_INFINITY);
            if (published ? now > old : now < old) {
                breaks.add(at + " has another " + keyword);
            }
        }
        for (var keyword : LOWER) {
            double old = oldNode.path(keyword).asDouble(Double.NEGATIVE_INFINITY);
            double now = newNode.path(keyword).asDouble(Double.NEGATIVE_INFINITY);
            if (published ? now < old : now > old) {
                breaks.add(at + " has another " + keyword);
            }
        }
    }

    private void required(String at, JsonNode oldNode, JsonNode newNode) {
        var old = texts(oldNode.path("required"));
        var now = texts(newNode.path("required"));
        var missing = new HashSet<>(published ? old : now);
        missing.removeAll(published ? now : old);
        missing.forEach(field -> breaks.add(
                at + "/" + field + (published ? " is no longer promised" : " is demanded of who left it out")));
    }

    private static Set<String> texts(JsonNode node) {
        return node.isTextual()
                ? Set.of(node.asText())
                : node.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Set<JsonNode> values(JsonNode node) {
        return node.valueStream().collect(Collectors.toSet());
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a reference leads to, and in which file it stands. */
    private record Target(JsonNode node, String file) {

        static Target of(Map<String, JsonNode> schemas, JsonNode node, String file) {
            if (!node.has("$ref")) {
                return new Target(node, file);
            }
            var parts = node.get("$ref").asText().split("#", 2);
            var inFile = parts[0].isEmpty() ? file : parts[0];
            return of(schemas, schema(schemas, inFile).at(parts[1]), inFile);
        }
    }
}
