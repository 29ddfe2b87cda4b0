package vn.dondoc.directive.directory;

/**
 * What is wrong in a file.
 *
 * @param row as a spreadsheet counts them: the header is row 1
 * @param column the name in the header; empty where the whole row is meant
 * @param message a sentence in Vietnamese
 */
record RowError(long row, String column, String message) {}
