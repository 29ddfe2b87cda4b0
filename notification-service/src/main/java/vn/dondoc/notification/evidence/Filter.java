package vn.dondoc.notification.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for; null where it does not matter.
 *
 * @param unit code of the audience's unit
 * @param page from 0
 */
record Filter(@Nullable UUID task, @Nullable String unit, int page, int size) {

    static final int DEFAULT_SIZE = 50;
    static final int LARGEST_SIZE = 200;
}
