package vn.dondoc.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.SourceText;

/** Tells the documents of a text apart, and in each of them header, body and closing. */
public final class Documents {

    private static final Pattern NATIONAL_HEADING =
            Pattern.compile("(?:đảng cộng sản việt nam|cộng hòa xã( hội.{0,40})?)");
    private static final Pattern ADDRESSING = Pattern.compile("(?:[-+] )?kính gửi");
    private static final Pattern CLOSING = Pattern.compile("(?:- )?nơi nhận ?(?::.{0,400})?");
    private static final Pattern SIGNATURE = Pattern.compile("(?:t/m|tm\\.|k/t|kt\\.|t/l|tl\\.|tuq\\.|q\\.) ?.{2,120}");
    /** What opens a body however short it is. */
    private static final Pattern BODY = Pattern.compile(
            "(?:(?:- )?kính gửi|căn cứ|theo đề nghị|xét đề nghị|[ivx]{1,4}[.-]|\\d{1,2}[.)]|điều \\d|thời gian|- từ ).{0,4000}",
            Pattern.DOTALL);

    private static final Pattern HEADER_SIGN = Pattern.compile("(?:số ?:? ?\\d|v/v|về việc).{0,300}");
    private static final int LONGEST_HEADER_LINE = 140;
    private static final int LONGEST_HEADER = 30;
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
        while (i > from
                && (isCapitals(i - 1) || HEADER_SIGN.matcher(folded(i - 1)).matches())) {
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
            isHeader |= isCapitals(end) || HEADER_SIGN.matcher(folded(end)).matches();
            end++;
        }
        return isHeader ? end : from;
    }

    private boolean opensBody(int i) {
        var paragraph = paragraphs.get(i);
        return !isCapitals(i)
                && (paragraph.end() - paragraph.start() > LONGEST_HEADER_LINE
                        || BODY.matcher(folded(i)).matches());
    }

    private boolean isClosing(int i) {
        return CLOSING.matcher(folded(i)).matches();
    }

    private boolean isAddressing(int i) {
        return ADDRESSING.matcher(folded(i)).lookingAt();
    }

    private boolean isBullet(int i) {
        char first = source.text().charAt(paragraphs.get(i).start());
        return first == '-' || first == '+';
    }

    private boolean isSignature(int i) {
        return SIGNATURE.matcher(folded(i)).matches();
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
        var folded = folded(i);
        return folded.startsWith("phụ lục")
                || folded.startsWith("(kèm theo")
                || folded.startsWith("(ban hành kèm theo")
                || BODY.matcher(folded).matches()
                || isCapitals(i)
                        && (folded.startsWith("kế hoạch")
                                || folded.startsWith("quy chế")
                                || folded.startsWith("đề án")
                                || folded.startsWith("chương trình")
                                || folded.startsWith("quy định"));
    }

    private boolean isNationalHeading(int i) {
        return isCapitals(i) && NATIONAL_HEADING.matcher(folded(i)).matches();
    }

    private boolean isCapitals(int i) {
        var paragraph = paragraphs.get(i);
        return Capitals.only(source.text(), paragraph.start(), paragraph.end());
    }

    private String folded(int i) {
        var paragraph = paragraphs.get(i);
        return source.folded().substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 420));
    }
}
