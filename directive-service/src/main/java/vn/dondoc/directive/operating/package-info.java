/** What administrators do about the service while it runs. */
@NullMarked
package vn.dondoc.directive.operating;

import org.jspecify.annotations.NullMarked;
