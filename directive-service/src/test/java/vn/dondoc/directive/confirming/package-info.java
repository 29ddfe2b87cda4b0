@NullMarked
package vn.dondoc.directive.confirming;

import org.jspecify.annotations.NullMarked;
