@NullMarked
package vn.dondoc.directive;

import org.jspecify.annotations.NullMarked;
