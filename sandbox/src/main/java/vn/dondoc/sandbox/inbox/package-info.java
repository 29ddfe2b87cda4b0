/** Every message that arrived, as its receiver sees it. */
@NullMarked
package vn.dondoc.sandbox.inbox;

import org.jspecify.annotations.NullMarked;
