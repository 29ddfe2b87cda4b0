/** Number, issuer, date, subject, signer, recipients, references, marks. */
@NullMarked
package vn.dondoc.reader.metadata;

import org.jspecify.annotations.NullMarked;
