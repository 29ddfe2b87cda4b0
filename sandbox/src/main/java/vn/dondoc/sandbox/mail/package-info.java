/** The mail server, and the faults it can be told to show. */
@NullMarked
package vn.dondoc.sandbox.mail;

import org.jspecify.annotations.NullMarked;
