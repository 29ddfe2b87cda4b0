@NullMarked
package vn.dondoc.sandbox.inbox;

import org.jspecify.annotations.NullMarked;
