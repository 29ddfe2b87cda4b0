/** What administrators watch: alerts and dashboard, held against the metrics that exist. */
@NullMarked
package vn.dondoc.deploy.monitoring;

import org.jspecify.annotations.NullMarked;
