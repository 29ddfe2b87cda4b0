@NullMarked
package vn.dondoc.sandbox.identity;

import org.jspecify.annotations.NullMarked;
