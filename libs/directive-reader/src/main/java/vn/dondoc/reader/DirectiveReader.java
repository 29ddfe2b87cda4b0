package vn.dondoc.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.assignment.ReadingAssignments;
import vn.dondoc.reader.deadline.DocumentDates;
import vn.dondoc.reader.deadline.ReadingDeadlines;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.metadata.ReadingMetadata;
import vn.dondoc.reader.metadata.ReadingReferences;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.structure.Documents;
import vn.dondoc.reader.text.SourceText;

/** Reads directives: text in, structure out. Pure: no clock, no file, no state. */
public final class DirectiveReader {

    private final SourceText source;
    private final WorkingCalendar calendar;

    private DirectiveReader(SourceText source, WorkingCalendar calendar) {
        this.source = source;
        this.calendar = calendar;
    }

    /**
     * Reads every document found in a text; never empty, and never an exception whatever the text is.
     *
     * @param text as it came, at most a few megabytes
     * @param issuedOn the date of the first document, where its own text bears none
     */
    public static List<DirectiveReading> read(String text, @Nullable LocalDate issuedOn, WorkingCalendar calendar) {
        return new DirectiveReader(SourceText.of(text), calendar).read(issuedOn);
    }

    private List<DirectiveReading> read(@Nullable LocalDate issuedOn) {
        List<DirectiveReading> readings = new ArrayList<>();
        var given = issuedOn;
        for (var document : Documents.in(source)) {
            readings.add(read(document, given));
            given = null;
        }
        return readings.isEmpty() ? List.of(nothing(issuedOn)) : List.copyOf(readings);
    }

    private DirectiveReading read(DocumentPart document, @Nullable LocalDate given) {
        var metadata = ReadingMetadata.of(document, given);
        var dates = new DocumentDates(metadata.issuedOn(), metadata.subjectYear(), metadata.isRegulation());
        var deadlines = ReadingDeadlines.in(document, dates, calendar);
        return new DirectiveReading(
                source.originalStart(document.start()),
                source.originalEnd(document.end()),
                metadata,
                ReadingReferences.in(document),
                ReadingAssignments.in(document, deadlines.deadlines()),
                deadlines.readings(),
                deadlines.warnings());
    }

    private DirectiveReading nothing(@Nullable LocalDate issuedOn) {
        return new DirectiveReading(
                0, source.originalLength(), Metadata.none(issuedOn), List.of(), List.of(), List.of(), List.of());
    }
}
