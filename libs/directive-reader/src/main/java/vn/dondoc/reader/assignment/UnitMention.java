package vn.dondoc.reader.assignment;

/** A unit as the document names it; the place is in UTF-16 units of the text that was read. */
public record UnitMention(String words, int start, int end) {}
