@NullMarked
package vn.dondoc.sandbox.story;

import org.jspecify.annotations.NullMarked;
