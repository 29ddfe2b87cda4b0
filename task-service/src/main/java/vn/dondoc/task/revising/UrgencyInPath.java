package vn.dondoc.task.revising;

import java.util.Locale;
import java.util.stream.Stream;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.directive.Urgency;

/** An urgency as an address writes it: {@code very-urgent}. */
record UrgencyInPath(Urgency value) {

    /** @throws Refusal as for anything that is not there */
    static UrgencyInPath fromString(String slug) {
        return Stream.of(Urgency.values())
                .filter(urgency -> slugOf(urgency).equals(slug))
                .map(UrgencyInPath::new)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("Không có mức độ khẩn này. Các mức: normal, urgent, very-urgent, flash."));
    }

    static String slugOf(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
