/** Words of a document marked where they stand. */
@NullMarked
package vn.dondoc.directive.highlight;

import org.jspecify.annotations.NullMarked;
