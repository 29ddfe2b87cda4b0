package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.calendar.VietnamTime;

/**
 * One thing somebody was told.
 *
 * @param kind as the message calls it
 * @param lastDay an ISO date, "chờ" where a day is waited for, "-" where there is none
 */
public record Arrived(LocalDate day, String recipient, String kind, String lastDay) {

    private static final String KINDS = "Giao nhiệm vụ|Phối hợp|Nhắc nhở|Đến hạn|Cảnh báo";
    private static final String UNREADABLE = "unreadable";
    private static final Pattern OF_A_MAIL = Pattern.compile(
            "(?m)^\\d+\\. (?<kind>" + KINDS + "): (?<status>.*)\\n(?<rest>(?:(?!\\d+\\. (?:" + KINDS + "): ).*\\n?)*)");
    private static final Pattern LAST_DAY =
            Pattern.compile("Hạn cuối: \\D*(?:\\d{2}:\\d{2} \\D*)?(?<day>\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern KIND_OF_ZALO = Pattern.compile("Loại thông báo: (?<kind>" + KINDS + ")");
    private static final Pattern DAY_OF_ZALO = Pattern.compile("Hạn gần nhất: (?<day>\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** What a message of {@code /sandbox/messages} says, one entry for each task of a mail, one for a Zalo message. */
    public static List<Arrived> in(JsonNode message) {
        LocalDate day = Instant.parse(message.path("receivedAt").asText())
                .atZone(VietnamTime.ZONE)
                .toLocalDate();
        String recipient = message.path("recipient").asText();
        String text = message.path("text").asText();
        List<Arrived> said = message.path("channel").asText().equals("ZALO")
                ? KIND_OF_ZALO
                        .matcher(text)
                        .results()
                        .map(kind ->
                                new Arrived(day, recipient, kind.group("kind"), day(DAY_OF_ZALO.matcher(text), "-")))
                        .toList()
                : OF_A_MAIL
                        .matcher(text)
                        .results()
                        .map(line -> ofMail(day, recipient, line))
                        .toList();
        // Counted all the same: a message nobody can read is never one that was expected
        return said.isEmpty() ? List.of(new Arrived(day, recipient, UNREADABLE, "-")) : said;
    }

    private static Arrived ofMail(LocalDate day, String recipient, MatchResult line) {
        String without = line.group("status").startsWith("chờ") ? "chờ" : "-";
        return new Arrived(day, recipient, line.group("kind"), day(LAST_DAY.matcher(line.group("rest")), without));
    }

    private static String day(Matcher matcher, String without) {
        return matcher.find() ? LocalDate.parse(matcher.group("day"), WRITTEN).toString() : without;
    }

    @Override
    public String toString() {
        return day + "; " + recipient + "; " + kind + "; " + lastDay;
    }
}
