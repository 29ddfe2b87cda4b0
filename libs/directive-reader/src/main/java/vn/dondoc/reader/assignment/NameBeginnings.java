package vn.dondoc.reader.assignment;

/** Where the name of a unit can begin. */
final class NameBeginnings {

    private final WordsOfText words;

    NameBeginnings(WordsOfText words) {
        this.words = words;
    }

    boolean isAt(int at, int limit) {
        if (at >= limit || !words.isWordStart(at)) {
            return false;
        }
        var openings = words.isCapitalised(at) ? Vocabulary.OPENINGS : Vocabulary.SMALL_OPENINGS;
        if (words.endOf(openings, at, limit) < 0) {
            return false;
        }
        if (isQuantifier(at, limit)) {
            return endOfHead(at, limit) > 0;
        }
        // "Ban hành", "Báo cáo", "Tổ chức": a verb at the head of a sentence
        return (words.isCapitalised(at) || words.endOf(Vocabulary.SMALL_HEADS, at, limit) > 0)
                && words.endOf(Vocabulary.HEADS, at, limit) > words.endOf(Vocabulary.VERBS, at, limit)
                && words.endOf(Vocabulary.NO_UNITS, at, limit) < 0;
    }

    /** The end of the word a unit is called by, after "các" if that stands there; -1 if there is none. */
    int endOfHead(int at, int limit) {
        int quantifier = words.endOf(Vocabulary.QUANTIFIERS, at, limit);
        if (quantifier < 0) {
            return words.endOf(Vocabulary.HEADS, at, limit);
        }
        return quantifier + 1 < limit && words.endOf(Vocabulary.NO_UNITS, quantifier + 1, limit) < 0
                ? words.endOf(Vocabulary.GROUP_HEADS, quantifier + 1, limit)
                : -1;
    }

    /** "các", "mỗi", "từng": what follows is a group. */
    boolean isQuantifier(int at, int limit) {
        return words.endOf(Vocabulary.QUANTIFIERS, at, limit) > 0;
    }
}
