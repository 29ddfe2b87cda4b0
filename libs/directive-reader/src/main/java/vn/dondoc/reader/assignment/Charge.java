package vn.dondoc.reader.assignment;

import java.util.List;

/**
 * From a place in a paragraph on, these units are told to do what is said.
 *
 * @param start where their names begin, in the normalised text
 * @param overseers who directs them
 * @param supervises they are told to see that others do it
 * @param ownUndertaking the issuer says what it will do itself
 */
record Charge(
        int start,
        List<UnitList.Name> lead,
        List<UnitList.Name> coordinating,
        List<UnitList.Name> overseers,
        boolean supervises,
        boolean ownUndertaking) {

    Charge {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        overseers = List.copyOf(overseers);
    }

    /** Named where nothing else is said of them: in a cell, behind a label, above a letter. */
    static Charge of(int start, List<UnitList.Name> lead, List<UnitList.Name> coordinating) {
        return new Charge(start, lead, coordinating, List.of(), false, false);
    }

    Charge with(List<UnitList.Name> helpers) {
        return new Charge(start, lead, helpers, overseers, supervises, ownUndertaking);
    }

    Charge to(List<UnitList.Name> others) {
        return new Charge(start, others, coordinating, overseers, supervises, ownUndertaking);
    }

    Charge under(List<UnitList.Name> directors) {
        return new Charge(start, lead, coordinating, directors, supervises, ownUndertaking);
    }
}
