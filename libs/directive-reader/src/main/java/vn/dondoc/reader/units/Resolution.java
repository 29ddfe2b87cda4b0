package vn.dondoc.reader.units;

import java.util.List;

/** What a name in a document stands for. */
public sealed interface Resolution {

    /** It is this unit or group. */
    record Resolved(Unit unit) implements Resolution {}

    /** It was this unit, which no longer exists; its successors are the candidates. */
    record Abolished(Unit unit, List<Unit> candidates) implements Resolution {}

    /** It names several: "UBND các xã Lam Sơn và Trà Giang". At least two parts, none of them several again. */
    record Several(List<Part> parts) implements Resolution {}

    /** One of several. */
    record Part(String words, Resolution resolution) {}

    /** Nobody by this name; the units whose names come nearest, best first, at most five. */
    record Unresolved(List<Unit> candidates) implements Resolution {}
}
