/** A real PostgreSQL and a real Kafka broker on this machine, which a test can kill, freeze and start again. */
@NullMarked
package vn.dondoc.backends;

import org.jspecify.annotations.NullMarked;
