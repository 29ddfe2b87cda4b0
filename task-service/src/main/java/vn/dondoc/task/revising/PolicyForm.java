package vn.dondoc.task.revising;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.policy.OfficeHours;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;

/**
 * A policy as somebody wrote it on the page, right or wrong.
 *
 * @param version of the policy that it was made from
 */
record PolicyForm(int version, String morning, String opens, String closes, boolean waking, List<PolicyLine> lines) {

    /** Lines left free for more steps. */
    private static final int FREE_LINES = 3;

    private static final int MOST_LINES = 40;

    PolicyForm {
        lines = List.copyOf(lines);
    }

    static PolicyForm of(int version, Policy policy) {
        var hours = policy.hours();
        return new PolicyForm(
                version,
                policy.morning().toString(),
                hours.opens().toString(),
                hours.closes().toString(),
                hours.waking(),
                PolicyLine.of(policy));
    }

    static PolicyForm posted(Map<String, List<String>> form) {
        var lines = new ArrayList<PolicyLine>();
        for (int i = 0; i < MOST_LINES && form.containsKey("group" + i); i++) {
            lines.add(line(form, i));
        }
        return new PolicyForm(
                version(first(form, "version")),
                first(form, "morning"),
                first(form, "opens"),
                first(form, "closes"),
                form.containsKey("waking"),
                lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static PolicyLine line(Map<String, List<String>> form, int i) {
        var group = Stream.of(StepGroup.values())
                .filter(one -> one.name().equals(first(form, "group" + i)))
                .findFirst()
                .orElse(null);
        var tells = Stream.of(Recipient.values())
                .filter(recipient -> form.containsKey(recipient.name().toLowerCase(Locale.ROOT) + i))
                .toList();
        return new PolicyLine(group, first(form, "numbers" + i).strip(), tells);
    }

    private static String first(Map<String, List<String>> form, String name) {
        var values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The lines with some free ones behind them. */
    public List<PolicyLine> rows() {
        return Stream.concat(
                        lines.stream(), Stream.generate(() -> PolicyLine.EMPTY).limit(FREE_LINES))
                .toList();
    }

    /** The policy, or what cannot be read of it. */
    Read read() {
        var errors = new ArrayList<String>();
        var rungs = new ArrayList<Rung>();
        lines.forEach(line -> read(line, rungs, errors));
        var opensAt = time(opens, "Giờ bắt đầu làm việc", errors);
        var closesAt = time(closes, "Giờ kết thúc làm việc", errors);
        var morningAt = time(morning, "Giờ nhắc buổi sáng", errors);
        return errors.isEmpty()
                ? new Read(new Policy(morningAt, new OfficeHours(opensAt, closesAt, waking), rungs), List.of())
                : new Read(null, errors);
    }

    private static void read(PolicyLine line, List<Rung> rungs, List<String> errors) {
        var group = line.group();
        if (group == null) {
            errors.add("Có một dòng chưa chọn lúc nào nhắc.");
            return;
        }
        try {
            var numbers = group.isNumbered() ? NumberList.parse(line.numbers()) : List.of(0);
            numbers.forEach(number -> rungs.add(new Rung(group.step(number), line.tells())));
        } catch (IllegalArgumentException unreadable) {
            errors.add("“" + group.words() + "”: không hiểu “" + unreadable.getMessage()
                    + "”; xin ghi các số cách nhau bằng dấu phẩy, ví dụ 7, 3, 1.");
        }
    }

    private static LocalTime time(String text, String what, List<String> errors) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            errors.add(what + " phải là một giờ trong ngày, ví dụ 07:30.");
            return LocalTime.MIDNIGHT;
        }
    }

    /** @param policy null if there are errors */
    record Read(@Nullable Policy policy, List<String> errors) {}
}
