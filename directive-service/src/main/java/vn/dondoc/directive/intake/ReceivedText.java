package vn.dondoc.directive.intake;

import org.jspecify.annotations.Nullable;

/**
 * A text that was let in.
 *
 * @param original the file that it was taken from; null where the text itself was sent
 */
public record ReceivedText(String text, @Nullable OriginalFile original) {}
