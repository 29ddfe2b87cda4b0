@NullMarked
package vn.dondoc.sandbox.gateway;

import org.jspecify.annotations.NullMarked;
