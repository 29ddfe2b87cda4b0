package vn.dondoc.directive.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.file.Omission;

/**
 * A text that was let in.
 *
 * @param original the file that it was taken from; null where the text itself was sent
 * @param omissions what the file shows and the text lacks
 */
public record ReceivedText(String text, @Nullable OriginalFile original, List<Omission> omissions) {

    public ReceivedText {
        omissions = List.copyOf(omissions);
    }

    /** The text itself was sent. */
    public static ReceivedText of(String text) {
        return new ReceivedText(text, null, List.of());
    }
}
