package vn.dondoc.directive.confirming;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.Deadline;

/** What the clerk made of a deadline; of what was read remains what still holds. */
final class ConfirmedDeadline {

    /** The kind of a day that a person entered: they mean the day itself. */
    private static final String ENTERED = "by_date_inclusive";

    private static final String BY_WHOM = " do người đăng ký nhập.";

    private final DueForm form;
    private final DueForm asRead;
    private final @Nullable Deadline read;

    /** @param form differs from what was read, and holds nothing that belongs to another kind of deadline */
    ConfirmedDeadline(DueForm form, @Nullable Deadline read) {
        this.form = form;
        this.asRead = DueForm.of(read);
        this.read = read;
    }

    Optional<Deadline> deadline() {
        return switch (form.kind()) {
            case DAY -> day();
            case RECURRING -> Optional.of(recurring());
            case EVENT -> Optional.of(event());
            case NONE -> Optional.empty();
        };
    }

    private Optional<Deadline> day() {
        var day = form.lastDay().value().orElse(null);
        var target = form.targetDay().value().orElse(null);
        if (day == null && target == null) {
            // "ngay", "sớm": its words were corrected, a day it never had
            return Optional.ofNullable(read)
                    .filter(any ->
                            asRead.kind() == DueForm.Kind.DAY && any.lastDay() == null && any.targetDay() == null)
                    .map(kept -> made(kept.kind(), null, null, null, null, kept.rule(), kept.derivation(), ""));
        }
        var hour = form.time().value().orElse(null);
        var found = read;
        if (found == null || day == null || !day.equals(found.lastDay())) {
            // The day was misread, so what it was reckoned from goes too: warnings would wait for the wrong written day
            return Optional.of(
                    made(ENTERED, null, day, hour, target, null, explained(entered(day, target)), stated(day, target)));
        }
        var reckoned = Objects.equals(hour, found.time()) ? found.derivation() : explained(entered(day, null));
        return Optional.of(new Deadline(
                words(stated(day, target)),
                found.kind(),
                found.writtenDay(),
                day,
                hour,
                target,
                found.recurrence(),
                found.condition(),
                found.limit(),
                found.rule(),
                withTarget(reckoned),
                start(),
                end()));
    }

    private Deadline recurring() {
        var recurrence = form.recurrence();
        var kept = recurrence.equals(asRead.recurrence()) ? read : null;
        var inWords = recurrence.inWords();
        return new Deadline(
                words(inWords),
                kept == null ? recurrence.kind() : kept.kind(),
                null,
                null,
                form.time().value().orElse(null),
                null,
                kept == null ? recurrence.rules() : kept.recurrence(),
                null,
                null,
                kept == null ? null : kept.rule(),
                kept == null ? explained("Định kỳ " + inWords + BY_WHOM) : kept.derivation(),
                start(),
                end());
    }

    private Deadline event() {
        var event = form.event();
        var kept = event.equals(asRead.event().canonical()) ? read : null;
        var period = event.period();
        var reckoned = "Chờ " + event.condition()
                + period.map(counted -> "; hạn cuối được tính " + counted.inWords() + " ngày đó")
                        .orElse("") + "," + BY_WHOM;
        return new Deadline(
                words(event.inWords()),
                kept == null ? event.kind() : kept.kind(),
                kept == null ? null : kept.writtenDay(),
                null,
                null,
                form.targetDay().value().orElse(null),
                null,
                event.condition(),
                period.orElse(null),
                kept == null ? null : kept.rule(),
                withTarget(kept == null ? explained(reckoned) : kept.derivation()),
                start(),
                end());
    }

    private Deadline made(
            String kind,
            @Nullable CountedPeriod limit,
            @Nullable LocalDate day,
            @Nullable LocalTime hour,
            @Nullable LocalDate target,
            @Nullable String rule,
            String derivation,
            String stated) {
        return new Deadline(
                words(stated), kind, null, day, hour, target, null, null, limit, rule, derivation, start(), end());
    }

    private static String entered(@Nullable LocalDate day, @Nullable LocalDate target) {
        var words = day == null ? "" : "Hạn cuối " + VietnameseDates.weekdayAndDate(day);
        if (target == null) {
            return words + BY_WHOM;
        }
        var softer = VietnameseDates.weekdayAndDate(target);
        return words + (day == null ? "Mốc phấn đấu " : ", mốc phấn đấu ") + softer + BY_WHOM;
    }

    /** The words of a deadline that the document does not state. */
    private static String stated(@Nullable LocalDate day, @Nullable LocalDate target) {
        return day != null
                ? "hạn cuối " + VietnameseDates.date(day)
                : target == null ? "" : "phấn đấu " + VietnameseDates.date(target);
    }

    private String withTarget(String derivation) {
        var target = form.targetDay().value();
        if (target.equals(asRead.targetDay().value())) {
            return derivation;
        }
        var base = derivation.endsWith(".") ? derivation.substring(0, derivation.length() - 1) : derivation;
        return base
                + target.map(day -> "; mốc phấn đấu " + VietnameseDates.weekdayAndDate(day) + BY_WHOM)
                        .orElse("; người đăng ký đã bỏ mốc phấn đấu.");
    }

    private String words(String stated) {
        return read != null && keepsWords() ? read.words() : form.words().isEmpty() ? stated : form.words();
    }

    private boolean keepsWords() {
        return form.words().equals(asRead.words());
    }

    private String explained(String derivation) {
        return form.words().isEmpty() ? derivation : "“" + form.words() + "”: " + derivation;
    }

    /** Other words do not stand where those did. */
    private @Nullable Integer start() {
        return read == null || !keepsWords() ? null : read.start();
    }

    private @Nullable Integer end() {
        return read == null || !keepsWords() ? null : read.end();
    }
}
