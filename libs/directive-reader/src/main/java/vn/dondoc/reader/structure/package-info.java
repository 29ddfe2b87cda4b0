/** The parts of a document: header, body, closing; items and what they hold. */
@NullMarked
package vn.dondoc.reader.structure;

import org.jspecify.annotations.NullMarked;
