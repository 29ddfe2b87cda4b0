package vn.dondoc.notification.message;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * The last days of tasks as events of a calendar (RFC 5545, published: RFC 5546 §3.2.1). The UID stays with the task and
 * the SEQUENCE rises with each version of its deadline, so a later mail moves the entry the reader already has, or takes it
 * out where the task is theirs no more (§3.2.5).
 */
final class WritingCalendar {

    private static final int LONGEST_SUMMARY = 80;

    private WritingCalendar() {}

    /** One event for each task whose last day is still to come; null where there is none. */
    static @Nullable String of(List<Entry> entries, LocalDate today, String tasksLink) {
        var withdrawn = tasks(entries, Entry::isWithdrawn);
        if (!withdrawn.isEmpty()) {
            return text(ImmutableMethod.CANCEL, withdrawn, item -> cancelled(item, today, tasksLink));
        }
        var due = tasks(entries, entry -> entry.isDue(today));
        return due.isEmpty() ? null : text(ImmutableMethod.PUBLISH, due, item -> event(item, today, tasksLink));
    }

    private static Collection<DueItem> tasks(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .map(Entry::item)
                .collect(toMap(DueItem::taskId, item -> item, (first, same) -> first, LinkedHashMap::new))
                .values();
    }

    private static String text(Method method, Collection<DueItem> items, Function<DueItem, VEvent> event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//dondoc.vn//Don Doc 1.0//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        items.forEach(item -> calendar.add(event.apply(item)));
        return text(calendar);
    }

    /** Later than every version of the deadline that was ever published: those begin at 0. */
    private static VEvent cancelled(DueItem item, LocalDate today, String tasksLink) {
        var event = new VEvent(false);
        event.add(new Uid(uid(item, tasksLink)));
        event.add(new DtStamp(today.atStartOfDay(VietnamTime.ZONE).toInstant()));
        event.add(new Sequence(item.deadlineVersion()));
        item.lastDay().ifPresent(day -> event.add(new DtStart<>(day)));
        event.add(new Summary("Đã thu hồi: " + shortened(Wording.oneLine(item.content()))));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private static String uid(DueItem item, String tasksLink) {
        return "task-" + item.taskId().value() + "@" + URI.create(tasksLink).getHost();
    }

    private static VEvent event(DueItem item, LocalDate today, String tasksLink) {
        var day = item.lastDay().orElseThrow();
        var task = item.taskId().value();
        var event = new VEvent(false);
        event.add(new Uid(uid(item, tasksLink)));
        event.add(new DtStamp(today.atStartOfDay(VietnamTime.ZONE).toInstant()));
        event.add(new Sequence(item.deadlineVersion() - 1));
        var hour = item.deadline() == null ? null : item.deadline().time();
        if (hour == null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
        } else {
            event.add(new DtStart<>(day.atTime(hour).atZone(VietnamTime.ZONE).toInstant()));
        }
        event.add(new Summary("Hạn cuối: " + shortened(Wording.oneLine(item.content()))));
        event.add(new Description(description(item)));
        event.add(new Url(URI.create(tasksLink + "/" + task)));
        // A deadline takes nobody's time
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String description(DueItem item) {
        var deadline = item.deadline();
        return Wording.oneLine(item.directive().title()) + ". " + Wording.oneLine(item.content())
                + (deadline == null
                        ? ""
                        : "\nThời hạn ghi trong văn bản: \"" + Wording.oneLine(deadline.words()) + "\". Cách tính: "
                                + Wording.oneLine(deadline.derivation()));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_SUMMARY) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY - 1))
                        .strip() + "…";
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory", e);
        }
        return text.toString();
    }
}
