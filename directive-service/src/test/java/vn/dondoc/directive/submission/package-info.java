@NullMarked
package vn.dondoc.directive.submission;

import org.jspecify.annotations.NullMarked;
