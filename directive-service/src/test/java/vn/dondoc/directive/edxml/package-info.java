@NullMarked
package vn.dondoc.directive.edxml;

import org.jspecify.annotations.NullMarked;
