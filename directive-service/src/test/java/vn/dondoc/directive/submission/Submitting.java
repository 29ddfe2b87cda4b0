package vn.dondoc.directive.submission;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

/** Another system, as the tests play it: what it submits, and what it hears. */
final class Submitting {

    static final String TOPIC = "dondoc.directives.submitted";
    static final String ANSWERS = "dondoc.directives.answered";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger IDS = new AtomicInteger();

    private final ObjectNode event;

    private Submitting(ObjectNode event) {
        this.event = event;
    }

    /** The example of the contract under an id of its own. */
    static Submitting of(String number) {
        var event = (ObjectNode) read(Contract.of("directive-submitted.v1").example());
        event.put("id", "test-" + IDS.incrementAndGet());
        ((ObjectNode) event.get("data")).put("number", number);
        return new Submitting(event);
    }

    static Submitting text(String number, String text) {
        var submitting = of(number);
        submitting.data().put("text", text).remove("assignments");
        return submitting;
    }

    String id() {
        return event.get("id").asText();
    }

    ObjectNode event() {
        return event;
    }

    ObjectNode data() {
        return (ObjectNode) event.get("data");
    }

    ObjectNode assignment(int index) {
        return (ObjectNode) data().get("assignments").get(index);
    }

    Submitting businessDocType(int number) {
        data().put("businessDocType", number);
        return this;
    }

    Submitting concerning(String number) {
        data().putObject("concerns")
                .put("issuer", "TU-SH")
                .put("number", number)
                .put("issuedOn", "2026-05-12");
        return this;
    }

    /** In structured mode. */
    Submitting send() {
        Records.publish(TOPIC, key(), event.toString());
        return this;
    }

    Submitting sendInBinaryMode() {
        var record = new ProducerRecord<>(TOPIC, key(), data().toString().getBytes(StandardCharsets.UTF_8));
        event.fields().forEachRemaining(attribute -> {
            if (!List.of("data", "datacontenttype").contains(attribute.getKey())) {
                record.headers()
                        .add(
                                "ce_" + attribute.getKey(),
                                attribute.getValue().asText().getBytes(StandardCharsets.UTF_8));
            }
        });
        record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        Records.publish(record);
        return this;
    }

    private String key() {
        return "/dieu-hanh|" + data().path("number").asText();
    }

    /** The only answer so far. */
    JsonNode answer() {
        return answers(1).getFirst();
    }

    /** So many answers and no more. */
    List<JsonNode> answers(int count) {
        return await().until(() -> answersTo(id()), answers -> answers.size() >= count);
    }

    static List<JsonNode> answersTo(String id) {
        return Records.of(ANSWERS).stream()
                .map(answer -> read(new String(answer.value(), StandardCharsets.UTF_8)))
                .filter(answer -> answer.at("/data/submission/id").asText().equals(id))
                .toList();
    }

    static List<String> pointers(JsonNode answer) {
        return answer.at("/data/errors")
                .valueStream()
                .map(error -> error.get("pointer").asText())
                .toList();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
