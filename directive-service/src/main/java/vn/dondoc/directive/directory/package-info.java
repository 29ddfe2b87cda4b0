/** The units and groups that directives name, and whom to reach there. */
@NullMarked
package vn.dondoc.directive.directory;

import org.jspecify.annotations.NullMarked;
