package vn.dondoc.reader.deadline;

/** What a careful reader would ask about, with the place in the text that made them ask. */
public record Warning(Kind kind, int start, int end, String message) {

    public enum Kind {
        DEADLINE_BEFORE_DOCUMENT,
        IMPOSSIBLE_DATE,
        WEEKDAY_DISAGREES,
        WORDS_DISAGREE
    }
}
