@NullMarked
package vn.dondoc.kit;

import org.jspecify.annotations.NullMarked;
