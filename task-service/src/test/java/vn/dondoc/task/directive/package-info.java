@NullMarked
package vn.dondoc.task.directive;

import org.jspecify.annotations.NullMarked;
