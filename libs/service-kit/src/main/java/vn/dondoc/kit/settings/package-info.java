/** Settings that say at the start what is wrong with them. */
@NullMarked
package vn.dondoc.kit.settings;

import org.jspecify.annotations.NullMarked;
