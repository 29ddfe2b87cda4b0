@NullMarked
package vn.dondoc.backends;

import org.jspecify.annotations.NullMarked;
