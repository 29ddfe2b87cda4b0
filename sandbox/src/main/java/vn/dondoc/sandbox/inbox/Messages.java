package vn.dondoc.sandbox.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.web.Json;

/** All messages that arrived, also in a file, one JSON object a line, so that a run that keeps its data keeps them. */
public final class Messages {

    private final Clock clock;
    private final Path file;
    private final List<Message> all = new ArrayList<>();

    /** Takes up what an earlier run left in the file. */
    public Messages(Clock clock, Path file) {
        this.clock = clock;
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> all.add(Json.read(line, Message.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages cannot be read from " + file, e);
        }
    }

    /** What a channel hands over; the rest is known here. */
    public record Arrival(
            Channel channel,
            String recipient,
            String subject,
            String text,
            @Nullable String html,
            Map<String, String> headers,
            String messageId,
            String sha256) {}

    public synchronized Message add(Arrival arrival) {
        Message message = new Message(
                all.size() + 1L,
                clock.instant(),
                arrival.channel(),
                arrival.recipient(),
                arrival.subject(),
                arrival.text(),
                arrival.html(),
                arrival.headers(),
                arrival.messageId(),
                arrival.sha256());
        all.add(message);
        try {
            Files.writeString(file, Json.write(message) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The message cannot be kept in " + file, e);
        }
        return message;
    }

    public synchronized Optional<Message> byId(long id) {
        return id >= 1 && id <= all.size() ? Optional.of(all.get((int) id - 1)) : Optional.empty();
    }

    /** In the order of their arrival. */
    public synchronized List<Message> all() {
        return List.copyOf(all);
    }

    /** Those that came after the one with this id, in the order of their arrival. */
    public synchronized List<Message> after(long id) {
        return List.copyOf(all.subList((int) Math.min(id, all.size()), all.size()));
    }

    public List<Message> newestFirst() {
        List<Message> newest = new ArrayList<>(all());
        Collections.reverse(newest);
        return newest;
    }
}
