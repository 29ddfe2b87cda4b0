/** The provider that signs the personas in. */
@NullMarked
package vn.dondoc.sandbox.identity;

import org.jspecify.annotations.NullMarked;
