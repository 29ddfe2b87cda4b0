@NullMarked
package vn.dondoc.directive.file;

import org.jspecify.annotations.NullMarked;
