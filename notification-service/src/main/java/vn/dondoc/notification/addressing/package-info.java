/** Whom an intent reaches, and in which message it travels. */
@NullMarked
package vn.dondoc.notification.addressing;

import org.jspecify.annotations.NullMarked;
