package vn.dondoc.directive.directory;

import java.util.List;

/** What a file of units held, and all that is wrong with it. */
record ImportResult(int rows, int units, List<RowError> errors) {}
