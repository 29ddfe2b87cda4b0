package vn.dondoc.systemtests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.calendar.VietnamTime;

/** What stands in the mailboxes, counted without asking the system that sent it. */
final class ReceivingEnd {

    private static final Pattern CONTENT = Pattern.compile("nội dung (?<number>\\d+)");

    private final SandboxUnderTest sandbox;
    private final List<Copy> copies = new ArrayList<>();
    private long seen;

    ReceivingEnd(SandboxUnderTest sandbox) {
        this.sandbox = sandbox;
    }

    /** One delivery of one mail. */
    record Copy(LocalDate day, String recipient, String messageId, String sha256, Set<String> told) {}

    /**
     * What one day brought.
     *
     * @param told receiver and content, each counted once for each different mail that speaks of it
     * @param copies deliveries, by the Message-ID
     */
    record Day(Map<String, Long> told, Map<String, List<Copy>> copies) {

        List<String> toldByDifferentMails() {
            return told.entrySet().stream()
                    .filter(each -> each.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Map<String, List<Copy>> sentAgain() {
            Map<String, List<Copy>> again = new HashMap<>(copies);
            again.values().removeIf(each -> each.size() == 1);
            return again;
        }

        List<String> changedOnTheWay() {
            return copies.entrySet().stream()
                    .filter(each -> each.getValue().stream()
                                    .map(Copy::sha256)
                                    .distinct()
                                    .count()
                            > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    Day day(LocalDate day) {
        look();
        List<Copy> ofDay =
                copies.stream().filter(copy -> copy.day().equals(day)).toList();
        Map<String, Set<String>> mailsThatTell = ofDay.stream()
                .flatMap(copy -> copy.told().stream()
                        .map(content -> Map.entry(copy.recipient() + " " + content, copy.messageId())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        Map<String, Long> told = new HashMap<>();
        mailsThatTell.forEach((what, mails) -> told.put(what, (long) mails.size()));
        return new Day(told, ofDay.stream().collect(groupingBy(Copy::messageId)));
    }

    /** One of the deliveries of a mail. */
    Copy copyOf(String messageId) {
        return copies.stream()
                .filter(copy -> copy.messageId().equals(messageId))
                .findFirst()
                .orElseThrow();
    }

    private void look() {
        for (JsonNode message : sandbox.api().own("/sandbox/messages?channel=email&after=" + seen)) {
            seen = message.path("id").asLong();
            copies.add(new Copy(
                    Instant.parse(message.path("receivedAt").asText())
                            .atZone(VietnamTime.ZONE)
                            .toLocalDate(),
                    message.path("recipient").asText(),
                    message.path("messageId").asText(),
                    message.path("sha256").asText(),
                    CONTENT.matcher(message.path("text").asText())
                            .results()
                            .map(match -> match.group("number"))
                            .collect(toSet())));
        }
    }
}
