package vn.dondoc.directive.edxml;

import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.intake.ReceivedText;

/**
 * A file in a package.
 *
 * @param path where it stands
 * @param name as its sender calls it; nothing is ever written under it
 * @param received its words; null where it was kept out
 * @param keptOut why, in a sentence
 */
record CarriedFile(
        String path,
        String name,
        @Nullable ReceivedText received,
        @Nullable String keptOut) {

    boolean isRead() {
        return received != null;
    }
}
