/** Sets up a broker from tables: topics, accounts of other systems, what they may do, and how much of it. */
@NullMarked
package vn.dondoc.messaging.setup;

import org.jspecify.annotations.NullMarked;
