@NullMarked
package vn.dondoc.notification.ledger;

import org.jspecify.annotations.NullMarked;
