@NullMarked
package vn.dondoc.sandbox.zalo;

import org.jspecify.annotations.NullMarked;
