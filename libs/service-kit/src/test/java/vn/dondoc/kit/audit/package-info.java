@NullMarked
package vn.dondoc.kit.audit;

import org.jspecify.annotations.NullMarked;
