/** The real parts that are measured: database, broker, services as processes, a clock that is moved. */
@NullMarked
package vn.dondoc.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
