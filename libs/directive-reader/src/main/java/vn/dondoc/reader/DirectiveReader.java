package vn.dondoc.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.metadata.Urgency;

/** Reads directives: text in, structure out. Pure: no clock, no file, no state. */
public final class DirectiveReader {

    private DirectiveReader() {}

    /**
     * Reads every document found in a text; never empty, and never an exception whatever the text is.
     *
     * @param text as it came, at most a few megabytes
     * @param issuedOn the date of the first document, where its own text bears none
     */
    public static List<DirectiveReading> read(String text, @Nullable LocalDate issuedOn, WorkingCalendar calendar) {
        return List.of(new DirectiveReading(
                0,
                text.length(),
                null,
                null,
                null,
                issuedOn,
                null,
                null,
                Urgency.NORMAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
