@NullMarked
package vn.dondoc.directive.reading;

import org.jspecify.annotations.NullMarked;
