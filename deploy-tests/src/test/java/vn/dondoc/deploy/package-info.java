/** What administrators install and read, held against the code. */
@NullMarked
package vn.dondoc.deploy;

import org.jspecify.annotations.NullMarked;
