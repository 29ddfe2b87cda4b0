/** The rules the code keeps, each of them seen failing on a fixture. */
@NullMarked
package vn.dondoc.testkit.architecture;

import org.jspecify.annotations.NullMarked;
