@NullMarked
package vn.dondoc.kit.problem;

import org.jspecify.annotations.NullMarked;
