package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the name of a unit ends. A name begins with a word that units are called by and goes on until a verb in
 * small letters, a preposition or the end of the clause.
 */
final class UnitListParser {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_HEAD_OF_COLON_LIST = 20;
    private static final int MOST_NAMES = 40;
    private static final List<String> SEPARATORS = List.of(", và ", "; và ", "; ", ", ", " và ", " cùng ", " hoặc ");

    private final String text;
    private final String folded;
    private final WordsOfText words;

    UnitListParser(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.words = new WordsOfText(text, folded);
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
            int end = endOfName(start, limit);
            var members = colonList(start, end, limit);
            if (members.isEmpty()) {
                names.add(new UnitList.Name(text.substring(start, end), start, end));
            } else {
                names.addAll(members);
                end = members.getLast().end();
            }
            int next = afterSeparator(end, limit);
            start = next >= 0 && beginsName(next, limit) ? next : -1;
        }
        return new UnitList(at, names.getLast().end(), names);
    }

    boolean beginsName(int at, int limit) {
        if (at >= limit || !words.isWordStart(at)) {
            return false;
        }
        if (words.endOf(Vocabulary.QUANTIFIERS, at, limit) > 0) {
            return endOfHead(at, limit) > 0;
        }
        // "Ban hành", "Báo cáo", "Tổ chức": a verb at the head of a sentence
        return (words.isCapitalised(at) || words.endOf(Vocabulary.SMALL_HEADS, at, limit) > 0)
                && words.endOf(Vocabulary.HEADS, at, limit) > words.endOf(Vocabulary.VERBS, at, limit);
    }

    /** The end of the word a unit is called by, after "các" if that stands there; -1 if there is none. */
    private int endOfHead(int at, int limit) {
        int quantifier = words.endOf(Vocabulary.QUANTIFIERS, at, limit);
        if (quantifier < 0) {
            return words.endOf(Vocabulary.HEADS, at, limit);
        }
        return quantifier + 1 < limit ? words.endOf(Vocabulary.GROUP_HEADS, quantifier + 1, limit) : -1;
    }

    private int endOfName(int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_NAME);
        int end = Math.max(start, endOfHead(start, limit));
        int at = end;
        boolean group = !words.isCapitalised(start) || words.endOf(Vocabulary.QUANTIFIERS, start, limit) > 0;
        while (at >= 0 && at < stop) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at = acrossSeparator(at, stop, limit, group);
                continue;
            }
            int inside = insideName(at);
            if (inside < 0 && endsName(at, limit)) {
                break;
            }
            at = inside > 0 ? Math.min(inside, limit) : words.endOfWord(at, limit);
            end = at;
        }
        return end;
    }

    private boolean endsName(int at, int limit) {
        return Character.isLowerCase(text.charAt(at))
                && (words.endOf(Vocabulary.VERBS, at, limit) > 0 || words.endOf(Vocabulary.STOPS, at, limit) > 0);
    }

    /** The end of words that would end a name anywhere else; -1 if none stand here. */
    private int insideName(int at) {
        if (!Character.isLowerCase(text.charAt(at))) {
            return -1;
        }
        if (isOrganisation(at)) {
            return at + Vocabulary.ORGANISATION.length();
        }
        for (String phrase : Vocabulary.INSIDE_NAMES) {
            if (folded.startsWith(phrase, at)) {
                return at + phrase.length();
            }
        }
        return -1;
    }

    /** "cơ quan, tổ chức, đơn vị": not the verb "tổ chức". */
    private boolean isOrganisation(int at) {
        int after = at + Vocabulary.ORGANISATION.length();
        return folded.startsWith(Vocabulary.ORGANISATION, at)
                && Vocabulary.AFTER_ORGANISATION.stream().anyMatch(next -> folded.startsWith(next, after));
    }

    /** Past what may stand inside a name between two words; -1 where the name ends. */
    private int acrossSeparator(int at, int stop, int limit, boolean group) {
        if (text.charAt(at) == ' ') {
            return acrossBlank(at, stop, limit, group);
        }
        if (text.charAt(at) == '-' && at + 2 < stop) {
            int next = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            return Character.isLetterOrDigit(text.charAt(next)) ? next : -1;
        }
        if (text.startsWith(", ", at) && at + 2 < stop) {
            return acrossComma(at + 2, limit, group);
        }
        return -1;
    }

    private int acrossBlank(int at, int stop, int limit, boolean group) {
        int joined = folded.startsWith(" và ", at) ? at + 4 : folded.startsWith(" hoặc ", at) ? at + 6 : -1;
        if (joined >= 0 && joined < limit && beginsName(joined, limit) && !goesOnInGroup(joined, limit, group)) {
            return -1;
        }
        boolean wordFollows =
                at + 1 < stop && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.startsWith(" - ", at));
        return wordFollows ? at + 1 : -1;
    }

    private int acrossComma(int next, int limit, boolean group) {
        if (folded.startsWith("các đoàn thể", next) && folded.startsWith("tổ quốc", next - 9)) {
            return next;
        }
        if (goesOnInGroup(next, limit, group)) {
            return next;
        }
        boolean goesOn = words.isWordStart(next) && words.isCapitalised(next) && !beginsName(next, limit);
        return goesOn && !endsName(next, limit) ? next : -1;
    }

    /** "các sở, ban, ngành", "các bộ, cơ quan ngang bộ": kinds of units in one group. */
    private boolean goesOnInGroup(int at, int limit, boolean group) {
        if (!Character.isLowerCase(text.charAt(at))
                || words.endOf(Vocabulary.QUANTIFIERS, at, limit) > 0
                || folded.startsWith(Vocabulary.GROUP_OF_ITS_OWN, at)) {
            return false;
        }
        boolean kind = words.endOf(Vocabulary.GROUP_HEADS, at, limit) > 0
                && (group || words.endOf(Vocabulary.TERRITORIES, at, limit) > 0);
        return kind && (isOrganisation(at) || !endsName(at, limit));
    }

    /** "các Bộ: Quốc phòng, Công an": every name gets the word in front of the colon. */
    private List<UnitList.Name> colonList(int start, int end, int limit) {
        List<UnitList.Name> members = new ArrayList<>();
        int quantifier = words.endOf(Vocabulary.QUANTIFIERS, start, limit);
        boolean opens = quantifier > 0 && text.startsWith(": ", end) && end - quantifier < LONGEST_HEAD_OF_COLON_LIST;
        int at = opens ? end + 2 : -1;
        while (at >= 0 && at < limit && words.isWordStart(at) && words.isCapitalised(at)) {
            int memberEnd = endOfMember(at, limit);
            var head = text.substring(quantifier + 1, end);
            var name = Character.toUpperCase(head.charAt(0)) + head.substring(1) + " " + text.substring(at, memberEnd);
            members.add(new UnitList.Name(name, at, memberEnd));
            at = afterSeparator(memberEnd, limit);
        }
        return members;
    }

    private int endOfMember(int start, int limit) {
        int end = start;
        int stop = Math.min(limit, start + LONGEST_NAME);
        for (int at = start; at < stop && Character.isLetterOrDigit(text.charAt(at)) && !endsName(at, limit); ) {
            end = words.endOfWord(at, limit);
            boolean and = folded.startsWith(" và ", end) && end + 4 < limit && words.isCapitalised(end + 4);
            if (end >= limit || text.charAt(end) != ' ' || and && beginsName(end + 4, limit)) {
                break;
            }
            at = text.startsWith(" - ", end) ? end + 3 : end + 1;
        }
        return end;
    }

    /** Past "," or ";" or "và" to the next name; -1 if the list ends here. */
    private int afterSeparator(int at, int limit) {
        for (String separator : SEPARATORS) {
            if (folded.startsWith(separator, at) && at + separator.length() < limit) {
                return at + separator.length();
            }
        }
        return -1;
    }
}
