@NullMarked
package vn.dondoc.sandbox.mail;

import org.jspecify.annotations.NullMarked;
