package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers as a person does who opens the link of a message and presses a button of the page behind it. */
public final class AnswerLinks {

    private static final Pattern FORM = Pattern.compile(
            "<form[^>]*action=\"(?<action>/r/[^\"]+/(?<what>\\w+))\"[^>]*>(?<fields>.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"");
    private static final Pattern TASK = Pattern.compile("<article.*?</article>", Pattern.DOTALL);

    private final Api api;

    public AnswerLinks(Api api) {
        this.api = api;
    }

    /** Acknowledges all that a link of the receiver's messages offers, newest message first. */
    public void acknowledge(String recipient) {
        press(recipient, page -> forms(page, "acknowledgement"), "acknowledgement");
    }

    /** Reports the task as done whose last day is the given one. */
    public void complete(String recipient, LocalDate lastDay) {
        String written =
                "Hạn cuối .*?" + Pattern.quote(lastDay.format(DateTimeFormatter.ofPattern("d/M/yyyy"))) + "\\b";
        Pattern day = Pattern.compile(written);
        press(
                recipient,
                page -> TASK.matcher(page)
                        .results()
                        .map(task -> task.group())
                        .filter(day.asPredicate())
                        .flatMap(task -> forms(task, "completion").stream())
                        .toList(),
                "completion of " + lastDay);
    }

    private void press(String recipient, Forms forms, String what) {
        for (String link : links(recipient)) {
            List<Form> offered = forms.on(api.page(link));
            if (!offered.isEmpty()) {
                api.submit(offered.getFirst().action(), offered.getFirst().body());
                return;
            }
        }
        throw new StoryFailed("No message to " + recipient + " leads to the " + what);
    }

    private List<String> links(String recipient) {
        List<JsonNode> messages = new ArrayList<>();
        api.own("/sandbox/messages?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8))
                .forEach(messages::add);
        Collections.reverse(messages);
        return messages.stream()
                .flatMap(message -> {
                    List<String> links = new ArrayList<>();
                    message.path("answerLinks").forEach(link -> links.add(link.asText()));
                    // the link for all tasks stands last
                    Collections.reverse(links);
                    return links.stream();
                })
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private static List<Form> forms(String page, String what) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group("what").equals(what))
                .map(form -> new Form(form.group("action"), body(form.group("fields"))))
                .toList();
    }

    private static String body(String fields) {
        Matcher hidden = HIDDEN.matcher(fields);
        return hidden.results()
                .map(field -> encode(field.group("name")) + "=" + encode(field.group("value")))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Form(String action, String body) {}

    private interface Forms {
        List<Form> on(String page);
    }
}
