@NullMarked
package vn.dondoc.sandbox.clock;

import org.jspecify.annotations.NullMarked;
