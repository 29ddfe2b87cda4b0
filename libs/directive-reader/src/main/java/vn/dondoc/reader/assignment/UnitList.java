package vn.dondoc.reader.assignment;

import java.util.List;

/**
 * Units named one after another: "Sở Tài chính, Sở Nội vụ và các cơ quan liên quan".
 *
 * @param end where the last name ends, in the normalised text
 */
record UnitList(int start, int end, List<Name> names) {

    UnitList {
        names = List.copyOf(names);
    }

    /** A name with its place; "Bộ Công an" for the second of "các Bộ: Quốc phòng, Công an". */
    record Name(String words, int start, int end) {}
}
