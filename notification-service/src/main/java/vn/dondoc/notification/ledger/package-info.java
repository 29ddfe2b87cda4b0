/** The proof: what was done to tell somebody, appended and never changed, and the ways to read it. */
@NullMarked
package vn.dondoc.notification.ledger;

import org.jspecify.annotations.NullMarked;
