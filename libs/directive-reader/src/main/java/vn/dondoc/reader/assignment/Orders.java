package vn.dondoc.reader.assignment;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.structure.Item;

/** Tells orders from words that describe, or that end a document, where no day says that something is due. */
final class Orders {

    /** Parts that describe and give no orders. */
    private static final Pattern DESCRIBING = Pattern.compile(
            ".{0,12}(?:tình hình|đánh giá chung|kết quả|mục đích|mục tiêu|quan điểm|phạm vi|đối tượng|kinh phí|chỉ tiêu).{0,120}",
            Pattern.DOTALL);

    private static final int BEGINNING = 120;

    /** Ends a document and speaks to all. */
    private static final GuardedPattern CLOSING_WORDS = GuardedPattern.of(
            "(?:trên đây là|trong quá trình|quá trình (?:tổ chức |triển khai )?thực hiện|nhận được|trân trọng|ghi chú|(?:kế hoạch|công văn|quyết định|thông báo|chỉ thị|nghị quyết|văn bản|hướng dẫn) này)");

    private final String folded;
    private final Map<Item, Boolean> describing = new IdentityHashMap<>();

    Orders(String folded) {
        this.folded = folded;
    }

    /** Undated, only what is plainly an order counts: "Giao X …", or X at the head of a paragraph or sentence. */
    boolean isOrder(Charge charge, Item item) {
        if (isClosing(item)) {
            return charge.supervises();
        }
        boolean atHead = charge.start() == item.contentStart();
        var before = folded.substring(Math.max(item.contentStart(), charge.start() - 9), charge.start());
        boolean told = before.endsWith("giao ") || before.endsWith("đề nghị ") || before.endsWith("yêu cầu ");
        boolean opens = before.endsWith(". ") || before.endsWith("; ");
        return (atHead || told || opens) && !isDescribing(item);
    }

    boolean isClosing(Item item) {
        return CLOSING_WORDS.lookAt(folded, item.contentStart(), item.end()) != null;
    }

    boolean isDescribing(Item item) {
        for (Item above = item.parent(); above != null; above = above.parent()) {
            if (above.numbered() && describing.computeIfAbsent(above, this::describes)) {
                return true;
            }
        }
        return false;
    }

    private boolean describes(Item heading) {
        int end = Math.min(heading.end(), heading.contentStart() + BEGINNING);
        return DESCRIBING.matcher(folded).region(heading.contentStart(), end).matches();
    }
}
