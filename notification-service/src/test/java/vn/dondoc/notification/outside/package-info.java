/** The outside world of the tests: a mail server, Zalo, the two topics that come in, a clock to move. */
@NullMarked
package vn.dondoc.notification.outside;

import org.jspecify.annotations.NullMarked;
