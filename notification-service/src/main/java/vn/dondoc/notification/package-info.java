/** Tells those who must act: addresses, gathers, writes, sends, and keeps the proof. */
@NullMarked
package vn.dondoc.notification;

import org.jspecify.annotations.NullMarked;
