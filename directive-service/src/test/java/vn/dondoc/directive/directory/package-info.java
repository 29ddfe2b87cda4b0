@NullMarked
package vn.dondoc.directive.directory;

import org.jspecify.annotations.NullMarked;
