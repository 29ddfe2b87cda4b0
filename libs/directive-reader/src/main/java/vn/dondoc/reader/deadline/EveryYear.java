package vn.dondoc.reader.deadline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Found;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.structure.Item;
import vn.dondoc.reader.structure.Outline;
import vn.dondoc.reader.text.Paragraph;

/**
 * Days without a year that come every year, because the sentence is about periodic reports, the heading above says
 * "hằng năm", or the document is a regulation. "6 tháng đầu năm" is a half of this year, and its report comes once.
 */
final class EveryYear {

    private static final Pattern DAY = Pattern.compile("(?<![\\d/])\\d{1,2}(?: ?/ ?|,? tháng )\\d{1,2}$");
    private static final Pattern PERIODIC = Pattern.compile("định kỳ|h[àằ]ng (?:năm|quý|tháng)|mỗi năm"
            + "|(?:0?6|sáu|0?9|chín) tháng(?! (?:đầu|cuối) năm)|tổng kết năm(?! \\d)"
            + "|báo cáo (?:năm(?! \\d)|quý(?! [ivx\\d]))|năm (?:sau|kế tiếp)(?! khi)");
    private static final Pattern NEXT_YEAR = Pattern.compile("[^.;]{0,200}(?:năm (?:sau|kế tiếp)(?! khi)|h[àằ]ng năm)");
    private static final Pattern PERIODIC_HEADING =
            Pattern.compile("định kỳ|h[àằ]ng (?:năm|quý)|mỗi năm|chế độ (?:thông tin,? ?)?báo cáo");
    private static final Pattern LAW = Pattern.compile("(?:luật|nghị định|thông tư|quy chế) này");
    private static final int REACH = 300;
    private static final int LONGEST_HEADING = 260;

    private final DocumentPart document;
    private final boolean regulation;
    private final Map<Paragraph, Item> items = new IdentityHashMap<>();

    EveryYear(DocumentPart document, boolean regulation) {
        this.document = document;
        this.regulation = regulation;
    }

    /** The same deadline, or the rule of its day if it comes every year. */
    Found<Deadline> read(Found<Deadline> found, Surroundings at) {
        var day = dayWithoutYear(found);
        if (day == null || !isPeriodic(at)) {
            return found;
        }
        boolean strict = found.meaning().kind() == DeadlineKind.BEFORE_DATE;
        var rule = (strict ? day.dayBefore() : day).rule();
        return new Found<>(
                found.start(),
                found.end(),
                found.rule(),
                new Deadline.Every(DeadlineKind.RECURRING_YEARLY, List.of(rule), null));
    }

    private @Nullable YearDay dayWithoutYear(Found<Deadline> found) {
        var kind = found.meaning().kind();
        boolean oneDay = kind == DeadlineKind.BEFORE_DATE || kind == DeadlineKind.BY_DATE_INCLUSIVE;
        var written = oneDay ? DAY.matcher(folded(found.start(), found.end())) : null;
        return written != null && written.find() ? YearDay.of(written.group()) : null;
    }

    private boolean isPeriodic(Surroundings at) {
        int reach = Math.max(at.paragraph().start(), at.start() - REACH);
        int rest = Math.min(at.paragraph().end(), at.end() + REACH);
        return regulation
                || PERIODIC.matcher(at.before()).find()
                || NEXT_YEAR.matcher(folded(at.end(), rest)).lookingAt()
                || PERIODIC_HEADING.matcher(folded(reach, at.start())).find()
                || isUnderPeriodicHeading(at.paragraph())
                || isLaw(at.paragraph());
    }

    /** A paragraph of a law or a regulation speaks of itself: "theo quy định của Luật này". */
    private boolean isLaw(Paragraph paragraph) {
        return LAW.matcher(document.source().folded())
                .region(paragraph.start(), paragraph.end())
                .find();
    }

    private boolean isUnderPeriodicHeading(Paragraph paragraph) {
        if (items.isEmpty()) {
            Outline.of(document).forEach(item -> items.put(item.paragraph(), item));
        }
        var item = items.get(paragraph);
        for (var above = item == null ? null : item.parent(); above != null; above = above.parent()) {
            int end = Math.min(above.end(), above.contentStart() + LONGEST_HEADING);
            if (PERIODIC_HEADING.matcher(folded(above.contentStart(), end)).find()) {
                return true;
            }
        }
        return false;
    }

    private String folded(int start, int end) {
        return document.source().folded().substring(start, end);
    }
}
