package vn.dondoc.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.sandbox.story.AnswerLinks;
import vn.dondoc.sandbox.story.Api;
import vn.dondoc.sandbox.story.Arrived;

/** What the people of the sample province do, in the words of a story. */
final class Office {

    private final SandboxUnderTest sandbox;
    private final Api api;

    Office(SandboxUnderTest sandbox) {
        this.sandbox = sandbox;
        this.api = sandbox.api();
    }

    /** An assignment as a clerk confirms it: who leads, and the last day. */
    record Item(List<String> lead, List<String> coordinating, LocalDate lastDay) {

        static Item of(String lead, LocalDate lastDay) {
            return new Item(List.of(lead), List.of(), lastDay);
        }

        private String json(int ordinal) {
            return """
                    {"ordinal":"%d","start":0,"end":10,"content":"Báo cáo kết quả thực hiện nội dung %d","lead":[%s],"without":[],
                     "coordinating":[%s],"supervising":["VP-TU"],"followed":true,
                     "deadline":{"words":"chậm nhất ngày %s","kind":"by_date_inclusive","writtenDay":"%s","lastDay":"%s",
                     "rule":"chậm nhất ngày <ngày>","derivation":"hạn cuối là ngày ghi trong văn bản","start":0,"end":10}}""".formatted(ordinal, ordinal, codes(lead), codes(coordinating), lastDay, lastDay, lastDay);
        }

        private static String codes(List<String> codes) {
            return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));
        }
    }

    /** Registers a document of the province by REST and returns its id. */
    String registers(String number, Item... items) {
        String assignments = IntStream.range(0, items.length)
                .mapToObj(i -> items[i].json(i + 1))
                .collect(Collectors.joining(","));
        JsonNode answer =
                api.post("/api/directives", "clerk", "application/json", """
                {"number":"%s","type":"Công văn","issuer":"TU-SH","issuedOn":"2026-05-14","subject":"việc thử của câu chuyện",
                 "urgency":"normal","text":"Công văn số %s giao các đơn vị báo cáo kết quả.","assignments":[%s]}""".formatted(number, number, assignments));
        return answer.path("directiveId").asText();
    }

    List<JsonNode> tasksOf(String directive) {
        return api.get("/api/tasks?directive=" + directive + "&size=200", "supervisor")
                .path("items")
                .valueStream()
                .toList();
    }

    List<JsonNode> noticesOf(String task) {
        return api.get("/api/notifications?task=" + task, "supervisor")
                .path("items")
                .valueStream()
                .toList();
    }

    /** How many notices notification-service knows of. */
    long noticesOfAll() {
        return api.get("/api/notifications?size=1", "supervisor").path("total").asLong();
    }

    void waitsUntil(String instant) {
        api.moveClock("{\"to\":\"" + instant + "\"}");
    }

    /** The system does not run until then. */
    void isAwayUntil(String instant) {
        api.moveClock("{\"to\":\"" + instant + "\",\"jump\":true}");
    }

    void acknowledges(String recipient) {
        new AnswerLinks(api).acknowledge(recipient);
    }

    void completes(String recipient, LocalDate lastDay) {
        new AnswerLinks(api).complete(recipient, lastDay);
    }

    void completesBySignedInOfficer(String task, String unit) {
        api.post("/api/tasks/" + task + "/completion", "unit:" + unit, "application/json", "{\"note\":\"đã xong\"}");
    }

    /** What a receiver was told, in its order: "2026-05-19; Nhắc nhở; 2026-05-24". */
    List<String> toldTo(String recipient) {
        return arrived()
                .filter(each -> each.recipient().equals(recipient))
                .map(each -> each.day() + "; " + each.kind() + "; " + each.lastDay())
                .toList();
    }

    long mailsTo(String recipient, LocalDate day) {
        return sandbox.messages().stream()
                .filter(message -> message.path("recipient").asText().equals(recipient))
                .filter(message ->
                        Arrived.in(message).stream().anyMatch(each -> each.day().equals(day)))
                .count();
    }

    Stream<Arrived> arrived() {
        return sandbox.messages().stream().flatMap(message -> Arrived.in(message).stream());
    }
}
