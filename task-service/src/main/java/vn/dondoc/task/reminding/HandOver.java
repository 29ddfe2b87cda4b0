package vn.dondoc.task.reminding;

import java.util.List;

/**
 * What one audience hears now.
 *
 * @param step the strongest of the steps that are due
 * @param supersedes the others, which it speaks for
 */
record HandOver(Step step, List<Step> supersedes) {

    HandOver {
        supersedes = List.copyOf(supersedes);
    }
}
