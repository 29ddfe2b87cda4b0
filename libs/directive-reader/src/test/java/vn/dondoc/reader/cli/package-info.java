@NullMarked
package vn.dondoc.reader.cli;

import org.jspecify.annotations.NullMarked;
