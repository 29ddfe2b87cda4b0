package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headers that were set side by side with tabs or many blanks instead of a table. */
final class TabbedHeader {

    private static final Pattern GAP = Pattern.compile("\\t[ \\t]*| {4,}");
    private static final Pattern BODY = Pattern.compile(
            "(?:kính gửi|căn cứ|[0-9]{1,2}[.)]|[-+] ).*|.{110,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int LONGEST = 16;

    private TabbedHeader() {}

    /** The text with the two columns of its header one below the other. */
    static String apart(String text) {
        var lines = text.lines().toList();
        int from = 0;
        while (from < lines.size() && !hasMottoBeside(lines.get(from))) {
            from++;
        }
        if (from == lines.size()) {
            return text;
        }
        int to = from + 1;
        for (int i = to; i < Math.min(lines.size(), from + LONGEST); i++) {
            if (BODY.matcher(lines.get(i).strip()).matches()) {
                break;
            }
            if (GAP.matcher(lines.get(i).strip()).find()) {
                to = i + 1;
            }
        }
        var result = new ArrayList<>(lines.subList(0, from));
        result.addAll(columns(lines.subList(from, to)));
        result.addAll(lines.subList(to, lines.size()));
        return String.join("\n", result) + "\n";
    }

    private static boolean hasMottoBeside(String line) {
        var cells = GAP.split(line.strip(), 3);
        return cells.length == 2 && Table.isLayout(cells[1]);
    }

    private static List<String> columns(List<String> lines) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (var line : lines) {
            var cells = GAP.split(line.strip(), 2);
            if (cells.length == 2) {
                left.add(cells[0]);
                right.add(cells[1]);
            } else if (!line.isBlank()) {
                (startsFarIn(line) ? right : left).add(line.strip());
            }
        }
        left.add("");
        left.addAll(right);
        left.add("");
        return left;
    }

    private static boolean startsFarIn(String line) {
        return GAP.matcher(line).lookingAt();
    }
}
