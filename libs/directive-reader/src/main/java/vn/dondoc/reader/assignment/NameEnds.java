package vn.dondoc.reader.assignment;

/** Where the name of a unit ends: at a verb in small letters, a preposition, the end of the clause. */
final class NameEnds {

    static final int LONGEST_NAME = 160;

    private static final String BOARD = "ban ";

    private final String text;
    private final String folded;
    private final WordsOfText words;
    private final NameBeginnings beginnings;

    NameEnds(String text, String folded, WordsOfText words, NameBeginnings beginnings) {
        this.text = text;
        this.folded = folded;
        this.words = words;
        this.beginnings = beginnings;
    }

    /** The end of the name that begins at a place. */
    int after(int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_NAME);
        int end = Math.max(start, beginnings.endOfHead(start, limit));
        int at = end;
        boolean group = !words.isCapitalised(start)
                || words.endOf(Vocabulary.OF_SEVERAL, start, limit) > 0
                || folded.startsWith(" các", end - " các".length());
        while (at >= 0 && at < stop) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at = acrossSeparator(at, start, stop, limit, group);
                continue;
            }
            int inside = insideName(start, at);
            if (inside < 0 && endsName(at, limit)) {
                break;
            }
            group = group || words.endOf(Vocabulary.OF_SEVERAL, at, limit) > 0;
            at = inside > 0 ? Math.min(inside, limit) : words.endOfWord(at, limit);
            end = at;
        }
        return end;
    }

    boolean endsName(int at, int limit) {
        return Character.isLowerCase(text.charAt(at)) && words.endOf(Vocabulary.ENDS, at, limit) > 0;
    }

    /** The end of words that would end a name anywhere else; -1 if none stand here. */
    private int insideName(int start, int at) {
        if (!Character.isLowerCase(text.charAt(at))) {
            return -1;
        }
        if (isOrganisation(at)) {
            return at + Vocabulary.ORGANISATION.length();
        }
        int purpose = folded.startsWith(BOARD, at - BOARD.length())
                ? Vocabulary.PURPOSES.endOfBeginningAt(folded, at)
                : words.endOf(Vocabulary.TEAMS, start, at - 1) == at - 1
                        ? words.endOf(Vocabulary.PURPOSES_OF_TEAMS, at, text.length())
                        : -1;
        if (purpose > 0) {
            return purpose;
        }
        for (String compound : Vocabulary.COMPOUNDS) {
            int first = at - compound.indexOf(' ') - 1;
            if (folded.startsWith(compound, first) || folded.startsWith(compound, at)) {
                return folded.startsWith(compound, at) ? at + compound.length() : first + compound.length();
            }
        }
        return Vocabulary.INSIDE_NAMES.endOfBeginningAt(folded, at);
    }

    /** "cơ quan, tổ chức, đơn vị": not the verb "tổ chức". */
    private boolean isOrganisation(int at) {
        int after = at + Vocabulary.ORGANISATION.length();
        return folded.startsWith(Vocabulary.ORGANISATION, at)
                && Vocabulary.AFTER_ORGANISATION.endOfBeginningAt(folded, after) > 0;
    }

    /** Past what may stand inside a name between two words; -1 where the name ends. */
    private int acrossSeparator(int at, int start, int stop, int limit, boolean group) {
        if (text.charAt(at) == ' ') {
            return acrossBlank(at, start, stop, limit, group);
        }
        if (text.charAt(at) == '-' && at + 2 < stop) {
            int next = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            return Character.isLetterOrDigit(text.charAt(next)) ? next : -1;
        }
        if (text.startsWith(", ", at) && at + 2 < stop) {
            return acrossComma(at, start, limit, group);
        }
        return -1;
    }

    private int acrossBlank(int at, int start, int stop, int limit, boolean group) {
        boolean or = folded.startsWith(" hoặc ", at);
        int joined = or ? at + " hoặc ".length() : folded.startsWith(" và ", at) ? at + " và ".length() : -1;
        if (joined >= 0 && joined < limit && beginnings.isAt(joined, limit)) {
            return isTwin(at, joined, start) ? joined : !or && goesOnInGroup(joined, limit, group) ? at + 1 : -1;
        }
        boolean wordFollows =
                at + 1 < stop && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.startsWith(" - ", at));
        return wordFollows ? at + 1 : -1;
    }

    private int acrossComma(int at, int start, int limit, boolean group) {
        int next = at + 2;
        if (folded.startsWith("các đoàn thể", next) && folded.startsWith("tổ quốc", next - 9)) {
            return next;
        }
        if (isTwin(at, next, start)
                || isOfficeAfterOffice(at, next, start, limit)
                || goesOnInGroup(next, limit, group)) {
            return next;
        }
        boolean goesOn = words.isWordStart(next) && words.isCapitalised(next) && !beginnings.isAt(next, limit);
        return goesOn && !endsName(next, limit) ? next : -1;
    }

    /**
     * "HĐND và UBND xã", "Hội đồng nhân dân, Ủy ban nhân dân các xã": the territory stands only once, behind the second,
     * and in "Văn phòng HĐND và UBND" both share an office.
     */
    private boolean isTwin(int end, int next, int start) {
        for (var council : Vocabulary.COUNCILS) {
            if (end - council.length() >= start && folded.startsWith(council, end - council.length())) {
                return Vocabulary.EXECUTIVES.stream().anyMatch(executive -> folded.startsWith(executive, next));
            }
        }
        return false;
    }

    /** "Thủ trưởng, Lãnh đạo các đơn vị": the first is nobody's without what follows the second. */
    private boolean isOfficeAfterOffice(int end, int next, int start, int limit) {
        return words.endOf(Vocabulary.OFFICES, start, limit) == end && words.endOf(Vocabulary.OFFICES, next, limit) > 0;
    }

    /** "các sở, ban, ngành", "các bộ, cơ quan ngang bộ": kinds of units in one group. */
    private boolean goesOnInGroup(int at, int limit, boolean group) {
        if (!Character.isLowerCase(text.charAt(at))
                || beginnings.isQuantifier(at, limit)
                || folded.startsWith(Vocabulary.GROUP_OF_ITS_OWN, at)) {
            return false;
        }
        boolean kind = words.endOf(Vocabulary.GROUP_HEADS, at, limit) > 0
                && (group || words.endOf(Vocabulary.TERRITORIES, at, limit) > 0);
        return kind && (isOrganisation(at) || !endsName(at, limit));
    }
}
