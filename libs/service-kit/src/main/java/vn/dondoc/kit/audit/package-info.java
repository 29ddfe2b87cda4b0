/** Who changed what, and how it was before. */
@NullMarked
package vn.dondoc.kit.audit;

import org.jspecify.annotations.NullMarked;
