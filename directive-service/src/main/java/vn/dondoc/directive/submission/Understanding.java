package vn.dondoc.directive.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.reading.ReadingText;
import vn.dondoc.directive.registration.RegisteringMany;
import vn.dondoc.directive.registration.Registration;
import vn.dondoc.kit.problem.FieldError;

/** Takes a submission field by field for what it means, against the directory and the calendar of one moment. */
final class Understanding {

    private static final String DATA = "/data";

    private final Directory directory;
    private final Supplier<WorkingCalendar> calendar;
    private final LocalDate today;
    private final RegisteringMany registering;

    Understanding(Directory directory, Supplier<WorkingCalendar> calendar, Instant now, RegisteringMany registering) {
        this.directory = directory;
        this.calendar = calendar;
        this.today = RegisteringMany.dayOf(now);
        this.registering = registering;
    }

    /** What is submitted with its assignments. */
    Understood structured(SubmittedDirective submitted) {
        var names = new NamedUnits(directory);
        var issuer = names.office(submitted.issuer(), DATA + "/issuer");
        var text = new ComposedText(submitted);
        var items = new ArrayList<Registration.Item>();
        for (int i = 0; i < submitted.assignments().size(); i++) {
            items.add(item(submitted, i, text, names));
        }
        var registration = registration(submitted, issuer, text.all(), items);
        // Of a unit that nobody knows nothing more is said
        var told = names.errors().stream().map(FieldError::pointer).collect(Collectors.toSet());
        var errors = new ArrayList<>(names.errors());
        registering.errorsIn(registration, directory, today).stream()
                .map(error -> new FieldError(DATA + error.pointer(), error.message()))
                .filter(error -> told.stream().noneMatch(error.pointer()::startsWith))
                .forEach(errors::add);
        return errors.isEmpty() ? Understood.Clear.of(registration) : new Understood.Wrong(errors);
    }

    private Registration.Item item(SubmittedDirective submitted, int i, ComposedText text, NamedUnits names) {
        var item = submitted.assignments().get(i);
        var pointer = DATA + "/assignments/" + i;
        return new Registration.Item(
                Objects.requireNonNullElse(item.ordinal(), ""),
                text.start(i),
                text.end(i),
                item.content(),
                names.codes(item.lead(), pointer + "/lead"),
                names.codes(item.without(), pointer + "/without"),
                names.codes(item.coordinating(), pointer + "/coordinating"),
                names.codes(item.supervising(), pointer + "/supervising"),
                item.via(),
                item.output(),
                item.reportTo(),
                item.followed(),
                deadline(item.deadline(), submitted.issuedOn(), pointer + "/deadline", names),
                item.pastDeadline());
    }

    private @Nullable Deadline deadline(
            SubmittedDirective.@Nullable Due due, LocalDate issuedOn, String pointer, NamedUnits names) {
        if (due == null) {
            return null;
        }
        var read = ReadingText.deadlines(due.words(), issuedOn, calendar.get());
        if (due.lastDay() != null) {
            var same = read.stream()
                    .filter(one -> due.lastDay().equals(one.lastDay()))
                    .findFirst();
            return given(due, due.lastDay(), same.orElse(null));
        }
        if (read.size() != 1) {
            names.fault(
                    pointer + "/words",
                    read.isEmpty()
                            ? "Chưa đọc được thời hạn từ lời văn này; hãy ghi thêm lastDay."
                            : "Lời văn này nêu nhiều thời hạn; hãy tách thành nhiều nhiệm vụ hoặc ghi thêm lastDay.");
            return null;
        }
        var one = read.getFirst();
        return new Deadline(
                one.words(),
                one.kind(),
                one.writtenDay(),
                one.lastDay(),
                due.time() == null ? one.time() : due.time(),
                due.targetDay() == null ? one.targetDay() : due.targetDay(),
                one.recurrence(),
                one.condition(),
                one.limit(),
                one.rule(),
                one.derivation(),
                null,
                null);
    }

    /** @param read what the words say, where that is the same day */
    static Deadline given(SubmittedDirective.Due due, LocalDate lastDay, @Nullable Deadline read) {
        return new Deadline(
                due.words(),
                read == null ? "by_date_inclusive" : read.kind(),
                read == null ? lastDay : read.writtenDay(),
                lastDay,
                due.time() == null && read != null ? read.time() : due.time(),
                due.targetDay(),
                null,
                null,
                null,
                read == null ? null : read.rule(),
                read == null
                        ? due.words() + ": hạn cuối do nơi gửi ghi là " + VietnameseDates.weekdayAndDate(lastDay)
                        : read.derivation(),
                null,
                null);
    }

    private Registration registration(
            SubmittedDirective submitted, String issuer, String text, List<Registration.Item> items) {
        return new Registration(
                submitted.number(),
                submitted.type(),
                issuer,
                submitted.superior(),
                submitted.place(),
                submitted.issuedOn(),
                submitted.subject(),
                submitted.addressees(),
                submitted.signer(),
                submitted.signerTitle(),
                null,
                submitted.recipients(),
                Objects.requireNonNullElse(submitted.urgency(), vn.dondoc.directive.Urgency.NORMAL),
                List.of(),
                text,
                items,
                new Registration.Decisions(accepted(submitted, items)),
                null);
    }

    /** Units that get a task although nobody there can be told, where who submits says that this is right. */
    Set<String> accepted(SubmittedDirective submitted, List<Registration.Item> items) {
        return !submitted.acceptUnreachable()
                ? Set.of()
                : items.stream()
                        .flatMap(item -> Stream.of(item.lead(), item.coordinating(), item.supervising()))
                        .flatMap(List::stream)
                        .flatMap(code -> directory.unitsOf(code).stream())
                        .filter(code -> directory
                                .find(code)
                                .filter(DirectoryEntry::reachable)
                                .isEmpty())
                        .collect(Collectors.toSet());
    }
}
