package vn.dondoc.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.message.ZaloText;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;

/** How a message stands in its row. */
@Singleton
class MessageRow {

    private final ObjectMapper json;

    MessageRow(ObjectMapper json) {
        this.json = json;
    }

    /** What the message says is left out: whoever writes down what became of it need not read it. */
    Message withoutContent(Row row) {
        return message(row, null);
    }

    Message read(Row row) {
        return message(row, content(row));
    }

    private static Message message(Row row, @Nullable Content content) {
        return new Message(
                new MessageId(row.uuid("message_id")),
                new ContactId(row.uuid("contact_id")),
                Message.State.of(row.text("state")),
                Channel.of(row.text("channel")),
                row.flag("urgent"),
                row.instantOrNull("slot_at") != null,
                row.texts("channels_refused").stream().map(Channel::of).toList(),
                row.integer("attempts"),
                row.instantOrNull("give_up_at"),
                row.flag("unsure"),
                row.instantOrNull("frozen_at"),
                row.integerOrNull("notices_written"),
                content);
    }

    private @Nullable Content content(Row row) {
        var subject = row.textOrNull("subject");
        if (subject != null) {
            return new Letter(
                    subject,
                    row.text("body_text"),
                    row.text("body_html"),
                    row.textOrNull("body_calendar"),
                    row.uuids("thread").stream().map(MessageId::new).toList());
        }
        var zalo = row.textOrNull("zalo_data");
        return zalo == null ? null : read(zalo);
    }

    /** Earlier mails as PostgreSQL writes an array; none for what is no mail. */
    static String thread(Content content) {
        return (content instanceof Letter mail ? mail.thread() : List.<MessageId>of())
                .stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** As a list of pairs: jsonb would not keep the order of an object's members, and the same bytes must go again. */
    @Nullable
    String zalo(Content content) {
        return content instanceof ZaloText text ? write(text) : null;
    }

    private String write(ZaloText text) {
        try {
            return json.writeValueAsString(text.values().entrySet().stream()
                    .map(value -> List.of(value.getKey(), value.getValue()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The values of a Zalo message cannot be written", e);
        }
    }

    private ZaloText read(String pairs) {
        try {
            var values = new LinkedHashMap<String, String>();
            json.readValue(pairs, new TypeReference<List<List<String>>>() {})
                    .forEach(pair -> values.put(pair.getFirst(), pair.getLast()));
            return new ZaloText(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The values of a Zalo message cannot be read", e);
        }
    }
}
