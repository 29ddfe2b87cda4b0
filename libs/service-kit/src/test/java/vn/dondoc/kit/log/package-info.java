@NullMarked
package vn.dondoc.kit.log;

import org.jspecify.annotations.NullMarked;
