package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Registers a document as a clerk who takes over what was read: adds what the document does not say, gives the tasks of an
 * office that no longer exists to the one that took its place, and leaves out what names nobody the directory knows.
 */
final class Clerk {

    private static final String CLERK = "clerk";

    private final Api api;

    Clerk(Api api) {
        this.api = api;
    }

    /**
     * What became of a document.
     *
     * @param assignments how many were registered
     * @param leftOut the words of units whose assignments nobody was given
     * @param successors codes of units that took the place of one that no longer exists
     */
    record Registered(
            String directiveId, String number, int assignments, List<String> leftOut, Set<String> successors) {}

    /** The documents that a text holds. */
    List<JsonNode> read(String text, String issuedOn) {
        String query = issuedOn.isEmpty() ? "" : "?issuedOn=" + issuedOn;
        JsonNode answer = api.post("/api/directives/readings" + query, CLERK, "text/plain; charset=utf-8", text);
        List<JsonNode> documents = new ArrayList<>();
        answer.path("documents").forEach(documents::add);
        return documents;
    }

    /** @param issuedOn the date for a document that bears none; @param issuer for one whose issuer the directory does not know */
    Registered register(JsonNode document, String issuedOn, String issuer) {
        ObjectNode confirmed = JsonNodeFactory.instance.objectNode();
        for (String field : List.of(
                "number",
                "type",
                "place",
                "subject",
                "addressees",
                "signer",
                "signerTitle",
                "signedAs",
                "recipients",
                "urgency",
                "references",
                "text")) {
            confirmed.set(field, document.path(field));
        }
        String readIssuer = document.path("issuer").path("code").asText("");
        confirmed.put("issuer", readIssuer.isEmpty() || readIssuer.equals("null") ? issuer : readIssuer);
        confirmed.put("issuedOn", issuedOn.isEmpty() ? document.path("issuedOn").asText() : issuedOn);
        ArrayNode assignments = confirmed.putArray("assignments");
        List<String> leftOut = new ArrayList<>();
        Set<String> successors = new TreeSet<>();
        for (JsonNode read : document.path("assignments")) {
            ObjectNode item = assignment(read, successors);
            if (item.path("lead").isEmpty()) {
                read.path("lead").forEach(unit -> leftOut.add(unit.path("words").asText()));
            } else {
                assignments.add(item);
            }
        }
        JsonNode answer = api.post("/api/directives", CLERK, "application/json", confirmed.toString());
        return new Registered(
                answer.path("directiveId").asText(),
                document.path("number").asText("không số"),
                assignments.size(),
                leftOut,
                successors);
    }

    private static ObjectNode assignment(JsonNode read, Set<String> successors) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (String field : List.of("ordinal", "start", "end", "content", "output", "via", "reportTo", "followed")) {
            item.set(field, read.path(field));
        }
        codes(read.path("lead"), item.putArray("lead"), successors);
        codes(read.path("coordinating"), item.putArray("coordinating"), successors);
        codes(read.path("supervising"), item.putArray("supervising"), successors);
        item.putArray("without");
        item.set("deadline", read.path("deadline"));
        item.put("pastDeadline", "follow");
        return item;
    }

    private static void codes(JsonNode mentions, ArrayNode codes, Set<String> successors) {
        Set<String> known = new TreeSet<>();
        for (JsonNode mention : mentions) {
            if (!mention.path("unit").asText("null").equals("null")) {
                known.add(mention.path("unit").asText());
            } else if (!mention.path("group").asText("null").equals("null")) {
                known.add(mention.path("group").asText());
            } else if (mention.path("candidates").size() == 1) {
                String successor =
                        mention.path("candidates").get(0).path("code").asText();
                known.add(successor);
                successors.add(successor);
            }
        }
        known.forEach(codes::add);
    }
}
