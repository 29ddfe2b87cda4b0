@org.jspecify.annotations.NullMarked
package vn.dondoc.task.revising;
