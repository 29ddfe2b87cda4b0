package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.Item;

/** Cells of a table that lost its bars: the task, who leads, who helps and the day each on a line of its own. */
final class LooseCells {

    private static final int MOST_BEFORE_THE_DAY = 3;

    private final List<Item> items;
    private final UnitListParser parser;

    LooseCells(List<Item> items, UnitListParser parser) {
        this.items = items;
        this.parser = parser;
    }

    /** Those named on the lines right above a day: the first leads, the second helps; null if no line only names. */
    @Nullable
    Charge above(int day) {
        List<List<UnitList.Name>> named = new ArrayList<>();
        for (int i = day - 1; i >= Math.max(0, day - MOST_BEFORE_THE_DAY); i--) {
            var names = names(items.get(i));
            if (names.isEmpty()) {
                break;
            }
            named.addFirst(names);
        }
        return named.isEmpty()
                ? null
                : Charge.of(
                        named.getFirst().getFirst().start(),
                        named.getFirst(),
                        named.size() > 1 ? named.get(1) : List.of());
    }

    /** The line above those names says what is to be done. */
    Task taskOf(int day, Charge charge) {
        int first = day;
        while (first > 0 && items.get(first).paragraph().start() > charge.start()) {
            first--;
        }
        var task = items.get(Math.max(0, first - 1));
        return new Task(task.contentStart(), items.get(day).end(), task.contentStart(), task.end(), null);
    }

    private List<UnitList.Name> names(Item item) {
        if (item.contentStart() != item.paragraph().start()) {
            return List.of();
        }
        var list = parser.parse(item.contentStart(), item.end());
        return list != null && item.end() - list.end() <= 2 ? list.names() : List.of();
    }
}
