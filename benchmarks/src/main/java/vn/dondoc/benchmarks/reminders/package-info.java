/** How much reminding can bear, measured on the real services. */
@NullMarked
package vn.dondoc.benchmarks.reminders;

import org.jspecify.annotations.NullMarked;
