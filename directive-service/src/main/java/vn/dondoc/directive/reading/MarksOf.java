package vn.dondoc.directive.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.ReadDocument.Mark;
import vn.dondoc.directive.reading.ReadDocument.Mark.Kind;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.text.Passage;

/** Where in a document its number, date and the rest of what stands around the body were found. */
final class MarksOf {

    private final List<Mark> marks = new ArrayList<>();
    /** Where the document begins in the text that was read. */
    private final int origin;

    private MarksOf(int origin) {
        this.origin = origin;
    }

    static List<Mark> metadata(Metadata metadata, int origin) {
        var found = new MarksOf(origin);
        found.add(Kind.SUPERIOR, metadata.superior());
        found.add(Kind.ISSUER, metadata.issuer());
        found.add(Kind.NUMBER, metadata.number());
        found.add(Kind.PLACE, metadata.place());
        found.add(Kind.DATE, metadata.dated());
        found.add(Kind.URGENCY, metadata.urgencyMark());
        found.add(Kind.SUBJECT, metadata.subject());
        metadata.addressees().forEach(to -> found.add(Kind.ADDRESSEE, to));
        metadata.recipients().forEach(to -> found.add(Kind.RECIPIENT, to));
        var signer = metadata.signer();
        found.add(Kind.SIGNER_TITLE, signer == null ? null : signer.title());
        found.add(Kind.SIGNER, signer == null ? null : signer.name());
        return found.marks;
    }

    private void add(Kind kind, @Nullable Passage passage) {
        if (passage != null) {
            marks.add(new Mark(kind, passage.start() - origin, passage.end() - origin));
        }
    }
}
