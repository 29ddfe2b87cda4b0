package vn.dondoc.directive.confirming;

import vn.dondoc.directive.reading.ReadAssignment;
import vn.dondoc.directive.reading.ReadDocument;

/** What the document says of an assignment beside what its fields hold. */
record Said(boolean byIssuer, boolean byPerson) {

    private static final Said NOTHING = new Said(false, false);

    /** An assignment is known again by its place: it has no other name before it is registered. */
    static Said about(ItemForm item, ReadDocument document) {
        return document.assignments().stream()
                .filter(read -> item.end() > item.start() && read.start() == item.start() && read.end() == item.end())
                .findFirst()
                .map(Said::of)
                .orElse(NOTHING);
    }

    private static Said of(ReadAssignment read) {
        return new Said(read.byIssuer(), read.byPerson());
    }
}
