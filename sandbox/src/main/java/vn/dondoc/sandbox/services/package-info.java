/** The three services as child processes. */
@NullMarked
package vn.dondoc.sandbox.services;

import org.jspecify.annotations.NullMarked;
