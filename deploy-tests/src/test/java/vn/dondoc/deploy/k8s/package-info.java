/** The overlays of {@code k8s/}, rendered and checked object by object. */
@NullMarked
package vn.dondoc.deploy.k8s;

import org.jspecify.annotations.NullMarked;
