package vn.dondoc.reader.text;

/**
 * Words of a document with their place.
 *
 * @param words as a person reads them: on one line, without Markdown and line wraps, letters composed; they may complete
 *     what stands there ("Bộ Công an" for the second of "các Bộ: Quốc phòng, Công an")
 * @param start where they stand in the text that was read, in UTF-16 units, a byte order mark not counted
 * @param end the character after the last; what stands there exactly is {@code text.substring(start, end)}
 */
public record Passage(String words, int start, int end) {}
