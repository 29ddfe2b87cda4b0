/** What the three services share around the domain. */
@NullMarked
package vn.dondoc.kit;

import org.jspecify.annotations.NullMarked;
