package vn.dondoc.reader.assignment;

import java.util.List;

/**
 * From a place in a paragraph on, these units are told to do what is said.
 *
 * @param start where their names begin, in the normalised text
 * @param supervises they are told to see that others do it
 * @param ownUndertaking the issuer says what it will do itself
 */
record Charge(
        int start,
        List<UnitList.Name> lead,
        List<UnitList.Name> coordinating,
        boolean supervises,
        boolean ownUndertaking) {

    Charge with(List<UnitList.Name> helpers) {
        return new Charge(start, lead, List.copyOf(helpers), supervises, ownUndertaking);
    }
}
