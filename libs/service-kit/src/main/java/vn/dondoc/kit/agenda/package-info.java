/** What a service has next and in hand. */
@NullMarked
package vn.dondoc.kit.agenda;

import org.jspecify.annotations.NullMarked;
