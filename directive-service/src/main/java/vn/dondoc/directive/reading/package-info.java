/** What a text says, against the directory of units; nothing is stored. */
@NullMarked
package vn.dondoc.directive.reading;

import org.jspecify.annotations.NullMarked;
