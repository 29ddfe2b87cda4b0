package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the name of a unit ends. A name begins with a word that units are called by and goes on until a verb in
 * small letters, a preposition or the end of the clause.
 */
final class UnitListParser {

    private static final int LONGEST_NAME = 160;
    private static final int MOST_NAMES = 40;
    private static final Set<String> QUANTIFIERS = Set.of("các", "mỗi", "từng", "những", "toàn thể");
    /** Verbs that are part of a name after "cơ quan": "các cơ quan tham mưu, giúp việc Tỉnh ủy". */
    private static final List<String> INSIDE_NAMES = List.of(
            "tham mưu, giúp việc",
            "tham mưu giúp việc",
            "có liên quan",
            "quản lý dự án",
            "quản lý khu",
            "quản lý các khu",
            "chỉ đạo",
            "sử dụng lao động",
            "tham mưu của",
            "kiểm tra tỉnh ủy",
            "kiểm tra các cấp",
            "thông tin",
            "tổ chức đảng",
            "tổ chức chính trị",
            "quản lý nhà nước",
            "tổ chức cơ sở",
            "báo chí",
            "được giao",
            "được phân công",
            "tham mưu cấp");

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
        while (names.size() < MOST_NAMES) {
            int end = endOfName(start, limit);
            var members = colonList(start, end, limit);
            if (members.isEmpty()) {
                names.add(new UnitList.Name(text.substring(start, end), start, end));
            } else {
                names.addAll(members);
                end = members.getLast().end();
            }
            int next = afterSeparator(end, limit);
            if (next < 0 || !beginsName(next, limit)) {
                return new UnitList(at, end, names);
            }
            start = next;
        }
        return new UnitList(at, names.getLast().end(), names);
    }

    boolean beginsName(int at, int limit) {
        if (at >= limit || !words.isWordStart(at)) {
            return false;
        }
        int quantifier = words.endOf(QUANTIFIERS, at, limit);
        if (quantifier > 0) {
            int next = quantifier + 1;
            return next < limit && words.endOf(Vocabulary.GROUP_HEADS, next, limit) > 0;
        }
        return words.endOf(Vocabulary.HEADS, at, limit) > 0 && (words.isCapitalised(at) || isLowerCaseHead(at, limit));
    }

    /** Some units are named without a capital in the middle of a sentence: "cấp ủy cơ sở", "người sử dụng lao động". */
    private boolean isLowerCaseHead(int at, int limit) {
        return words.endOf(LOWER_CASE_HEADS, at, limit) > 0;
    }

    private static final Set<String> LOWER_CASE_HEADS = Set.of(
            "cấp ủy",
            "người sử dụng lao động",
            "người lao động",
            "ban thường vụ",
            "thủ trưởng",
            "người đứng đầu",
            "đồng chí",
            "đ/c",
            "ủy ban nhân dân",
            "chủ tịch ủy ban",
            "cơ quan",
            "doanh nghiệp",
            "tổ chức đảng",
            "đảng ủy",
            "chủ đầu tư",
            "lãnh đạo các",
            "đơn vị",
            "văn phòng đảng",
            "tổ chức dịch vụ",
            "bộ trưởng");

    private int endOfName(int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_NAME);
        int end = start;
        int at = start;
        boolean group = !words.isCapitalised(start)
                || QUANTIFIERS.contains(folded.substring(start, words.endOfWord(start, limit)));
        while (at < stop) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int inside = insideName(at, start);
                if (inside > 0) {
                    at = inside;
                } else if (at > start && endsName(at, limit)) {
                    break;
                } else {
                    at = words.endOfWord(at, limit);
                }
                end = at;
            } else {
                at = acrossSeparator(at, stop, limit, group);
                if (at < 0) {
                    break;
                }
            }
        }
        return end;
    }

    private int insideName(int at, int start) {
        if (at == start || !Character.isLowerCase(text.charAt(at))) {
            return -1;
        }
        for (String phrase : INSIDE_NAMES) {
            if (folded.startsWith(phrase, at)) {
                return at + phrase.length();
            }
        }
        return -1;
    }

    private boolean endsName(int at, int limit) {
        return Character.isLowerCase(text.charAt(at))
                && (words.endOf(Vocabulary.VERBS, at, limit) > 0 || words.endOf(Vocabulary.STOPS, at, limit) > 0);
    }

    /** Past what may stand inside a name between two words; -1 where the name ends. */
    private int acrossSeparator(int at, int stop, int limit, boolean group) {
        if (text.charAt(at) == ' ') {
            boolean and = folded.startsWith(" và ", at);
            if (and && at + 4 < limit && beginsName(at + 4, limit) && !goesOnInGroup(at + 4, group)) {
                return -1;
            }
            return at + 1 < stop && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.startsWith(" - ", at))
                    ? at + 1
                    : -1;
        }
        if (text.startsWith("- ", at) && at + 2 < stop && Character.isUpperCase(text.charAt(at + 2))
                || text.charAt(at) == '-' && at + 1 < stop && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        }
        if (text.startsWith(", ", at) && at + 2 < stop) {
            int next = at + 2;
            if (folded.startsWith("các đoàn thể", next) && folded.startsWith("tổ quốc", at - 7)) {
                return next;
            }
            boolean name = beginsName(next, limit) && !goesOnInGroup(next, group);
            boolean goesOn = words.isCapitalised(next) || goesOnInGroup(next, group);
            return !name && goesOn && words.isWordStart(next) && !endsName(next, limit) ? next : -1;
        }
        return -1;
    }

    /** "các sở, ban, ngành", "các bộ, cơ quan ngang bộ": kinds of units in one group. */
    private boolean goesOnInGroup(int at, boolean group) {
        return Character.isLowerCase(text.charAt(at))
                && words.endOf(QUANTIFIERS, at, text.length()) < 0
                && words.endOf(Vocabulary.GROUP_HEADS, at, text.length()) > 0
                && (group || words.endOf(TERRITORIES, at, text.length()) > 0);
    }

    private static final Set<String> TERRITORIES =
            Set.of("xã", "phường", "đặc khu", "huyện", "quận", "thị", "thành phố", "tỉnh");

    /** "các Bộ: Quốc phòng, Công an": every name gets the word in front of the colon. */
    private List<UnitList.Name> colonList(int start, int end, int limit) {
        List<UnitList.Name> members = new ArrayList<>();
        int quantifier = words.endOf(QUANTIFIERS, start, limit);
        if (quantifier < 0 || !text.startsWith(": ", end)) {
            return members;
        }
        var head = text.substring(quantifier + 1, end);
        int at = end + 2;
        while (at < limit && words.isWordStart(at) && words.isCapitalised(at) && head.length() < 20) {
            int nameEnd = endOfMember(at, limit);
            members.add(new UnitList.Name(
                    Character.toUpperCase(head.charAt(0)) + head.substring(1) + " " + text.substring(at, nameEnd),
                    at,
                    nameEnd));
            at = afterSeparator(nameEnd, limit);
            if (at < 0) {
                break;
            }
        }
        return members;
    }

    private int endOfMember(int start, int limit) {
        int end = start;
        int at = start;
        int stop = Math.min(limit, start + LONGEST_NAME);
        while (at < stop && Character.isLetterOrDigit(text.charAt(at)) && !endsName(at, limit)) {
            end = words.endOfWord(at, limit);
            at = text.startsWith(" - ", end) ? end + 3 : end + 1;
            if (end < limit && text.charAt(end) != ' ') {
                break;
            }
        }
        return end;
    }

    /** Past "," or ";" or "và" to the next name; -1 if the list ends here. */
    private int afterSeparator(int at, int limit) {
        for (String separator : List.of(", và ", "; ", ", ", " và ", " cùng ", "; và ")) {
            if (folded.startsWith(separator, at) && at + separator.length() < limit) {
                return at + separator.length();
            }
        }
        return -1;
    }
}
