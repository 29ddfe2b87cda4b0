/** What the tests of the services share. */
@NullMarked
package vn.dondoc.testkit;

import org.jspecify.annotations.NullMarked;
