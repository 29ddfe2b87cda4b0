package vn.dondoc.reader.deadline;

/** What a careful reader would ask about, with the place in the text that made them ask. */
public record Warning(Kind kind, int start, int end, String message) {

    public enum Kind {
        DEADLINE_BEFORE_DOCUMENT,
        IMPOSSIBLE_DATE,
        WEEKDAY_DISAGREES,
        WORDS_DISAGREE,
        /** "ngày 15 tháng 9 tháng 2026" */
        INCONSISTENT_DATE,
        /** What is to be put together is due before what it is put together from. */
        SUBORDINATE_LATER
    }
}
