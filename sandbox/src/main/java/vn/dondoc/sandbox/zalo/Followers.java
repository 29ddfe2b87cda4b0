package vn.dondoc.sandbox.zalo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import vn.dondoc.sandbox.web.Json;

/**
 * Who has written to the official account: only they have a user id there, and it says nothing of their telephone number. Kept in
 * a file, as the sender keeps its links.
 */
final class Followers {

    private record Book(Map<String, String> phones) {}

    private static final long SMALLEST_ID = 1_000_000_000_000_000_000L;

    private final Path file;
    private final Map<String, String> phones;

    Followers(Path file) {
        this.file = file;
        try {
            this.phones = Files.exists(file)
                    ? new TreeMap<>(
                            Json.read(Files.readString(file), Book.class).phones())
                    : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException("The followers cannot be read from " + file, e);
        }
    }

    /** The user id of whoever has this number; a new follower gets one. */
    synchronized String userOf(String phone) {
        return phones.entrySet().stream()
                .filter(each -> each.getValue().equals(phone))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> follow(phone));
    }

    synchronized Optional<String> phoneOf(String user) {
        return Optional.ofNullable(phones.get(user));
    }

    private String follow(String phone) {
        String user = Long.toString(ThreadLocalRandom.current().nextLong(SMALLEST_ID, Long.MAX_VALUE));
        phones.put(user, phone);
        try {
            Files.writeString(file, Json.write(new Book(phones)));
        } catch (IOException e) {
            throw new UncheckedIOException("The followers cannot be kept in " + file, e);
        }
        return user;
    }
}
