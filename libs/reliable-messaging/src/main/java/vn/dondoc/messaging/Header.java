package vn.dondoc.messaging;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A header of a record; the broker allows any bytes, and none. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Header(String name, byte @Nullable [] value) {

    static Header of(String name, String value) {
        return new Header(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
