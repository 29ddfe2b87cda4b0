@NullMarked
package vn.dondoc.messaging.setup;

import org.jspecify.annotations.NullMarked;
