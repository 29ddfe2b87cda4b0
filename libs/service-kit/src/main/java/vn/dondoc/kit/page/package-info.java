/** What every page has in common. */
@NullMarked
package vn.dondoc.kit.page;

import org.jspecify.annotations.NullMarked;
