package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.dondoc.testkit.Records;

/** Says in a test what a directive orders, and publishes it as directive-service would. */
public final class ADirective {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // The machine that runs the tests may be busy with others
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private final ObjectNode data = JSON.createObjectNode();
    private final String id = UUID.randomUUID().toString();
    private final String eventId = UUID.randomUUID().toString();
    private int tasks;

    private ADirective() {
        data.put("directiveId", id)
                .put("number", "12-CV/TU")
                .put("type", "CV")
                .put("urgency", "normal")
                .put("issuedOn", "2026-05-10")
                .put("subject", "V/v triển khai quy định mới")
                .put("signer", "Nguyễn Văn Mẫu")
                .put("registeredAt", "2026-05-11T02:00:00Z")
                .put("registeredBy", "Văn thư Tỉnh ủy")
                .put("text", "Các đơn vị báo cáo kết quả trước ngày 25/5/2026. Nơi nhận: <b>như trên</b>");
        data.putObject("issuer").put("code", "TU-SH").put("name", "Tỉnh ủy Sơn Hải");
        data.putArray("assignments");
    }

    public static ADirective aDirective() {
        return new ADirective();
    }

    /** Codes of units that no other test has. */
    public static List<String> units(int count) {
        var prefix = "U-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT) + "-";
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    public ADirective numbered(String number) {
        data.put("number", number);
        return this;
    }

    /** Mức độ khẩn, as an event writes it. */
    public ADirective marked(String urgency) {
        data.put("urgency", urgency);
        return this;
    }

    /** An assignment that is due the day before the one its drafter wrote. */
    public ADirective dueBefore(LocalDate day, List<String> lead) {
        order(
                lead,
                List.of(),
                true,
                deadline("trước ngày 25/5/2026", "before_date")
                        .put("writtenDay", day.toString())
                        .put("lastDay", day.minusDays(1).toString()));
        return this;
    }

    /** All its assignments so far are watched over by this unit. */
    public ADirective supervisedBy(String... units) {
        data.withArray("assignments").forEach(assignment -> {
            var supervising = ((ObjectNode) assignment).putArray("supervising");
            Stream.of(units).forEach(supervising::add);
        });
        return this;
    }

    public ADirective issuedOn(String day) {
        data.put("issuedOn", day);
        return this;
    }

    /** "Trong thời hạn 10 ngày làm việc": a last day that was counted from the day of the document. */
    public ADirective dueInWorkingDays(int amount, String lastDay, List<String> lead) {
        order(
                lead,
                List.of(),
                true,
                counted("trong thời hạn " + amount + " ngày làm việc", amount, "working_day")
                        .put("lastDay", lastDay));
        return this;
    }

    /** "Trong thời hạn 10 ngày làm việc kể từ ngày bàn giao": counted from something that has not happened. */
    public ADirective dueAfterHandingOver(int amount, String unit, List<String> lead) {
        order(
                lead,
                List.of(),
                true,
                counted("kể từ ngày bàn giao", amount, unit).put("condition", "ngày bàn giao"));
        return this;
    }

    /** An assignment whose day is counted from something that has not happened. */
    public ADirective dueAfterAnEvent(List<String> lead) {
        var words = "sau khi có văn bản của Trung ương";
        order(lead, List.of(), true, deadline(words, "conditional").put("condition", words));
        return this;
    }

    public ADirective recurring(List<String> lead) {
        return recurring("FREQ=MONTHLY", lead);
    }

    /** @param rule of RFC 5545 */
    public ADirective recurring(String rule, List<String> lead) {
        order(lead, List.of(), true, deadline("hằng tháng", "recurring_monthly").put("recurrence", rule));
        return this;
    }

    public ADirective undated(List<String> lead, boolean followed) {
        order(lead, List.of(), followed, null);
        return this;
    }

    public ADirective withHelp(List<String> lead, List<String> coordinating) {
        order(lead, coordinating, true, null);
        return this;
    }

    /** What the last assignment says of its product and the way it goes. */
    public ADirective handingOver(String output, String via, List<String> reportTo) {
        var last = (ObjectNode)
                data.withArray("assignments").get(data.get("assignments").size() - 1);
        last.put("output", output).put("via", via);
        reportTo.forEach(last.putArray("reportTo")::add);
        return this;
    }

    /** Publishes it and waits until its tasks are there. */
    public String register() {
        publish();
        await().untilAsserted(() -> assertThat(Database.count("select count(*) from task where directive_id = ?", id()))
                .isEqualTo(tasks));
        return id;
    }

    /** Publishes that it holds no more. */
    public ADirective revoke(String document) {
        Records.publish("dondoc.directives", id, """
                {"specversion": "1.0", "id": "%s", "source": "/directive-service", "type": "vn.dondoc.directive-revoked.v1",
                 "subject": "%s", "time": "2026-05-13T03:00:00Z", "datacontenttype": "application/json", "sequence": 2,
                 "data": {"directiveId": "%s", "document": "%s", "revokedAt": "2026-05-13T03:00:00Z", "revokedBy": "Văn thư"}}
                """.formatted(UUID.randomUUID(), id, id, document));
        await().until(() -> Database.count("select count(*) from revocation where directive_id = ?", id()) == 1);
        return this;
    }

    /**
     * Publishes an update of it.
     *
     * @param moved index of the assignment whose last day is another now; its tasks are waited for by the test
     * @param added as the event writes an assignment; empty for none
     * @param withdrawn index of the assignment that fell away; -1 for none
     */
    public ADirective amend(int moved, String lastDay, String added, int withdrawn) {
        Records.publish("dondoc.directives", id, """
                {"specversion": "1.0", "id": "%s", "source": "/directive-service", "type": "vn.dondoc.directive-amended.v1",
                 "subject": "%s", "time": "2026-05-13T03:00:00Z", "datacontenttype": "application/json",
                 "data": {"directiveId": "%s", "document": "bản cập nhật Công văn số 12-CV/TU", "amendedAt": "2026-05-13T03:00:00Z",
                  "amendedBy": "Hệ thống điều hành", "moved": [{"assignmentId": "%s", "lastDay": "%s", "words": "x"}],
                  "added": [%s], "withdrawn": [%s]}}
                """.formatted(
                        UUID.randomUUID(),
                        id,
                        id,
                        assignmentId(moved),
                        lastDay,
                        added,
                        withdrawn < 0 ? "" : "\"" + assignmentId(withdrawn) + "\""));
        return this;
    }

    private String assignmentId(int index) {
        return data.get("assignments").get(index).get("assignmentId").asText();
    }

    public ADirective publish() {
        Records.publish("dondoc.directives", id, json());
        return this;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    private void order(List<String> lead, List<String> coordinating, boolean followed, @Nullable ObjectNode deadline) {
        var assignment = data.withArray("assignments").addObject();
        assignment
                .put("assignmentId", UUID.randomUUID().toString())
                .put("ordinal", String.valueOf(data.get("assignments").size()))
                .put("start", 0)
                .put("end", 47)
                .put("content", "Các đơn vị báo cáo kết quả trước ngày 25/5/2026.")
                .put("followed", followed);
        lead.forEach(assignment.putArray("lead")::add);
        coordinating.forEach(assignment.putArray("coordinating")::add);
        assignment.putArray("supervising").add("VP-TU");
        assignment.set("deadline", deadline);
        tasks += lead.size();
    }

    private static ObjectNode counted(String words, int amount, String unit) {
        var deadline = deadline(words, unit.equals("working_day") ? "relative_working_days" : "relative_days");
        deadline.putObject("limit").put("amount", amount).put("unit", unit);
        return deadline;
    }

    private static ObjectNode deadline(String words, String kind) {
        return JSON.createObjectNode()
                .put("words", words)
                .put("kind", kind)
                .putNull("writtenDay")
                .putNull("lastDay")
                .putNull("time")
                .putNull("targetDay")
                .putNull("recurrence")
                .putNull("condition")
                .put("rule", "quy tắc")
                .put("derivation", words + ": cách tính");
    }

    /** The event, as it is published. */
    public String json() {
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", eventId)
                .put("source", "/directive-service")
                .put("type", "vn.dondoc.directive-registered.v1")
                .put("subject", id)
                .put("time", "2026-05-11T02:00:00Z")
                .put("datacontenttype", "application/json")
                .put("sequence", 1);
        event.set("data", data);
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
