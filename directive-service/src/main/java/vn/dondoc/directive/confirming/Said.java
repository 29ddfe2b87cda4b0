package vn.dondoc.directive.confirming;

import java.util.Objects;
import vn.dondoc.directive.reading.ReadAssignment;
import vn.dondoc.directive.reading.ReadDocument;

/** What the document says of an assignment beside who and until when; empty where it says nothing. */
record Said(String via, String output, String reportTo, boolean byIssuer, boolean byPerson) {

    private static final Said NOTHING = new Said("", "", "", false, false);

    /** An assignment is known again by its place: it has no other name before it is registered. */
    static Said about(ItemForm item, ReadDocument document) {
        return document.assignments().stream()
                .filter(read -> item.end() > item.start() && read.start() == item.start() && read.end() == item.end())
                .findFirst()
                .map(Said::of)
                .orElse(NOTHING);
    }

    private static Said of(ReadAssignment read) {
        return new Said(
                Objects.requireNonNullElse(read.via(), ""),
                Objects.requireNonNullElse(read.output(), ""),
                String.join("; ", read.reportTo()),
                read.byIssuer(),
                read.byPerson());
    }
}
