package vn.dondoc.directive.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.calendar.Calendars;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.reading.ReadDocument.CitedDocument;
import vn.dondoc.directive.reading.ReadDocument.Issuer;
import vn.dondoc.directive.reading.ReadDocument.ReadWarning;
import vn.dondoc.reader.DirectiveReader;
import vn.dondoc.reader.DirectiveReading;
import vn.dondoc.reader.metadata.Signer;
import vn.dondoc.reader.text.Passage;

/** Reads a text against the directory of units and stores nothing. */
@ApplicationScoped
public class ReadingText {

    private final Units units;
    private final Calendars calendars;
    private final Clock clock;

    ReadingText(Units units, Calendars calendars, Clock clock) {
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The documents that a text holds; at least one.
     *
     * @param text let in by {@link vn.dondoc.directive.intake.ReceivingText}
     * @param issuedOn the date of the first document, where its text bears none
     */
    public List<ReadDocument> read(String text, @Nullable LocalDate issuedOn) {
        var directory = units.directory();
        var today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        var readings = DirectiveReader.read(text, issuedOn, calendars.inForce());
        // A document alone in its text is kept as it came, with the empty lines around it
        return readings.size() == 1
                ? List.of(document(text, readings.getFirst(), 0, text.length(), directory, today))
                : readings.stream()
                        .map(reading -> document(text, reading, reading.start(), reading.end(), directory, today))
                        .toList();
    }

    /**
     * The deadlines that a few words state: "trước ngày 25/5/2026". A softer bound is the target day of the one beside it.
     *
     * @param issuedOn the date of the document that they stand in
     */
    public static List<Deadline> deadlines(String words, LocalDate issuedOn, WorkingCalendar calendar) {
        var readings = DirectiveReader.read(words, issuedOn, calendar);
        return readings.size() != 1 || !readings.getFirst().warnings().isEmpty()
                ? List.of()
                : DeadlinesOf.item(readings.getFirst().deadlines(), 0).stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static ReadDocument document(
            String text, DirectiveReading reading, int origin, int end, Directory directory, LocalDate today) {
        var resolving = new ResolvingUnits(directory, origin);
        var metadata = reading.metadata();
        var signer = metadata.signer();
        var issuer = new Issuer(words(metadata.issuer()), words(metadata.superior()), resolving.codeOf(metadata));
        var assignments = assignments(reading, origin, resolving);
        return new ReadDocument(
                origin,
                end,
                text.substring(origin, end),
                words(metadata.number()),
                words(metadata.type()),
                issuer,
                words(metadata.place()),
                metadata.issuedOn(),
                words(metadata.subject()),
                signer == null ? null : words(signer.name()),
                signer == null ? null : words(signer.title()),
                signer == null ? null : signedAs(signer),
                urgency(metadata.urgency()),
                words(metadata.addressees()),
                words(metadata.recipients()),
                citations(reading, origin),
                MarksOf.metadata(metadata, origin),
                assignments,
                warnings(reading, origin),
                new AskingQuestions(directory, today).about(issuer, metadata.issuedOn(), assignments));
    }

    private static List<ReadAssignment> assignments(DirectiveReading reading, int origin, ResolvingUnits resolving) {
        var assignments = new ArrayList<ReadAssignment>();
        for (var item : reading.assignments()) {
            var deadlines =
                    item.deadlines().stream().map(reading.deadlines()::get).toList();
            for (var deadline : DeadlinesOf.item(deadlines, origin)) {
                assignments.add(new ReadAssignment(
                        item.ordinal(),
                        item.start() - origin,
                        item.end() - origin,
                        item.content().words(),
                        resolving.all(item.lead()),
                        resolving.all(item.coordinating()),
                        resolving.all(item.supervising()),
                        words(item.via()),
                        words(item.output()),
                        words(item.reportTo()),
                        item.byIssuer(),
                        item.byPerson(),
                        !item.exhortation(),
                        deadline));
            }
        }
        return assignments;
    }

    private static List<CitedDocument> citations(DirectiveReading reading, int origin) {
        return reading.references().stream()
                .map(cited -> new CitedDocument(
                        cited.start() - origin,
                        cited.end() - origin,
                        cited.type(),
                        cited.number(),
                        cited.date(),
                        cited.issuer(),
                        cited.basis()))
                .toList();
    }

    private static List<ReadWarning> warnings(DirectiveReading reading, int origin) {
        return reading.warnings().stream()
                .map(warning -> new ReadWarning(
                        warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        warning.message(),
                        warning.start() - origin,
                        warning.end() - origin))
                .toList();
    }

    private static Urgency urgency(vn.dondoc.reader.metadata.Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Urgency.NORMAL;
            case URGENT -> Urgency.URGENT;
            case VERY_URGENT -> Urgency.VERY_URGENT;
            case EXPRESS -> Urgency.FLASH;
        };
    }

    private static @Nullable String signedAs(Signer signer) {
        var parts = new ArrayList<String>();
        for (var mandate : signer.mandates()) {
            var right = switch (mandate.authority()) {
                case ON_BEHALF -> "thay mặt ";
                case FOR_THE_HEAD -> "ký thay ";
                case BY_ORDER -> "thừa lệnh ";
                case BY_DELEGATION -> "thừa ủy quyền ";
                case ACTING -> "quyền ";
            };
            parts.add(right + mandate.of().words());
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream().map(Passage::words).toList();
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.words();
    }
}
