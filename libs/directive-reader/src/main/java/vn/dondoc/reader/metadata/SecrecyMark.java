package vn.dondoc.reader.metadata;

import java.util.Optional;

/** The mark of a state secret in the header of a document. */
public enum SecrecyMark {
    SECRET,
    TOP_SECRET,
    STRICTLY_SECRET;

    /** The mark that a line or a cell of the text consists of; the word in "bảo mật" is none. */
    public static Optional<SecrecyMark> find(String text) {
        return Optional.empty();
    }
}
