/** What a recipient chose or earned: channels, hours, absences, suppressed addresses; and the pages that say so. */
@NullMarked
package vn.dondoc.notification.recipient;

import org.jspecify.annotations.NullMarked;
