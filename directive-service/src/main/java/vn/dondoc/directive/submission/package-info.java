/** Directives that other systems submit on Kafka: each is understood, takes effect or not, and is answered once. */
@NullMarked
package vn.dondoc.directive.submission;

import org.jspecify.annotations.NullMarked;
