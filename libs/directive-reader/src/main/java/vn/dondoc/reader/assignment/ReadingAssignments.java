package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.structure.Item;
import vn.dondoc.reader.structure.Outline;
import vn.dondoc.reader.text.Letters;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.Passage;

/**
 * Reads who must do what: item by item, the units named in a paragraph are in force until others are named, and hold
 * for the bullets below it.
 */
public final class ReadingAssignments {

    /** A day this near the head of a sentence stands before those it is for. */
    private static final int OPENING = 30;

    private static final int LONGEST_WORD_BESIDE_A_DAY = 12;

    private static final int MOST_OVERSEERS = 20;

    private final DocumentPart document;
    private final String text;
    private final String folded;
    private final UnitListParser parser;
    private final Charges charges;
    private final TableRows tables;
    private final List<Item> items;
    private final LabelledLines lines;
    private final LooseCells looseCells;
    private final List<? extends Found<?>> deadlines;
    private final Map<Item, Draft> undated = new IdentityHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final InForce inForce;
    private final Orders orders;

    private ReadingAssignments(DocumentPart document, List<? extends Found<?>> deadlines) {
        this.document = document;
        this.text = document.source().text();
        this.folded = document.source().folded();
        this.parser = new UnitListParser(text, folded);
        this.charges = new Charges(
                document.source(), parser, deadlines.stream().map(Found::end).collect(Collectors.toUnmodifiableSet()));
        this.tables = new TableRows(document.body(), text, folded, parser);
        this.items = Outline.of(document);
        this.lines = new LabelledLines(document.source(), items, parser);
        this.looseCells = new LooseCells(items, parser);
        this.deadlines = deadlines;
        this.orders = new Orders(folded);
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
        var overseers = overseers(said);
        var particulars = new Particulars(document.source(), parser);
        return said.stream()
                .map(draft -> draft.reading(document.source(), particulars, overseers))
                .toList();
    }

    /** Who supervises whatever the document asks, each once, and not so many that every assignment repeats a crowd. */
    private List<Passage> overseers(List<Draft> said) {
        var byWords = new LinkedHashMap<String, Passage>();
        said.stream()
                .filter(draft -> draft.overseesTheDocument(folded))
                .flatMap(draft -> draft.lead(document.source()).stream())
                .forEach(unit -> byWords.putIfAbsent(unit.words(), unit));
        return byWords.values().stream().limit(MOST_OVERSEERS).toList();
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
        List<Charge> told = new ArrayList<>();
        for (var charge : charges.in(item.contentStart(), item.end(), opening)) {
            if (!inForce.isOrderToLead(charge, item)) {
                told.add(inForce.directed(opening ? inForce.meant(charge) : charge, item));
            }
        }
        var loose = told.isEmpty() && isNothingButADay(item, due) ? looseCells.above(i) : null;
        if (loose != null) {
            draft(item, looseCells.taskOf(i, loose), loose, false, due);
            return;
        }
        readProse(item, told, due);
        told.removeIf(Charge::ownUndertaking);
        if (!told.isEmpty()) {
            inForce.put(item, told.getLast());
        }
    }

    private boolean isNothingButADay(Item item, List<Integer> due) {
        return due.size() == 1
                && item.contentStart() == item.paragraph().start()
                && item.end() - item.contentStart()
                        <= deadlines.get(due.getFirst()).end()
                                - deadlines.get(due.getFirst()).start()
                                + LONGEST_WORD_BESIDE_A_DAY;
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
        int first = Places.firstFrom(
                cell.start(), deadlines.size(), i -> deadlines.get(i).start());
        return first < deadlines.size() && deadlines.get(first).start() < cell.end();
    }

    private void readProse(Item item, List<Charge> told, List<Integer> due) {
        Map<Integer, List<Integer>> dueByCharge = new LinkedHashMap<>();
        for (int deadline : due) {
            dueByCharge
                    .computeIfAbsent(chargeOf(deadlines.get(deadline), told, item), charge -> new ArrayList<>())
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
            if (!dates.isEmpty() || orders.isOrder(charge, item)) {
                boolean onlyNames = text.charAt(end - 1) == ':'
                        || end - charge.lead().getLast().end() < 3;
                var draft = draft(item, Task.sentence(charge.start(), end), charge, onlyNames, dates);
                if (dates.isEmpty()) {
                    undated.put(item, draft);
                }
            }
        }
    }

    /**
     * A paragraph that names nobody is for those in force above it; undated, it is more of their task. A number torn off
     * from what it numbers asks for nothing.
     */
    private void readUnder(Item item, int end, List<Integer> due) {
        if (!due.isEmpty()) {
            // a goal beside that of somebody else is not theirs
            var charge = orders.isDescribing(item) ? inForce.above(item) : inForce.around(item);
            if (charge != null) {
                draft(item, Task.sentence(item.contentStart(), end), charge, false, due);
            }
            return;
        }
        if (Letters.nextWord(text, item.contentStart(), end) == end) {
            return;
        }
        var inherited = orders.isClosing(item) ? null : inForce.above(item);
        var above = inherited == null ? null : inForce.whereNamed(item, inherited);
        var open = above == null ? null : undated.get(above);
        if (open != null && !open.isDated()) {
            open.extendBy(item.contentStart(), end);
        } else if (inherited != null && above != null && !orders.isDescribing(item)) {
            undated.put(above, draft(item, Task.sentence(item.contentStart(), end), inherited, false, due));
        }
    }

    private Draft draft(Item item, Task task, Charge charge, boolean onlyNames, List<Integer> due) {
        var draft = new Draft(item.ordinal(), task, charge, onlyNames);
        due.forEach(draft::due);
        drafts.add(draft);
        return draft;
    }

    /** The charge a deadline falls under; the first of its paragraph where nobody is named before. -1 for those in force. */
    private int chargeOf(Found<?> deadline, List<Charge> told, Item item) {
        int charge = chargeAt(deadline, told, item);
        return charge < 0 && !told.isEmpty() && inForce.around(item) == null ? 0 : charge;
    }

    /** The charge a deadline falls under; where the day opens the sentence, the one that follows it. -1 for none. */
    private int chargeAt(Found<?> deadline, List<Charge> told, Item item) {
        int after =
                Places.firstFrom(deadline.start(), told.size(), i -> told.get(i).start());
        int sentence = parser.words().startOfSentence(deadline.start(), item.contentStart());
        boolean dayFirst = after < told.size()
                && deadline.start() - sentence < OPENING
                && parser.words().startOfSentence(told.get(after).start(), item.contentStart()) == sentence
                && (after == 0 || told.get(after - 1).start() < sentence);
        return dayFirst ? after : after - 1;
    }
}
