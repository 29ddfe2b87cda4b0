@NullMarked
package vn.dondoc.kit.settings;

import org.jspecify.annotations.NullMarked;
