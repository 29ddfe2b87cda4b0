package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a page that are two columns without a border: issuer and motto, recipients and signature.
 *
 * @param lines how many lines of the page they take; 0 where there are no two columns
 */
record PdfColumns(List<PdfLine> left, List<PdfLine> right, int lines) {

    private static final PdfColumns NONE = new PdfColumns(List.of(), List.of(), 0);

    private static final Pattern MOTTO = Pattern.compile(
            "(?:đảng\\s*cộng\\s*sản\\s*việt\\s*nam|cộng\\s*h(?:òa|oà)\\s*xã\\s*hội\\s*chủ\\s*nghĩa\\s*việt\\s*nam)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** In large letters the motto takes two lines. */
    private static final Pattern MOTTO_BEGINS = Pattern.compile(
            "(?:đảng cộng sản|cộng (?:hòa|hoà) xã hội).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RECIPIENTS =
            Pattern.compile("(?:- )?nơi nhận ?:?.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int LONGEST = 40;

    static PdfColumns at(List<PdfLine> lines, int from, float pageWidth) {
        var border = border(lines, from, pageWidth);
        if (border == null) {
            return NONE;
        }
        var left = new ArrayList<PdfLine>();
        var right = new ArrayList<PdfLine>();
        int i = from;
        for (; i < Math.min(lines.size(), from + LONGEST); i++) {
            var parts = i == from && border.first().size() == 2
                    ? border.first()
                    : lines.get(i).splitNear(border.x());
            if (!sort(parts, border.x(), left, right)) {
                break;
            }
        }
        return left.isEmpty() || right.isEmpty() ? NONE : new PdfColumns(left, right, i - from);
    }

    /** Where the columns part, and the first line as its parts. */
    private record Border(float x, List<PdfLine> first) {}

    private static @Nullable Border border(List<PdfLine> lines, int from, float pageWidth) {
        var line = lines.get(from);
        var parts = atMotto(line, pageWidth);
        if (parts.size() == 2) {
            return new Border((parts.getFirst().end() + parts.getLast().start()) / 2, parts);
        }
        boolean recipients = RECIPIENTS.matcher(line.text()).matches();
        boolean signature = line.start() > pageWidth * 0.4f && followedByRecipients(lines, from);
        if (!recipients && !signature) {
            return null;
        }
        for (int i = from; i < Math.min(lines.size(), from + 8); i++) {
            var split = lines.get(i).splitNear(pageWidth / 2);
            if (split.size() == 2 && split.getLast().start() > pageWidth * 0.35f) {
                return new Border(
                        split.getLast().start() - 6,
                        line.splitNear(split.getLast().start() - 6));
            }
        }
        return new Border(pageWidth * 0.45f, List.of(line));
    }

    private static boolean followedByRecipients(List<PdfLine> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 4); i++) {
            if (RECIPIENTS.matcher(lines.get(i).text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The motto may begin close to the issuer: it is known by its words. */
    private static List<PdfLine> atMotto(PdfLine line, float pageWidth) {
        var letters = new StringBuilder();
        var glyphs = line.glyphs();
        for (int i = glyphs.size() - 1; i > 0; i--) {
            letters.insert(0, glyphs.get(i).isBlank() ? " " : glyphs.get(i).text());
            if (letters.length() > 60) {
                break;
            }
            if (letters.length() > 15
                    && MOTTO.matcher(Characters.plain(letters).strip()).matches()) {
                return line.splitAt(i);
            }
        }
        var parts = line.splitNear(pageWidth / 2);
        return parts.size() == 2 && MOTTO_BEGINS.matcher(parts.getLast().text()).matches() ? parts : List.of(line);
    }

    /** @return false for a line that runs through both columns */
    private static boolean sort(List<PdfLine> parts, float border, List<PdfLine> left, List<PdfLine> right) {
        if (parts.size() == 2) {
            left.add(parts.getFirst());
            right.add(parts.getLast());
            return true;
        }
        var line = parts.getFirst();
        float middle = (line.start() + line.end()) / 2;
        if (line.start() < border - 20 && line.end() > border + 20) {
            return false;
        }
        (middle < border ? left : right).add(line);
        return true;
    }
}
