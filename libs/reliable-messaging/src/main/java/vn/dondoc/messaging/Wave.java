package vn.dondoc.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that may be on their way together, since no two are of one key, and those that must wait for them.
 */
record Wave(List<OutboxRow> rows, List<OutboxRow> behind) {

    /** @param halted keys of which a row could not leave: those behind it stay where they are */
    static Wave of(List<OutboxRow> waiting, Set<TopicKey> halted) {
        Set<TopicKey> taken = new HashSet<>();
        List<OutboxRow> rows = new ArrayList<>();
        List<OutboxRow> behind = new ArrayList<>();
        for (OutboxRow row : waiting) {
            TopicKey key = keyOf(row);
            if (!halted.contains(key)) {
                (taken.add(key) ? rows : behind).add(row);
            }
        }
        return new Wave(rows, behind);
    }

    static TopicKey keyOf(OutboxRow row) {
        return new TopicKey(row.topic(), row.key() == null ? "" : row.key());
    }
}
