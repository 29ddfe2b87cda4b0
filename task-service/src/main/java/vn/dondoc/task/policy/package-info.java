/** Who hears when: the rules by which reminders are planned, as data that an administrator changes. */
@NullMarked
package vn.dondoc.task.policy;

import org.jspecify.annotations.NullMarked;
