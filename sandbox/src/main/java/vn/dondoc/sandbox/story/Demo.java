package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

/** The sample directives from registration to the last reminder, compared with what was expected. */
public final class Demo {

    private final Api api;
    private final PrintStream out;
    private int told;

    public Demo(HttpClient http, String url, PrintStream out) {
        this.api = new Api(http, url);
        this.out = out;
    }

    /** True if everything arrived that was expected, nothing else, and nothing twice. */
    public boolean run() {
        register();
        for (List<String> line : Table.of(Pages.text("/samples/story.txt"), ";").rows()) {
            walkTo(line.get(0));
            act(line);
        }
        Verdict verdict = Verdict.comparing(
                expected(), arrived().stream().map(Arrived::toString).toList());
        out.println();
        verdict.lines().forEach(out::println);
        return verdict.isGood();
    }

    private void register() {
        Clerk clerk = new Clerk(api);
        for (List<String> line : Table.of(Pages.text("/samples/documents.csv"), ",").rows().stream()
                .skip(1)
                .toList()) {
            String text = Pages.text("/samples/" + line.get(0));
            for (JsonNode document : clerk.read(text, line.get(1))) {
                Clerk.Registered registered = clerk.register(document, line.get(1), line.get(2));
                out.printf(
                        "%s  registered: %s, %d assignments%n", now(), registered.number(), registered.assignments());
                registered.leftOut().forEach(words -> out.println("    nobody is known as: " + words));
            }
        }
    }

    private void walkTo(String instant) {
        api.moveClock(Json.write(new Move(instant)));
        List<Arrived> all = arrived();
        all.subList(told, all.size()).forEach(each -> out.println("    " + each));
        told = all.size();
    }

    private void act(List<String> line) {
        AnswerLinks links = new AnswerLinks(api);
        String who = line.get(1);
        switch (line.get(2)) {
            case "tiếp nhận" -> links.acknowledge(who);
            case "hoàn thành" -> links.complete(who, LocalDate.parse(line.get(3)));
            case "xem lại" -> {}
            default -> enterDay(line.get(2).replace("nhập ngày cho ", ""), line.get(3));
        }
        out.println(line.get(0) + "  " + String.join(": ", line.subList(1, line.size())));
    }

    private void enterDay(String unit, String day) {
        JsonNode waiting = api.get("/api/tasks?status=awaiting-day&unit=" + unit, "supervisor")
                .path("items");
        if (waiting.size() != 1) {
            throw new StoryFailed(unit + " has " + waiting.size() + " tasks that wait for a day");
        }
        api.post(
                "/api/tasks/" + waiting.get(0).path("taskId").asText() + "/deadline",
                "supervisor",
                "application/json",
                Json.write(new EnteredDay(day, "Đã có hướng dẫn của Trung ương")));
    }

    private List<Arrived> arrived() {
        List<Arrived> all = new ArrayList<>();
        api.own("/sandbox/messages").forEach(message -> all.addAll(Arrived.in(message)));
        return all;
    }

    private static List<String> expected() {
        return Table.of(Pages.text("/samples/expected.txt"), ";").rows().stream()
                .map(cells -> String.join("; ", cells))
                .toList();
    }

    private LocalDateTime now() {
        return Instant.parse(api.own("/sandbox/clock").path("now").asText())
                .atZone(VietnamTime.ZONE)
                .toLocalDateTime()
                .withNano(0)
                .withSecond(0);
    }

    private record Move(String to) {}

    private record EnteredDay(String lastDay, String reason) {}
}
