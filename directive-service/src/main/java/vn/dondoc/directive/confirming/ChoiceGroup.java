package vn.dondoc.directive.confirming;

import java.util.List;

/**
 * Units offered together: those named singly, the members of a group, or what unclear words may mean.
 *
 * @param legend the name of the group or the words of the document; empty for units named singly
 * @param unclear true for words that nobody is known by
 * @param skipped true if the clerk leaves the words out
 */
record ChoiceGroup(String legend, List<UnitChoice> choices, boolean unclear, boolean skipped) {}
