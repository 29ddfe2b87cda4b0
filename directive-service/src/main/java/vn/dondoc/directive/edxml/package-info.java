/** Packages of the national document axis: edXML, QCVN 102:2016/BTTTT. */
@NullMarked
package vn.dondoc.directive.edxml;

import org.jspecify.annotations.NullMarked;
