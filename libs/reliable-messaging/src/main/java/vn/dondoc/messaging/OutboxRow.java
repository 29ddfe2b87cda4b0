package vn.dondoc.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way out.
 *
 * @param id 0 as long as it is not stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OutboxRow(long id, String topic, @Nullable String key, List<Header> headers, byte @Nullable [] value) {}
