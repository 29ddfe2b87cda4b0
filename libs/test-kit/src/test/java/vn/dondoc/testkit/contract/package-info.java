@NullMarked
package vn.dondoc.testkit.contract;

import org.jspecify.annotations.NullMarked;
