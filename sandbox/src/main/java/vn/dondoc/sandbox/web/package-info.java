/** What the sandbox's own pages and answers share. */
@NullMarked
package vn.dondoc.sandbox.web;

import org.jspecify.annotations.NullMarked;
