package vn.dondoc.sandbox.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.inbox.Channel;
import vn.dondoc.sandbox.inbox.Fingerprint;
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.inbox.Messages;

/** The official account: what it may send, how much of it a day, and what it has sent. */
final class ZaloAccount {

    static final int DAILY_LIMIT = 5_000;

    static final Pattern PHONE = Pattern.compile("\\+?(?<number>84[35789]\\d{8})");
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

    private final Clock clock;
    private final Messages messages;
    private final List<ZaloTemplate> templates;
    private final Followers followers;
    private final Map<String, Integer> sentOfTemplate = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private int sentToday;

    ZaloAccount(Clock clock, Messages messages, List<ZaloTemplate> templates, Followers followers) {
        this.clock = clock;
        this.messages = messages;
        this.templates = templates;
        this.followers = followers;
    }

    /**
     * A message that has passed every check and can be delivered.
     *
     * @param to a telephone number, or a user id, as the sender named the receiver
     * @param reference what is kept with the message to know it by
     */
    record Checked(String phone, String to, ZaloTemplate template, JsonNode data, Map<String, String> reference) {}

    /** @throws ZaloRefusal with the first thing that is wrong, in the order of the table of errors */
    synchronized Checked check(JsonNode request) {
        Matcher phone = PHONE.matcher(request.path("phone").asText(""));
        if (!phone.matches()) {
            throw ZaloError.PHONE_INVALID.refusal();
        }
        ZaloTemplate template = template(request.path("template_id").asText(""));
        template.check(request.path("template_data"));
        String trackingId = request.path("tracking_id").asText("");
        if (trackingId.isBlank()) {
            throw ZaloError.PARAMETER_INVALID.refusal("tracking_id");
        }
        startDay();
        if (isNight() && !template.atNight()) {
            throw ZaloError.NIGHT.refusal();
        }
        if (sentToday >= DAILY_LIMIT) {
            throw ZaloError.DAILY_LIMIT.refusal();
        }
        if (sentOfTemplate.getOrDefault(template.id(), 0) >= template.dailyLimit()) {
            throw ZaloError.TEMPLATE_LIMIT.refusal();
        }
        String number = phone.group("number");
        return new Checked(number, number, template, request.path("template_data"), Map.of("tracking_id", trackingId));
    }

    /** The same by user id, with the numbers of the account's own table of errors. */
    synchronized Checked checkByUser(JsonNode request) {
        String user = request.path("user_id").asText("");
        String phone = followers.phoneOf(user).orElseThrow(ZaloError.OA_NOT_FOLLOWED::refusal);
        ZaloTemplate template = templateByUser(request);
        if (!template.byUserId()) {
            throw ZaloError.OA_TEMPLATE_BY_PHONE_ONLY.refusal();
        }
        startDay();
        if (isNight() && !template.atNight()) {
            throw ZaloError.OA_NIGHT.refusal();
        }
        if (sentToday >= DAILY_LIMIT) {
            throw ZaloError.OA_DAILY_LIMIT.refusal();
        }
        return new Checked(phone, user, template, request.path("template_data"), Map.of("user_id", user));
    }

    /** The account's table has one number for whatever is wrong with a template and its values. */
    private ZaloTemplate templateByUser(JsonNode request) {
        try {
            ZaloTemplate template = template(request.path("template_id").asText(""));
            template.check(request.path("template_data"));
            return template;
        } catch (ZaloRefusal refusal) {
            throw ZaloError.OA_PARAMETER_INVALID.refusal(refusal.words());
        }
    }

    /** Delivers: nothing compares tracking ids, the same one twice is two messages. */
    synchronized Message deliver(Checked checked) {
        sentToday++;
        sentOfTemplate.merge(checked.template().id(), 1, Integer::sum);
        Map<String, String> data = new HashMap<>(checked.reference());
        checked.data()
                .properties()
                .forEach(field -> data.put(field.getKey(), field.getValue().asText()));
        String shown = checked.template().shown(checked.data());
        return messages.add(new Messages.Arrival(
                Channel.ZALO,
                checked.phone(),
                checked.template().name(),
                shown,
                null,
                data,
                ZaloWebhook.newId(),
                Fingerprint.of(shown.getBytes(StandardCharsets.UTF_8))));
    }

    synchronized int remainingToday() {
        startDay();
        return DAILY_LIMIT - sentToday;
    }

    /** @throws ZaloRefusal if there is none */
    ZaloTemplate template(String id) {
        return templates.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ZaloError.TEMPLATE_ID_INVALID::refusal);
    }

    Optional<Message> sent(String messageId) {
        return messages.all().stream()
                .filter(message ->
                        message.channel() == Channel.ZALO && message.messageId().equals(messageId))
                .findFirst();
    }

    private boolean isNight() {
        LocalTime time = clock.instant().atZone(VietnamTime.ZONE).toLocalTime();
        return time.isBefore(NIGHT_ENDS) || !time.isBefore(NIGHT_BEGINS);
    }

    private void startDay() {
        LocalDate today = clock.instant().atZone(VietnamTime.ZONE).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            sentToday = 0;
            sentOfTemplate.clear();
        }
    }
}
