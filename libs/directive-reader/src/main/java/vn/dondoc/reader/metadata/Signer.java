package vn.dondoc.reader.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/**
 * Who signed, and by what right.
 *
 * @param name null where only the office is printed
 * @param title the office of the signer: "PHÓ CHỦ TỊCH"
 * @param mandates in whose place, as they stand one below another: on behalf of "ỦY BAN NHÂN DÂN", for "CHỦ TỊCH"
 */
public record Signer(@Nullable Passage name, @Nullable Passage title, List<Mandate> mandates) {

    /** A signature in the place of a body or its head. */
    public record Mandate(Authority authority, Passage of) {}

    public Signer {
        mandates = List.copyOf(mandates);
    }
}
