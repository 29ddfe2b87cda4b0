/** The schedulers that deciding is compared to, each as its documentation recommends for throughput. */
@NullMarked
package vn.dondoc.benchmarks.others;

import org.jspecify.annotations.NullMarked;
