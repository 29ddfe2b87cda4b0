@NullMarked
package vn.dondoc.testkit.architecture;

import org.jspecify.annotations.NullMarked;
