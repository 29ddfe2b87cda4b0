/** Dead letters for administrators: REST and a page, the same in every service. */
@NullMarked
package vn.dondoc.kit.deadletter;

import org.jspecify.annotations.NullMarked;
