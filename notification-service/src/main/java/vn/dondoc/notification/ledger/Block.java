package vn.dondoc.notification.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A sealed part of the ledger.
 *
 * @param number from 1
 * @param previous hash of the block before; of the first block {@link #NONE}
 */
public record Block(long number, long firstId, long lastId, int rows, String previous, String hash) {

    static final String NONE = "0".repeat(64);

    /** @param rows at least one, in order, each as {@link CanonicalRow} writes it */
    static Block seal(long number, long firstId, long lastId, List<String> rows, String previous) {
        return new Block(number, firstId, lastId, rows.size(), previous, hash(number, firstId, lastId, rows, previous));
    }

    static String hash(long number, long firstId, long lastId, List<String> rows, String previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = "dondoc-ledger-v1 " + number + " " + firstId + " " + lastId + " " + rows.size() + " " + previous
                    + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
