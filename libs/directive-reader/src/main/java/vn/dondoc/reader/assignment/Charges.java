package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.reader.text.SourceText;
import vn.dondoc.reader.text.Words;

/** Finds in a paragraph who is told to act: "Giao X …", "đề nghị X …", "X chủ trì, phối hợp với Y …", a heading "X". */
final class Charges {

    private static final Pattern TELLING = Pattern.compile(
            "(?:^|[^\\p{L}])(?:giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|đề nghị|yêu cầu|(?:^|[.;:] )phân công|ủy quyền cho|ủy quyền) (?:đồng chí )?$");
    private static final Pattern HELPED_BY =
            Pattern.compile("phối hợp (?:chặt chẽ |thường xuyên )?(?:với|cùng)(?: với)? $");
    private static final Expressions LAST_WORDS = new Expressions("giao, cho, nghị, cầu, công, quyền, chí, với, cùng");
    /** "(Ban Chỉ huy Quân sự xã; xong trong tháng 3)" */
    private static final Pattern BRACKETED =
            Pattern.compile("[;,] (?:xong|hoàn thành|trước|trong|chậm|thời|quý|tháng)(?![\\p{L}])");

    private static final String OF = " của ";
    private static final String DIRECTING = "chỉ đạo ";
    private static final String EACH = "100% ";
    private static final String SO_THAT = " để ";
    private static final String CONCERNING = "đối với ";
    /** "Điều 7. Trách nhiệm của …" */
    private static final Pattern DUTIES =
            Pattern.compile("[^\\p{L}]{0,4}(?:trách nhiệm|nhiệm vụ) (?:thi hành |thực hiện )?(?:của |- )");

    private static final String SUPERVISING = "đôn đốc";
    private static final int SUPERVISION_STANDS_WITHIN = 60;
    private static final int REACH = 40;
    private static final int LONGEST_REMARK = 120;

    private final String text;
    private final String folded;
    private final Words words;
    private final Set<Integer> endsOfDeadlines;
    private final UnitListParser parser;

    Charges(SourceText source, UnitListParser parser, Set<Integer> endsOfDeadlines) {
        this.text = source.text();
        this.folded = source.folded();
        this.words = source.words();
        this.endsOfDeadlines = endsOfDeadlines;
        this.parser = parser;
    }

    /**
     * The charges of a stretch of text in their order.
     *
     * @param opening true for the words that open a document, where the issuer says what it does itself
     */
    List<Charge> in(int start, int end, boolean opening) {
        List<Charge> charges = new ArrayList<>();
        for (int word = words.firstFrom(start); words.isBefore(word, end); ) {
            var list = parser.mayBeginAs(words, word) ? parser.parse(words.start(word), end) : null;
            if (list == null) {
                word++;
            } else {
                var subject = afterGenitive(list);
                take(subject, start, end, opening, charges);
                word = Math.max(word + 1, words.firstFrom(subject.end()));
            }
        }
        return charges;
    }

    /** "… chương trình của Chính phủ, các bộ, ngành xây dựng": those behind the comma begin a clause. */
    private UnitList afterGenitive(UnitList list) {
        boolean genitive = list.names().size() > 1 && folded.startsWith(OF, list.start() - OF.length());
        var rest = genitive ? list.names().subList(1, list.names().size()) : List.<UnitList.Name>of();
        return rest.isEmpty()
                        || parser.words()
                                        .endOf(
                                                Vocabulary.QUANTIFIERS,
                                                rest.getFirst().start(),
                                                list.end())
                                < 0
                        || text.charAt(rest.getFirst().start() - 2) != ','
                ? list
                : new UnitList(rest.getFirst().start(), list.end(), rest);
    }

    private void take(UnitList list, int start, int end, boolean opening, List<Charge> charges) {
        var before = folded.substring(Math.max(start, list.start() - REACH), list.start());
        boolean ledIn = isLedIn(before);
        if (ledIn && HELPED_BY.matcher(before).find()) {
            if (!charges.isEmpty()) {
                var last = charges.removeLast();
                charges.add(last.coordinating().isEmpty() ? last.with(list.names()) : last);
            }
            return;
        }
        boolean told = ledIn && TELLING.matcher(before).find()
                || before.endsWith(DIRECTING) && folded.startsWith(" chủ trì", list.end())
                || before.endsWith(" do ") && parser.words().endOf(Vocabulary.DOING, list.end() + 1, end) > 0
                || before.endsWith(SO_THAT) && isSecondActor(list, end)
                || before.endsWith("(")
                        && BRACKETED.matcher(folded).region(list.end(), end).lookingAt();
        boolean subject = opensClause(list.start(), start)
                && (isPredicate(list.end(), end) || isPredicateBehindRemark(list.end(), end));
        boolean heading = isHeading(list.end(), end)
                && (opensHeading(list.start(), start) || DUTIES.matcher(before).matches());
        boolean issuing = !told && !heading && isIssuing(list.end(), end, opening);
        if ((told || subject || heading) && !issuing) {
            var directors = before.endsWith(DIRECTING) ? directors(charges) : List.<UnitList.Name>of();
            charges.add(new Charge(
                    list.start(),
                    list.names(),
                    List.of(),
                    directors,
                    supervises(list.end(), end),
                    undertakes(list.end())));
        }
    }

    /** "… gửi trước ngày 5/6 để Ban Tổ chức tổng hợp, trình trước ngày 15/6": the first day is not hers, the next one is. */
    private boolean isSecondActor(UnitList list, int end) {
        return endsOfDeadlines.contains(list.start() - SO_THAT.length()) && isPredicate(list.end(), end);
    }

    /** Whether the word before the names is one that "Giao …", "phối hợp với …" and their like end with. */
    private static boolean isLedIn(String before) {
        int end = before.length() - 1;
        int word = end;
        while (word > 0 && Character.isLetter(before.charAt(word - 1))) {
            word--;
        }
        return word < end && LAST_WORDS.endAt(before, word, end) == end;
    }

    /** "Thứ trưởng … chỉ đạo Vụ …": the person oversees, the unit performs. */
    private static List<UnitList.Name> directors(List<Charge> charges) {
        if (charges.isEmpty() || !charges.getLast().lead().stream().allMatch(Persons::isPerson)) {
            return List.of();
        }
        return charges.removeLast().lead();
    }

    private boolean opensClause(int at, int start) {
        int i = at - 1;
        if (folded.startsWith(EACH, at - EACH.length())) {
            i -= EACH.length();
        }
        while (i >= start && text.charAt(i) == ' ') {
            i--;
        }
        return i < start || ".;:,)".indexOf(text.charAt(i)) >= 0 || endsOfDeadlines.contains(i + 1);
    }

    /** At the head of the paragraph, or there behind "Đối với". */
    private boolean opensHeading(int at, int start) {
        int lead = Math.max(start, at - CONCERNING.length());
        for (int i = start; i < at; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i == lead && folded.startsWith(CONCERNING, lead);
            }
        }
        return true;
    }

    private boolean isIssuing(int end, int limit, boolean opening) {
        var acts = opening ? Vocabulary.ISSUING : Vocabulary.ISSUING_EVERYWHERE;
        return parser.words().endOf(acts, nextWord(end), limit) > 0;
    }

    private boolean isPredicate(int end, int limit) {
        int next = nextWord(end);
        return next < limit
                && (text.charAt(end) == ' ' || text.charAt(end) == ',' || text.charAt(end) == ':')
                && parser.words().endOf(Vocabulary.VERBS, next, limit) > 0;
    }

    /** "Đồng chí Hoa (phụ trách thôn 5) tổng hợp …" */
    private boolean isPredicateBehindRemark(int end, int limit) {
        int behind = afterRemark(end, limit);
        return behind > end && isPredicate(behind, limit);
    }

    /** Nothing but the names, or names and a colon. */
    private boolean isHeading(int end, int limit) {
        int i = afterRemark(end, limit);
        if (i > end && i < limit && text.charAt(i) == ':') {
            return true;
        }
        while (i < limit && " .,:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i >= limit || end < limit && text.charAt(end) == ':';
    }

    private int afterRemark(int end, int limit) {
        if (!text.startsWith(" (", end)) {
            return end;
        }
        int close = text.indexOf(')', end, Math.min(limit, end + LONGEST_REMARK));
        return close < 0 ? end : close + 1;
    }

    private int nextWord(int at) {
        int i = at;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private boolean supervises(int end, int limit) {
        return folded.indexOf(SUPERVISING, end, Math.min(limit, end + SUPERVISION_STANDS_WITHIN)) >= 0;
    }

    private boolean undertakes(int end) {
        return folded.startsWith(" sẽ ", end);
    }
}
