/** What the leaders of an office read of its tasks each week: báo cáo lãnh đạo. */
@NullMarked
package vn.dondoc.task.reporting;

import org.jspecify.annotations.NullMarked;
