package vn.dondoc.reader.assignment;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.Item;

/** Whom an item means that names nobody: those named above it, beside it, or those the letter is written to. */
final class InForce {

    private static final String TO_LEAD = "lãnh đạo ";
    private static final String DIRECTS = "chỉ đạo:";

    private final String folded;
    private final Map<Item, Charge> byItem = new IdentityHashMap<>();
    /** Whom the last line under an item named. */
    private final Map<@Nullable Item, Charge> besideUnder = new IdentityHashMap<>();

    private final @Nullable Charge writtenTo;
    private @Nullable Charge addressees;

    InForce(String folded, @Nullable Charge writtenTo) {
        this.folded = folded;
        this.writtenTo = writtenTo;
        this.addressees = writtenTo;
    }

    /** The same charge, or where it names no more than "các đơn vị", for those the letter is written to. */
    Charge meant(Charge charge) {
        boolean anybody = charge.lead().stream()
                .allMatch(name -> Vocabulary.ANYBODY.contains(folded.substring(name.start(), name.end())));
        return anybody && writtenTo != null ? charge.to(writtenTo.lead()) : charge;
    }

    /** "- Lãnh đạo UBND thành phố …" below "1. Đảng ủy UBND thành phố": what a committee of the Party does, nobody's name. */
    boolean isOrderToLead(Charge charge, Item item) {
        if (charge.start() != item.contentStart() || !folded.startsWith(TO_LEAD, charge.start())) {
            return false;
        }
        var above = above(item);
        return above != null
                && Vocabulary.COMMITTEES_OF_THE_PARTY.endOfBeginningAt(
                                folded, above.lead().getFirst().start())
                        > 0;
    }

    /** From this item on they are meant. */
    void put(Item item, Charge charge) {
        var above = item.parent();
        byItem.put(item, charge);
        if (above != null) {
            besideUnder.put(above, charge);
        } else if (!item.numbered()) {
            addressees = charge;
        }
    }

    /** Those named above an item. */
    @Nullable
    Charge above(Item item) {
        for (Item above = item.parent(); above != null; above = above.parent()) {
            var charge = byItem.get(above);
            if (charge != null) {
                return charge;
            }
        }
        return null;
    }

    /** Those named above an item, else beside it, else those the letter is written to. */
    @Nullable
    Charge around(Item item) {
        var above = above(item);
        return above != null ? above : besideUnder.getOrDefault(item.parent(), addressees);
    }

    /** The item above that named them. */
    @Nullable
    Item whereNamed(Item item, Charge charge) {
        for (Item above = item.parent(); above != null; above = above.parent()) {
            if (charge.equals(byItem.get(above))) {
                return above;
            }
        }
        return null;
    }

    /** The charge under the person of "1. Thứ trưởng … chỉ đạo:" above its item. */
    Charge directed(Charge charge, Item item) {
        var director = above(item);
        var where = director == null ? null : whereNamed(item, director);
        if (director == null || where == null || !charge.overseers().isEmpty()) {
            return charge;
        }
        boolean directs = folded.startsWith(DIRECTS, where.end() - DIRECTS.length())
                && director.lead().stream().allMatch(Persons::isPerson);
        return directs ? charge.under(director.lead()) : charge;
    }
}
