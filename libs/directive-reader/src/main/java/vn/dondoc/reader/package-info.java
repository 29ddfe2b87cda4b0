/** What a Vietnamese directive says: metadata, assignments and deadlines, each with its place in the text. */
@NullMarked
package vn.dondoc.reader;

import org.jspecify.annotations.NullMarked;
