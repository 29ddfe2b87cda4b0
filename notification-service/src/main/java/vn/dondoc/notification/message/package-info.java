/** What a contact reads: pure functions from what there is to say to the words of a mail or a Zalo message. */
@NullMarked
package vn.dondoc.notification.message;

import org.jspecify.annotations.NullMarked;
