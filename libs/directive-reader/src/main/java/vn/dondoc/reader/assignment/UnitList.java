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

    /**
     * A name with its place. Most names that are read charge nobody, so its words are put together only when asked for.
     *
     * @param lead what the name lacks at its place: "Bộ " for the second of "các Bộ: Quốc phòng, Công an"
     * @param text the normalised text
     */
    record Name(String lead, String text, int start, int end) {

        static Name at(String text, int start, int end) {
            return new Name("", text, start, end);
        }

        String words() {
            return lead + text.substring(start, end);
        }
    }
}
