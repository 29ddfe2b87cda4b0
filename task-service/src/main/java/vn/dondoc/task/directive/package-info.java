/** What was directed: the document, its assignments, their deadlines, the units they name. */
@NullMarked
package vn.dondoc.task.directive;

import org.jspecify.annotations.NullMarked;
