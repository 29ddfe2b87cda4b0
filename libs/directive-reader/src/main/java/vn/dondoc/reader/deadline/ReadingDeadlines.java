package vn.dondoc.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Reads the deadlines of a document. */
public final class ReadingDeadlines {

    /** What a document rests on says nothing about what is to be done. */
    private static final GuardedPattern BASIS =
            GuardedPattern.of("(?s)[^\\p{L}]{0,6}(?:căn cứ|theo đề nghị|xét đề nghị) .{0,2000};[^\\p{L}]{0,3}");

    /** "Thời gian chốt số liệu báo cáo tháng: …": of which days figures tell. */
    private static final GuardedPattern FIGURES =
            GuardedPattern.of("[^\\p{L}]{0,8}(?:thời gian|thời điểm) (?:chốt|lấy|tính) (?:số liệu|kết quả|chỉ tiêu)");

    /** "Sông Trà, ngày 14 tháng 10 năm 2026" where a table takes the head of the document apart. */
    private static final GuardedPattern DATELINE = GuardedPattern.of(
            "[^\\p{L}]{0,4}\\p{L}{1,10}(?:[ -]{1,3}\\p{L}{1,10}){0,4}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}[^\\p{L}\\d]{0,4}");

    private static final GuardedPattern AIMED_AT =
            GuardedPattern.of("(?:phấn đấu|phân đấu|phân đầu|cố gắng)[^.;()]{0,60}");
    private static final int AIMED_AT_WITHIN = 70;

    private final DocumentPart document;
    private final Timeframe timeframe;
    private final Plausibility plausibility;
    private final EveryYear everyYear;

    private ReadingDeadlines(DocumentPart document, DocumentDates dates) {
        this.document = document;
        this.timeframe = new Timeframe(document.source().folded(), dates.issuedOn(), dates.year());
        this.plausibility = new Plausibility(dates.issuedOn());
        this.everyYear = new EveryYear(document, dates.regulation());
    }

    /** The deadlines of a document, worded for people, and what is doubtful about them. */
    public static DeadlinesRead in(DocumentPart document, DocumentDates dates, WorkingCalendar calendar) {
        var reading = new ReadingDeadlines(document, dates);
        List<Found<DeadlineReading>> readings = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (var found : reading.meanings()) {
            var worded = reading.worded(found, calendar);
            readings.add(new Found<>(found.start(), found.end(), found.rule(), worded));
            warnings.addAll(Warnings.of(worded, found.meaning(), dates.issuedOn()));
        }
        warnings.addAll(new Subordination(document.source().folded()).warnings(readings));
        return new DeadlinesRead(readings, warnings);
    }

    /** What the words of a document mean, each with its place in the normalised text. */
    static List<Found<Deadline>> meanings(DocumentPart document, DocumentDates dates) {
        return new ReadingDeadlines(document, dates).meanings();
    }

    private List<Found<Deadline>> meanings() {
        List<Found<Deadline>> meanings = new ArrayList<>();
        var source = document.source();
        var pass = DeadlineRules.BOOK.over(source.folded(), source.words(), timeframe);
        var timeColumns = new TimeColumns(source.folded());
        for (var paragraph : document.body()) {
            boolean inTimeColumn = timeColumns.has(paragraph);
            pass.read(
                            paragraph.start(),
                            paragraph.end(),
                            it -> plausibility.isDeadline(it, around(it, paragraph, inTimeColumn))
                                    && !setsNobodyATask(paragraph))
                    .forEach(found -> meanings.add(everyYear.read(found, around(found, paragraph, inTimeColumn))));
        }
        return meanings;
    }

    /** It says on what the document rests, of which days figures tell, or when it was signed; nothing is to be done by then. */
    private boolean setsNobodyATask(Paragraph paragraph) {
        var folded = document.source().folded();
        return BASIS.matches(folded, paragraph.start(), paragraph.end())
                || DATELINE.matches(folded, paragraph.start(), paragraph.end())
                || FIGURES.lookAt(folded, paragraph.start(), paragraph.end()) != null;
    }

    private Surroundings around(Found<Deadline> found, Paragraph paragraph, boolean inTimeColumn) {
        return new Surroundings(document.source().folded(), paragraph, inTimeColumn, found.start(), found.end());
    }

    private DeadlineReading worded(Found<Deadline> found, WorkingCalendar calendar) {
        var source = document.source();
        var meaning = found.meaning();
        var until = meaning instanceof Deadline.Until u ? u : null;
        var every = meaning instanceof Deadline.Every e ? e : null;
        var counted = meaning instanceof Deadline.Counted c ? c : null;
        var lastDay = until != null ? until.lastDay() : counted != null ? counted.lastDay(calendar) : null;
        var event = event(found);
        return new DeadlineReading(
                source.originalStart(found.start()),
                source.originalEnd(found.end()),
                source.originalWords(found.start(), found.end()),
                meaning.kind(),
                until == null ? null : until.written(),
                lastDay,
                until != null ? until.time() : every != null ? every.time() : null,
                isTarget(found.start()),
                every == null ? null : String.join(" / ", every.rules()),
                lastDay == null ? event : null,
                counted == null ? null : counted.limit(),
                found.rule(),
                new Derivation(calendar).of(source.text().substring(found.start(), found.end()), meaning, event));
    }

    /** The event that a deadline waits for or is counted from, as it is written, not as it was folded. */
    private @Nullable String event(Found<Deadline> found) {
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

    /** "phấn đấu hoàn thành trước …": a step on the way. */
    private boolean isTarget(int start) {
        int from = Math.max(0, start - AIMED_AT_WITHIN);
        return AIMED_AT.leadsUpTo(document.source().folded(), from, start);
    }
}
