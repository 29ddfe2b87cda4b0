/** Stories told through the public interfaces only: the demo with the sample directives, and the check on real documents. */
@NullMarked
package vn.dondoc.sandbox.story;

import org.jspecify.annotations.NullMarked;
