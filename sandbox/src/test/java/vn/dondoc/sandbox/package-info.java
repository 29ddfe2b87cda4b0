@NullMarked
package vn.dondoc.sandbox;

import org.jspecify.annotations.NullMarked;
