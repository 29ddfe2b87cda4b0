@NullMarked
package vn.dondoc.messaging;

import org.jspecify.annotations.NullMarked;
