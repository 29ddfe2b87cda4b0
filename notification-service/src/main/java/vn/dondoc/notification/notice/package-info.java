/** One contact hears of one step of one task: the values, and the one place where a notice ends. */
@NullMarked
package vn.dondoc.notification.notice;

import org.jspecify.annotations.NullMarked;
