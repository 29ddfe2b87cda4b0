package vn.dondoc.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.rules.RuleBook;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Reads the deadlines of a document. */
public final class ReadingDeadlines {

    /** What a document rests on says nothing about what is to be done. */
    private static final Pattern BASIS = Pattern.compile(
            "[^\\p{L}]{0,6}(?:căn cứ|theo đề nghị|xét đề nghị) .{0,2000};[^\\p{L}]{0,3}", Pattern.DOTALL);

    private static final Pattern AIMED_AT = Pattern.compile("(?:phấn đấu|phân đấu|phân đầu|cố gắng)[^.;()]{0,60}");

    private final DocumentPart document;
    private final Timeframe timeframe;
    private final Plausibility plausibility;
    private final Derivation derivation;
    private final List<Found<DeadlineReading>> readings = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private ReadingDeadlines(DocumentPart document, Timeframe timeframe, WorkingCalendar calendar) {
        this.document = document;
        this.timeframe = timeframe;
        this.plausibility = new Plausibility(timeframe.issuedOn());
        this.derivation = new Derivation(calendar);
    }

    /** The deadlines in the order of the text. */
    public static DeadlinesRead in(DocumentPart document, DocumentDates dates, WorkingCalendar calendar) {
        var timeframe = new Timeframe(document.source().folded(), dates.issuedOn(), dates.year());
        return new ReadingDeadlines(document, timeframe, calendar).read();
    }

    private DeadlinesRead read() {
        var pass = DeadlineRules.BOOK.over(document.source().folded(), timeframe);
        for (var paragraph : document.body()) {
            if (!isBasis(paragraph)) {
                read(paragraph, pass);
            }
        }
        return new DeadlinesRead(readings, warnings);
    }

    private boolean isBasis(Paragraph paragraph) {
        return BASIS.matcher(document.folded(paragraph)).matches();
    }

    private void read(Paragraph paragraph, RuleBook<Timeframe, Deadline>.Pass pass) {
        for (var found : pass.read(
                paragraph.start(), paragraph.end(), it -> plausibility.isDeadline(it, around(it, paragraph)))) {
            var reading = reading(found, around(found, paragraph));
            readings.add(new Found<>(found.start(), found.end(), found.rule(), reading));
            warnings.addAll(Warnings.of(reading, found.meaning(), timeframe.issuedOn()));
        }
    }

    private Surroundings around(Found<Deadline> found, Paragraph paragraph) {
        return new Surroundings(document.source().folded(), paragraph, found.start(), found.end());
    }

    private DeadlineReading reading(Found<Deadline> found, Surroundings at) {
        var source = document.source();
        var words = source.originalWords(found.start(), found.end());
        var meaning = found.meaning();
        var until = meaning instanceof Deadline.Until u ? u : null;
        var every = meaning instanceof Deadline.Every e ? e : null;
        return new DeadlineReading(
                source.originalStart(found.start()),
                source.originalEnd(found.end()),
                words,
                meaning.kind(),
                until == null ? null : until.written(),
                until == null ? null : until.lastDay(),
                until != null ? until.time() : every != null ? every.time() : null,
                isTarget(at),
                every == null ? null : String.join(" / ", every.rules()),
                condition(found),
                found.rule(),
                derivation.of(source.text().substring(found.start(), found.end()), meaning, condition(found)));
    }

    /** The event as it is written, not as it was folded. */
    private @Nullable String condition(Found<Deadline> found) {
        var event = switch (found.meaning()) {
            case Deadline.Awaiting awaiting -> awaiting.event();
            case Deadline.Counted counted -> counted.event();
            default -> null;
        };
        int start = event == null ? -1 : document.source().folded().indexOf(event, found.start());
        return event == null || start < 0 || start >= found.end()
                ? event
                : document.source().text().substring(start, start + event.length());
    }

    private static boolean isTarget(Surroundings at) {
        var before = at.before();
        int from = Math.max(0, before.length() - 70);
        var matcher = AIMED_AT.matcher(before).region(from, before.length());
        return matcher.find() && matcher.end() == before.length();
    }
}
