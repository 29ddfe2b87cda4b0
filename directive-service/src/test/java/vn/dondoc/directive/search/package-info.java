@NullMarked
package vn.dondoc.directive.search;

import org.jspecify.annotations.NullMarked;
