/** Files of directives: told by their first bytes, and turned into text. */
@NullMarked
package vn.dondoc.directive.file;

import org.jspecify.annotations.NullMarked;
