@NullMarked
package vn.dondoc.directive.changes;

import org.jspecify.annotations.NullMarked;
