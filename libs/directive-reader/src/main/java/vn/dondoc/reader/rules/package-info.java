/** Rules: a name, a pattern, a production. */
@NullMarked
package vn.dondoc.reader.rules;

import org.jspecify.annotations.NullMarked;
