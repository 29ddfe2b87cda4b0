@NullMarked
package vn.dondoc.directive.highlight;

import org.jspecify.annotations.NullMarked;
