@NullMarked
package vn.dondoc.kit.identity;

import org.jspecify.annotations.NullMarked;
