package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Words;

/** Reads units named one after another. A name begins with a word that units are called by. */
final class UnitListParser {

    private static final String ALL = "các ";
    private static final int LONGEST_HEAD_OF_COLON_LIST = 20;
    private static final int LONGEST_REMARK = 80;
    private static final int MOST_NAMES = 40;

    private static final List<String> SEPARATORS = List.of(", và ", "; và ", "; ", ", ", " và ", " cùng ", " hoặc ");

    private final String text;
    private final String folded;
    private final WordsOfText words;
    private final NameBeginnings beginnings;
    private final NameEnds ends;

    UnitListParser(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.words = new WordsOfText(text, folded);
        this.beginnings = new NameBeginnings(words);
        this.ends = new NameEnds(text, folded, words, beginnings);
    }

    WordsOfText words() {
        return words;
    }

    /** The units named from here on; null if no name begins here. */
    @Nullable
    UnitList parse(int at, int limit) {
        if (!beginsName(at, limit)) {
            return null;
        }
        List<UnitList.Name> names = new ArrayList<>();
        int start = at;
        while (start >= 0 && names.size() < MOST_NAMES) {
            int end = ends.after(start, limit);
            var members = colonList(start, end, limit);
            if (members.isEmpty()) {
                end = afterTerritories(start, end, limit);
                names.add(UnitList.Name.at(text, start, end));
            } else {
                names.addAll(members);
                end = members.getLast().end();
            }
            int next = afterSeparator(end, limit);
            start = next >= 0 && beginsName(next, limit) ? next : -1;
        }
        return new UnitList(at, names.getLast().end(), names);
    }

    /** Whether a name may begin as a word does; says of most words that none can. */
    boolean mayBeginAs(Words all, int word) {
        return Vocabulary.ALL_OPENINGS.mayBeginAs(all, word);
    }

    boolean beginsName(int at, int limit) {
        return beginnings.isAt(at, limit);
    }

    /** "các Bộ: Quốc phòng, Công an", "Giám đốc các Sở: Y tế, Nội vụ": every name gets the words in front of the colon. */
    private List<UnitList.Name> colonList(int start, int end, int limit) {
        if (!text.startsWith(": ", end)) {
            return List.of();
        }
        int quantifier = start + folded.substring(start, end).lastIndexOf(ALL);
        int head = quantifier + ALL.length();
        boolean opens = quantifier >= start && words.isWordStart(quantifier) && end - head < LONGEST_HEAD_OF_COLON_LIST;
        if (!opens || words.endOf(Vocabulary.TERRITORIES, head, limit) > 0) {
            return List.of();
        }
        var each = text.substring(start, quantifier)
                + Character.toUpperCase(text.charAt(head))
                + text.substring(head + 1, end)
                + " ";
        List<UnitList.Name> members = new ArrayList<>();
        int at = end + 2;
        while (at >= 0 && at < limit && words.isWordStart(at) && words.isCapitalised(at)) {
            int memberEnd = endOfMember(at, limit);
            members.add(new UnitList.Name(each, text, at, memberEnd));
            at = afterSeparator(memberEnd, limit);
        }
        return members;
    }

    /** "Chủ tịch UBND các tỉnh: Lam Sơn, Trà Giang": the territories belong to the one name. */
    private int afterTerritories(int start, int end, int limit) {
        if (!text.startsWith(": ", end)
                || !Vocabulary.SEVERAL_TERRITORIES.stream().anyMatch(kind -> endsWith(kind, start, end))) {
            return end;
        }
        int last = end;
        int at = end + 2;
        while (at >= 0 && at + 1 < limit && words.isTitleCase(at) && !beginsName(at, limit)) {
            last = endOfMember(at, limit);
            at = afterSeparator(last, limit);
        }
        return last;
    }

    private boolean endsWith(String phrase, int start, int end) {
        return end - phrase.length() >= start && folded.startsWith(phrase, end - phrase.length());
    }

    private int endOfMember(int start, int limit) {
        int end = start;
        int stop = Math.min(limit, start + NameEnds.LONGEST_NAME);
        for (int at = start; at < stop && Character.isLetterOrDigit(text.charAt(at)) && !ends.endsName(at, limit); ) {
            end = words.endOfWord(at, limit);
            boolean and = folded.startsWith(" và ", end) && end + 4 < limit && words.isCapitalised(end + 4);
            if (end >= limit || text.charAt(end) != ' ' || and && beginsName(end + 4, limit)) {
                break;
            }
            at = text.startsWith(" - ", end) ? end + 3 : end + 1;
        }
        return end;
    }

    /** Past "," or ";" or "và", and a remark in brackets before them, to the next name; -1 if the list ends here. */
    private int afterSeparator(int end, int limit) {
        int at = afterRemark(end, limit);
        for (String separator : SEPARATORS) {
            if (folded.startsWith(separator, at) && at + separator.length() < limit) {
                return at + separator.length();
            }
        }
        return -1;
    }

    private int afterRemark(int end, int limit) {
        int close = text.startsWith(" (", end) ? text.indexOf(')', end, Math.min(limit, end + LONGEST_REMARK)) : -1;
        return close < 0 ? end : close + 1;
    }
}
