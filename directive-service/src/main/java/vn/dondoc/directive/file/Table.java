package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a file.
 *
 * @param rows rows of cells of paragraphs; an empty paragraph is a gap that somebody left
 */
record Table(List<List<List<String>>> rows) {

    /**
     * What stands in tables without lines, which only put two columns side by side: issuer and motto of the country or the
     * Party at the top, recipients and signature at the bottom.
     */
    private static final Pattern LAYOUT = Pattern.compile(
            "đảng cộng sản việt nam|cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|(?:- )?nơi nhận ?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static boolean isLayout(String paragraph) {
        return LAYOUT.matcher(Characters.plain(paragraph).strip()).matches();
    }

    void writeTo(WrittenText text) {
        boolean frame = rows.stream().allMatch(row -> row.size() < 2);
        boolean layout = rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(String::lines)
                .anyMatch(Table::isLayout);
        text.emptyLine();
        if (frame || layout) {
            writeColumns(text);
        } else {
            rows.forEach(row -> text.line(row(row, text)));
        }
        text.emptyLine();
    }

    /** Column after column: what stands side by side on the page is not one sentence. */
    private void writeColumns(WrittenText text) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (var row : rows) {
                if (column < row.size()) {
                    row.get(column).forEach(text::line);
                }
            }
            text.emptyLine();
        }
    }

    private static String row(List<List<String>> cells, WrittenText text) {
        var line = new StringBuilder("|");
        for (var cell : cells) {
            var words = SPACES.matcher(String.join(" ", cell)).replaceAll(" ").strip();
            // A bar in a cell would end it
            line.append(' ').append(words.replace('|', '¦')).append(" |");
            text.checkRoomFor(line);
        }
        return line.toString();
    }

    /** Paragraphs of the table as they would stand without it: a table inside a cell, for example. */
    List<String> paragraphs() {
        var all = new ArrayList<String>();
        rows.forEach(row -> row.forEach(all::addAll));
        return all;
    }
}
