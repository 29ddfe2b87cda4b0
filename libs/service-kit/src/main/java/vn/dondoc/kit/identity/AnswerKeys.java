package vn.dondoc.kit.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign answer links: a file that notification-service and task-service share.
 *
 * <p>Each line is {@code id=base64}, the id a number from 0 to 255, the key at least 32 bytes. The first line signs, all
 * lines verify: a new key is put first and the old one stays until its links have expired.
 */
final class AnswerKeys {

    private static final int LEAST_KEY_BYTES = 32;

    private final SequencedMap<Integer, byte[]> keys;

    private AnswerKeys(SequencedMap<Integer, byte[]> keys) {
        this.keys = keys;
    }

    static AnswerKeys read(Path file) {
        try {
            var keys = new LinkedHashMap<Integer, byte[]>();
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.strip().split("=", 2);
                    keys.put(keyId(parts[0], file), keyBytes(parts.length < 2 ? "" : parts[1], file));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException("No key for answer links in " + file);
            }
            return new AnswerKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the answer links cannot be read from " + file, e);
        }
    }

    Map.Entry<Integer, byte[]> signing() {
        return keys.firstEntry();
    }

    byte @Nullable [] byId(int id) {
        return keys.get(id);
    }

    private static int keyId(String text, Path file) {
        try {
            int id = Integer.parseInt(text.strip());
            if (id >= 0 && id <= 255) {
                return id;
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException("A key id in " + file + " is not a number from 0 to 255", e);
        }
        throw new IllegalStateException("A key id in " + file + " is not a number from 0 to 255");
    }

    private static byte[] keyBytes(String base64, Path file) {
        var key = Base64.getDecoder().decode(base64.strip());
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("A key in " + file + " is shorter than " + LEAST_KEY_BYTES + " bytes");
        }
        return key;
    }
}
