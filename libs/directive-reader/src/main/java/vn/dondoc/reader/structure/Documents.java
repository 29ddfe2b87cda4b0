package vn.dondoc.reader.structure;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.SourceText;

/** Tells the documents of a text apart, and in each of them header, body and closing. */
public final class Documents {

    private static final GuardedPattern NATIONAL_HEADING = GuardedPattern.of(
            "(?:đảng cộng sản việt nam|cộng hòa xã(?: hội.{0,40})?|.{2,80} (?:đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa việt nam))");
    /** "Kính gửi: …"; a telegram has "THỦ TƯỚNG CHÍNH PHỦ điện: …" */
    private static final GuardedPattern ADDRESSING = GuardedPattern.of(
            "(?s)(?:(?:[-+] )?kính gửi|(?:thủ tướng|chủ tịch|bộ trưởng|giám đốc|trưởng ban|bí thư|ủy ban|ubnd|ban|bộ|sở|văn phòng|tỉnh ủy|thành ủy)[^:.,;\\n]{0,80} điện ?:).{0,420}");

    private static final GuardedPattern SECTION = GuardedPattern.of("(?s)[ivx]{1,4}[.-] .{1,420}");
    /** What is about to say what a document is about. */
    private static final GuardedPattern TITLE = GuardedPattern.of(
            "(?:thông báo|kế hoạch|chỉ thị|công điện|quyết định|nghị quyết|kết luận|chương trình|hướng dẫn|đề án|quy định|quy chế|báo cáo|tờ trình)(?: kết luận| hành động| liên tịch)?");

    private static final GuardedPattern CLOSING = GuardedPattern.of("(?:- )?nơi nhận ?(?::.{0,400})?");
    private static final GuardedPattern SIGNATURE =
            GuardedPattern.of("(?:t/m|tm\\.|k/t|kt\\.|t/l|tl\\.|tuq\\.|q\\.) ?.{2,120}");
    /** What opens a body however short it is. */
    private static final GuardedPattern BODY = GuardedPattern.of(
            "(?s)(?:(?:- )?kính gửi|căn cứ|theo đề nghị|xét đề nghị|[ivx]{1,4}[.-]|\\d{1,2}[.)]|điều \\d|thời gian|- từ ).{0,420}");

    private static final GuardedPattern HEADER_SIGN = GuardedPattern.of("(?:số ?:? ?\\d|v/v|về việc).{0,300}");
    private static final GuardedPattern ANNEX = GuardedPattern.of("(?s)(?:phụ lục|\\((?:ban hành )?kèm theo).{0,420}");
    private static final GuardedPattern TITLE_OF_ANNEX =
            GuardedPattern.of("(?s)(?:kế hoạch|quy chế|đề án|chương trình|quy định).{0,420}");
    /** No more of a paragraph is looked at to tell what it is. */
    private static final int BEGINNING = 420;

    private static final int LONGEST_HEADER_LINE = 140;
    private static final int LONGEST_HEADER = 30;
    private static final int SHORTEST_SENTENCE = 40;
    private static final int LONGEST_CLOSING_LINE = 160;

    private final SourceText source;
    private final List<Paragraph> paragraphs;

    private Documents(SourceText source) {
        this.source = source;
        this.paragraphs = source.paragraphs();
    }

    /** The documents in their order; none for a text without a word, or with footnotes only. */
    public static List<DocumentPart> in(SourceText source) {
        return new Documents(source).split();
    }

    private List<DocumentPart> split() {
        List<DocumentPart> documents = new ArrayList<>();
        int start = 0;
        boolean closed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (closed && isNationalHeading(i)) {
                int next = beginningOfHeader(i, start);
                documents.add(part(start, next));
                start = next;
                closed = false;
            }
            closed |= isClosing(i);
        }
        if (start < paragraphs.size()) {
            documents.add(part(start, paragraphs.size()));
        }
        documents.removeIf(DocumentPart::isEmpty);
        return documents;
    }

    /** The issuer may stand above or below the national heading, always in capitals. */
    private int beginningOfHeader(int heading, int from) {
        int i = heading;
        while (i > from && (isCapitals(i - 1) || is(HEADER_SIGN, i - 1))) {
            i--;
        }
        return i;
    }

    private DocumentPart part(int from, int to) {
        List<Paragraph> header = new ArrayList<>();
        List<Paragraph> addressing = new ArrayList<>();
        List<Paragraph> body = new ArrayList<>();
        List<Paragraph> closing = new ArrayList<>();
        int i = from;
        for (int end = endOfHeader(from, to); i < end; i++) {
            header.add(paragraphs.get(i));
        }
        boolean inAddressing = false;
        boolean inClosing = false;
        for (; i < to; i++) {
            inClosing = isClosing(i) || inClosing && belongsToClosing(i) || !inClosing && isSignature(i);
            inAddressing = isAddressing(i) || inAddressing && isBullet(i);
            if (inAddressing && !inClosing) {
                addressing.add(paragraphs.get(i));
            } else if (inClosing) {
                closing.add(paragraphs.get(i));
            } else if (!paragraphs.get(i).footnote()) {
                body.add(paragraphs.get(i));
            }
        }
        return new DocumentPart(
                source, List.copyOf(header), List.copyOf(addressing), List.copyOf(body), List.copyOf(closing));
    }

    /** A text that shows no sign of a header begins with its body. */
    private int endOfHeader(int from, int to) {
        int end = from;
        boolean isHeader = false;
        while (end < Math.min(to, from + LONGEST_HEADER) && !opensBody(end)) {
            isHeader |= isCapitals(end) || is(HEADER_SIGN, end);
            end++;
        }
        return isHeader ? end : from;
    }

    private boolean opensBody(int i) {
        var paragraph = paragraphs.get(i);
        if (isCapitals(i)) {
            return is(SECTION, i) || hasManyColumns(i);
        }
        return is(BODY, i)
                || isAddressing(i)
                || isSentence(i)
                || hasManyColumns(i)
                || paragraph.end() - paragraph.start() > LONGEST_HEADER_LINE && !isSubject(i);
    }

    private boolean isSentence(int i) {
        var paragraph = paragraphs.get(i);
        return paragraph.end() - paragraph.start() > SHORTEST_SENTENCE
                && Character.isUpperCase(source.text().charAt(paragraph.start()))
                && ".:;".indexOf(source.text().charAt(paragraph.end() - 1)) >= 0
                && !is(HEADER_SIGN, i);
    }

    /** A header is set in two columns at most. */
    private boolean hasManyColumns(int i) {
        int row = paragraphs.get(i).row();
        int last = i;
        while (row >= 0
                && last + 1 < paragraphs.size()
                && paragraphs.get(last + 1).row() == row
                && last - i < 2) {
            last++;
        }
        return paragraphs.get(last).column() >= 2;
    }

    /** However long, what stands right under the title and is no sentence. */
    private boolean isSubject(int i) {
        var paragraph = paragraphs.get(i);
        return i > 0
                && isCapitals(i - 1)
                && is(TITLE, i - 1)
                && paragraph.end() - paragraph.start() < BEGINNING
                && ".:;".indexOf(source.text().charAt(paragraph.end() - 1)) < 0;
    }

    private boolean isClosing(int i) {
        return is(CLOSING, i);
    }

    private boolean isAddressing(int i) {
        return is(ADDRESSING, i);
    }

    private boolean isBullet(int i) {
        char first = source.text().charAt(paragraphs.get(i).start());
        return first == '-' || first == '+';
    }

    private boolean isSignature(int i) {
        return is(SIGNATURE, i);
    }

    /** Bullets of recipients, the lines of a signature; an annex that follows opens with a title or a long paragraph. */
    private boolean belongsToClosing(int i) {
        var paragraph = paragraphs.get(i);
        if (paragraph.end() - paragraph.start() > LONGEST_CLOSING_LINE) {
            return false;
        }
        return isBullet(i) || paragraph.isCell() || isSignature(i) || !isAnnexTitle(i);
    }

    private boolean isAnnexTitle(int i) {
        return is(ANNEX, i) || is(BODY, i) || isCapitals(i) && is(TITLE_OF_ANNEX, i);
    }

    private boolean isNationalHeading(int i) {
        return isCapitals(i) && is(NATIONAL_HEADING, i);
    }

    private boolean isCapitals(int i) {
        var paragraph = paragraphs.get(i);
        return Capitals.only(source.text(), paragraph.start(), paragraph.end());
    }

    private boolean is(GuardedPattern pattern, int i) {
        var paragraph = paragraphs.get(i);
        int end = Math.min(paragraph.end(), paragraph.start() + BEGINNING);
        return pattern.matches(source.folded(), paragraph.start(), end);
    }
}
