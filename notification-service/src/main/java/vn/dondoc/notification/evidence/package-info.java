/** Who was told what, when, how and with what result: read from the ledger, for people and for other systems. */
@NullMarked
package vn.dondoc.notification.evidence;

import org.jspecify.annotations.NullMarked;
