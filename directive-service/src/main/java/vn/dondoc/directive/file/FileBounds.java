package vn.dondoc.directive.file;

/**
 * How much a file may be once it is unpacked. A file of a few kilobytes can unpack to gigabytes.
 *
 * @param unpackedBytes all parts of a file together
 * @param characters of the text that comes out
 * @param pages of a PDF
 * @param steps operators of a PDF, elements of a Word file: what is drawn or nested without end stops here
 */
public record FileBounds(long unpackedBytes, int characters, int pages, int steps) {}
