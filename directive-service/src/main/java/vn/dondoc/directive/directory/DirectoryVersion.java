package vn.dondoc.directive.directory;

/**
 * Which state of the directory it is. It grows with every change: units are never deleted, and each change raises the version of
 * the unit, whichever replica makes it and whatever its clock says.
 *
 * @param changes of all units together
 */
record DirectoryVersion(long units, long changes) {}
