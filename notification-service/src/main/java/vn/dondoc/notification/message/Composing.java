package vn.dondoc.notification.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.DirectiveId;
import vn.dondoc.notification.notice.ReminderKind;

/** Puts what there is to say into the order and the sentences of a mail. One instance writes one mail. */
final class Composing {

    /** How long after the last day, or after today if that is later, a link still answers (days). */
    static final int LINK_DAYS = 30;

    private final Addressee addressee;
    private final LocalDate today;
    private final AnswerLinks links;

    Composing(Addressee addressee, LocalDate today, AnswerLinks links) {
        this.addressee = addressee;
        this.today = today;
        this.links = links;
    }

    LetterView letter(List<Entry> unordered) {
        var entries = unordered.stream().sorted(Entry.MOST_URGENT_FIRST).toList();
        boolean ofDirective = entries.stream().allMatch(entry -> entry.kind().isToldAtOnce());
        return new LetterView(
                ofDirective ? Subjects.ofDirective(entries) : Subjects.digest(entries, today),
                "Kính gửi đồng chí " + Wording.oneLine(addressee.name()) + ", " + Wording.oneLine(addressee.unitName())
                        + ",",
                ofDirective ? openingOfDirective(entries) : openingOfDigest(entries),
                groups(entries),
                allLink(entries).orElse(null),
                links.tasks());
    }

    /** The link for all tasks of the addressee's unit; empty where none of the tasks is theirs to answer. */
    Optional<String> allLink(List<Entry> entries) {
        return entries.stream()
                .filter(this::isTheirsToAnswer)
                .map(entry -> validThrough(entry.item()))
                .max(LocalDate::compareTo)
                .map(day -> links.forUnit(addressee.contact(), addressee.unit(), day));
    }

    private String openingOfDigest(List<Entry> entries) {
        if (entries.stream().allMatch(Entry::isMonthly)) {
            return "Hệ thống Đôn Đốc xin gửi đồng chí " + entries.size()
                    + " nhiệm vụ chưa có thời hạn, đến nay chưa báo cáo hoàn thành; đề nghị cho biết tình hình thực hiện.";
        }
        var due = entries.stream().filter(entry -> entry.isDue(today)).toList();
        return "Hệ thống Đôn Đốc xin nhắc đồng chí về " + entries.size() + " nhiệm vụ dưới đây" + Subjects.nearest(due)
                + ".";
    }

    private String openingOfDirective(List<Entry> entries) {
        if (entries.stream().allMatch(Entry::isWithdrawn)) {
            return "Hệ thống Đôn Đốc xin thông báo nhiệm vụ dưới đây đã được thu hồi hoặc chuyển cho đơn vị kế thừa, đề nghị"
                    + " không tiếp tục thực hiện, theo dõi. Tệp lịch kèm theo gỡ hạn cuối đã ghi vào lịch của đồng chí.";
        }
        boolean given = entries.stream().anyMatch(entry -> entry.kind() == ReminderKind.ASSIGNMENT);
        return given
                ? "Hệ thống Đôn Đốc xin thông báo nhiệm vụ được giao cho đơn vị của đồng chí; đề nghị xác nhận tiếp nhận theo"
                        + " đường dẫn dưới đây."
                : "Hệ thống Đôn Đốc xin thông báo nhiệm vụ mà đơn vị của đồng chí được giao phối hợp thực hiện.";
    }

    private List<LetterView.Group> groups(List<Entry> entries) {
        var byDirective = new LinkedHashMap<DirectiveId, List<Entry>>();
        for (var entry : entries) {
            byDirective
                    .computeIfAbsent(entry.item().directive().id(), id -> new ArrayList<>())
                    .add(entry);
        }
        var groups = new ArrayList<LetterView.Group>();
        int number = 1;
        for (var ofOne : byDirective.values()) {
            var lines = new ArrayList<LetterView.Line>();
            for (var entry : ofOne) {
                lines.add(line(number++, entry));
            }
            var directive = ofOne.getFirst().item().directive();
            groups.add(new LetterView.Group(
                    Wording.oneLine(directive.title()),
                    directive.subject() == null ? null : Wording.oneLine(directive.subject()),
                    directive.urgency() == Urgency.NORMAL
                            ? null
                            : directive.urgency().words(),
                    lines));
        }
        return groups;
    }

    private LetterView.Line line(int number, Entry entry) {
        if (entry.isMonthly()) {
            return shortLine(number, entry.kind().words() + ": " + Wording.undated(entry.item()), null, entry);
        }
        return entry.isWithdrawn()
                ? shortLine(
                        number,
                        entry.kind().words(),
                        Wording.oneLine(entry.item().content()),
                        entry)
                : fullLine(number, entry);
    }

    /** What it is and the way to answer, if there is one: nothing presses, and all else was said when the task was given. */
    private LetterView.Line shortLine(int number, String heading, @Nullable String content, Entry entry) {
        var item = entry.item();
        return new LetterView.Line(
                number,
                heading,
                false,
                item.unit().equals(addressee.unit()) ? null : Wording.oneLine(item.unitName()),
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                link(entry));
    }

    private LetterView.Line fullLine(int number, Entry entry) {
        var item = entry.item();
        var deadline = item.deadline();
        return new LetterView.Line(
                number,
                entry.kind().words() + ": " + Wording.status(item, today),
                item.lastDay().filter(day -> !day.isAfter(today)).isPresent(),
                item.unit().equals(addressee.unit()) ? null : Wording.oneLine(item.unitName()),
                Wording.oneLine(item.content()),
                item.output() == null ? null : Wording.oneLine(item.output()),
                item.reportTo().isEmpty() ? null : Wording.oneLine(String.join("; ", item.reportTo())),
                item.via() == null ? null : Wording.oneLine(item.via()),
                deadline == null ? null : Wording.oneLine(deadline.words()),
                Wording.lastDay(item),
                deadline == null ? null : Wording.oneLine(deadline.derivation()),
                acknowledgement(entry),
                link(entry));
    }

    private @Nullable String link(Entry entry) {
        var item = entry.item();
        return isTheirsToAnswer(entry) ? links.forTask(addressee.contact(), item.taskId(), validThrough(item)) : null;
    }

    private static @Nullable String acknowledgement(Entry entry) {
        if (entry.kind().isToldAtOnce()) {
            return null;
        }
        return entry.item().acknowledged() ? "đã tiếp nhận" : "chưa xác nhận tiếp nhận";
    }

    /** Who only works with the unit in charge, or watches over it, does not answer for it. */
    private boolean isTheirsToAnswer(Entry entry) {
        return entry.kind() != ReminderKind.COORDINATION
                && !entry.isWithdrawn()
                && entry.item().unit().equals(addressee.unit());
    }

    private LocalDate validThrough(DueItem item) {
        return item.lastDay().filter(today::isBefore).orElse(today).plusDays(LINK_DAYS);
    }
}
