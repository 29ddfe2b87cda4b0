/** One origin in front of the three services and of the sandbox's own pages. */
@NullMarked
package vn.dondoc.sandbox.gateway;

import org.jspecify.annotations.NullMarked;
