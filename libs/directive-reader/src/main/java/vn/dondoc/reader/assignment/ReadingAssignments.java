package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.structure.Item;
import vn.dondoc.reader.structure.Outline;
import vn.dondoc.reader.text.Paragraph;

/**
 * Reads who must do what: item by item, the units named in a paragraph are in force until others are named, and hold
 * for the bullets below it.
 */
public final class ReadingAssignments {

    /** Parts that describe and give no orders. */
    private static final Pattern DESCRIBING = Pattern.compile(
            ".{0,12}(?:tình hình|đánh giá chung|kết quả|mục đích|mục tiêu|quan điểm|phạm vi|đối tượng|kinh phí|chỉ tiêu).{0,120}",
            Pattern.DOTALL);

    /** Ends a document and speaks to all; undated, it gives no task. */
    private static final GuardedPattern CLOSING_WORDS = GuardedPattern.of(
            "(?:trên đây là|trong quá trình|quá trình (?:tổ chức |triển khai )?thực hiện|nhận được|trân trọng|ghi chú|(?:kế hoạch|công văn|quyết định|thông báo|chỉ thị|nghị quyết|văn bản|hướng dẫn) này)");

    /** A day this near the head of a sentence stands before those it is for. */
    private static final int OPENING = 30;

    private final DocumentPart document;
    private final String text;
    private final String folded;
    private final UnitListParser parser;
    private final Charges charges;
    private final TableRows tables;
    private final List<Item> items;
    private final LabelledLines lines;
    private final List<? extends Found<?>> deadlines;
    private final Map<Item, Draft> undated = new IdentityHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final InForce inForce;

    private ReadingAssignments(DocumentPart document, List<? extends Found<?>> deadlines) {
        this.document = document;
        this.text = document.source().text();
        this.folded = document.source().folded();
        this.parser = new UnitListParser(text, folded);
        this.charges =
                new Charges(text, folded, deadlines.stream().map(Found::end).collect(Collectors.toUnmodifiableSet()));
        this.tables = new TableRows(document.body(), text, folded, parser);
        this.items = Outline.of(document);
        this.lines = new LabelledLines(document.source(), items, parser);
        this.deadlines = deadlines;
        this.inForce = new InForce(folded, Addressees.of(document, parser));
    }

    /** @param deadlines in the order of the text; assignments refer to them by index */
    public static List<AssignmentReading> in(DocumentPart document, List<? extends Found<?>> deadlines) {
        return new ReadingAssignments(document, deadlines).read();
    }

    private List<AssignmentReading> read() {
        int nextDeadline = 0;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            List<Integer> due = new ArrayList<>();
            while (nextDeadline < deadlines.size()
                    && deadlines.get(nextDeadline).start() < item.end()) {
                due.add(nextDeadline++);
            }
            read(i, item, due);
        }
        var said = drafts.stream()
                .filter(Draft::saysSomething)
                .sorted(Comparator.comparingInt(Draft::start))
                .toList();
        var overseers = said.stream()
                .filter(draft -> draft.overseesTheDocument(folded))
                .flatMap(draft -> draft.lead(document.source()).stream())
                .toList();
        var particulars = new Particulars(document.source(), parser);
        return said.stream()
                .map(draft -> draft.reading(document.source(), particulars, overseers))
                .toList();
    }

    private void read(int i, Item item, List<Integer> due) {
        if (item.paragraph().isCell()) {
            readCell(item, due);
            return;
        }
        var label = LabelledLine.of(folded, item);
        if (label != null && !due.isEmpty()) {
            var named = lines.namedBeside(i);
            if (named != null) {
                draft(item, lines.taskOf(i), named, false, due);
                return;
            }
        }
        if (label != null && label.label() != LabelledLine.Label.OTHER) {
            return;
        }
        boolean opening =
                item.parent() == null && item.contentStart() == item.paragraph().start();
        var told = charges.in(item.contentStart(), item.end(), opening).stream()
                .map(charge -> opening ? inForce.meant(charge) : charge)
                .map(charge -> inForce.directed(charge, item))
                .toList();
        readProse(item, told, due);
        told.stream()
                .filter(charge -> !charge.ownUndertaking())
                .reduce((first, last) -> last)
                .ifPresent(last -> inForce.put(item, last));
    }

    private void readCell(Item item, List<Integer> due) {
        var cell = item.paragraph();
        boolean undated = due.isEmpty() && tables.endsUndatedTask(cell, this::isDated);
        var charge = due.isEmpty() && !undated ? null : tables.of(cell);
        if (charge != null) {
            draft(item, tables.taskOf(cell), charge, false, due);
        }
    }

    private boolean isDated(Paragraph cell) {
        int first = firstDeadlineFrom(cell.start());
        return first < deadlines.size() && deadlines.get(first).start() < cell.end();
    }

    private int firstDeadlineFrom(int offset) {
        int low = 0;
        int high = deadlines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (deadlines.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void readProse(Item item, List<Charge> told, List<Integer> due) {
        Map<Integer, List<Integer>> dueByCharge = new LinkedHashMap<>();
        for (int deadline : due) {
            dueByCharge
                    .computeIfAbsent(chargeAt(deadlines.get(deadline), told, item), charge -> new ArrayList<>())
                    .add(deadline);
        }
        var dueBefore = dueByCharge.getOrDefault(-1, List.of());
        if (told.isEmpty() || !dueBefore.isEmpty()) {
            readUnder(item, told.isEmpty() ? item.end() : told.getFirst().start(), dueBefore);
        }
        for (int c = 0; c < told.size(); c++) {
            var charge = told.get(c);
            var dates = dueByCharge.getOrDefault(c, List.of());
            int end = c + 1 < told.size() ? told.get(c + 1).start() : item.end();
            if (!dates.isEmpty() || isOrder(charge, item)) {
                boolean onlyNames = text.charAt(end - 1) == ':'
                        || end - charge.lead().getLast().end() < 3;
                var draft = draft(item, Task.sentence(charge.start(), end), charge, onlyNames, dates);
                if (dates.isEmpty()) {
                    undated.put(item, draft);
                }
            }
        }
    }

    /** A paragraph that names nobody is for those in force above it; undated, it is more of their task. */
    private void readUnder(Item item, int end, List<Integer> due) {
        if (!due.isEmpty()) {
            var charge = inForce.around(item);
            if (charge != null) {
                draft(item, Task.sentence(item.contentStart(), end), charge, false, due);
            }
            return;
        }
        var inherited = isClosing(item) ? null : inForce.above(item);
        var above = inherited == null ? null : inForce.whereNamed(item, inherited);
        var open = above == null ? null : undated.get(above);
        if (open != null && !open.isDated()) {
            open.extendBy(item.contentStart(), end);
        } else if (inherited != null && above != null && !isDescribing(item)) {
            undated.put(above, draft(item, Task.sentence(item.contentStart(), end), inherited, false, due));
        }
    }

    private Draft draft(Item item, Task task, Charge charge, boolean onlyNames, List<Integer> due) {
        var draft = new Draft(item.ordinal(), task, charge, onlyNames);
        due.forEach(draft::due);
        drafts.add(draft);
        return draft;
    }

    /** The charge a deadline falls under; where the day opens the sentence, the one that follows it. -1 for none. */
    private int chargeAt(Found<?> deadline, List<Charge> told, Item item) {
        int after = firstFrom(deadline.start(), told);
        int sentence = parser.words().startOfSentence(deadline.start(), item.contentStart());
        boolean dayFirst = after < told.size()
                && deadline.start() - sentence < OPENING
                && parser.words().startOfSentence(told.get(after).start(), item.contentStart()) == sentence
                && (after == 0 || told.get(after - 1).start() < sentence);
        return dayFirst ? after : after - 1;
    }

    /** The first charge that stands at or after an offset. */
    private static int firstFrom(int offset, List<Charge> told) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Undated, only what is plainly an order counts: "Giao X …", or X at the head of a paragraph or sentence. */
    private boolean isOrder(Charge charge, Item item) {
        if (isClosing(item)) {
            return charge.supervises();
        }
        boolean atHead = charge.start() == item.contentStart();
        var before = folded.substring(Math.max(item.contentStart(), charge.start() - 9), charge.start());
        boolean told = before.endsWith("giao ") || before.endsWith("đề nghị ") || before.endsWith("yêu cầu ");
        boolean opens = before.endsWith(". ") || before.endsWith("; ");
        return (atHead || told || opens) && !isDescribing(item);
    }

    private boolean isClosing(Item item) {
        return CLOSING_WORDS.lookAt(folded, item.contentStart(), item.end()) != null;
    }

    private boolean isDescribing(Item item) {
        for (Item above = item.parent(); above != null; above = above.parent()) {
            if (above.numbered()
                    && DESCRIBING
                            .matcher(folded.substring(
                                    above.contentStart(), Math.min(above.end(), above.contentStart() + 120)))
                            .matches()) {
                return true;
            }
        }
        return false;
    }
}
