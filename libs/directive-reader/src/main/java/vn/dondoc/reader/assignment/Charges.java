package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in a paragraph who is told to act: "Giao X …", "đề nghị X …", "X chủ trì, phối hợp với Y …", a heading "X". */
final class Charges {

    private static final Pattern TELLING = Pattern.compile(
            "(?:^|[^\\p{L}])(?:giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|đề nghị|yêu cầu|(?:^|[.;:] )phân công|ủy quyền cho|ủy quyền) (?:đồng chí )?$");
    private static final Pattern HELPED_BY =
            Pattern.compile("phối hợp (?:chặt chẽ |thường xuyên )?(?:với|cùng)(?: với)? $");
    private static final Pattern SUPERVISING = Pattern.compile("đôn đốc");
    private static final int SUPERVISION_STANDS_WITHIN = 60;
    private static final int REACH = 40;

    private final String text;
    private final String folded;
    private final UnitListParser parser;

    Charges(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.parser = new UnitListParser(text, folded);
    }

    /** The charges of a stretch of text in their order. */
    List<Charge> in(int start, int end) {
        List<Charge> charges = new ArrayList<>();
        for (int at = start; at < end; ) {
            if (!parser.words().isWordStart(at)) {
                at++;
                continue;
            }
            var list = parser.parse(at, end);
            if (list == null) {
                at = Math.max(at + 1, parser.words().endOfWord(at, end));
                continue;
            }
            take(list, start, end, charges);
            at = Math.max(list.end(), at + 1);
        }
        return charges;
    }

    private void take(UnitList list, int start, int end, List<Charge> charges) {
        var before = folded.substring(Math.max(start, list.start() - REACH), list.start());
        if (HELPED_BY.matcher(before).find()) {
            if (!charges.isEmpty()) {
                var last = charges.removeLast();
                charges.add(last.coordinating().isEmpty() ? last.with(list.names()) : last);
            }
            return;
        }
        boolean told = TELLING.matcher(before).find()
                || before.endsWith("chỉ đạo ") && folded.startsWith(" chủ trì", list.end());
        boolean subject = opensClause(list.start(), start) && isPredicate(list.end(), end);
        boolean heading = list.start() == start && isHeading(list.end(), end);
        boolean issuing = !told && parser.words().endOf(Vocabulary.ISSUING, nextWord(list.end()), end) > 0;
        if ((told || subject || heading) && !issuing) {
            charges.add(new Charge(
                    list.start(), list.names(), List.of(), supervises(list.end(), end), undertakes(list.end())));
        }
    }

    private boolean opensClause(int at, int start) {
        int i = at - 1;
        while (i >= start && text.charAt(i) == ' ') {
            i--;
        }
        return i < start || ".;:,)".indexOf(text.charAt(i)) >= 0 || folded.startsWith("thời, ", at - 6);
    }

    private boolean isPredicate(int end, int limit) {
        int next = nextWord(end);
        return next < limit
                && (text.charAt(end) == ' ' || text.charAt(end) == ',' || text.charAt(end) == ':')
                && parser.words().endOf(Vocabulary.VERBS, next, limit) > 0;
    }

    /** Nothing but the names, or names and a colon. */
    private boolean isHeading(int end, int limit) {
        int i = end;
        while (i < limit && " .,:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i >= limit || end < limit && text.charAt(end) == ':';
    }

    private int nextWord(int at) {
        int i = at;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private boolean supervises(int end, int limit) {
        var predicate = folded.substring(end, Math.min(limit, end + SUPERVISION_STANDS_WITHIN));
        return SUPERVISING.matcher(predicate).find();
    }

    private boolean undertakes(int end) {
        return folded.startsWith(" sẽ ", end);
    }
}
