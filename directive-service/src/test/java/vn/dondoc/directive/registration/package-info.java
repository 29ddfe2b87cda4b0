@NullMarked
package vn.dondoc.directive.registration;

import org.jspecify.annotations.NullMarked;
