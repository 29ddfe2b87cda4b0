package vn.dondoc.directive.confirming;

/** A unit with a box to tick. */
record UnitChoice(String code, String name, boolean ticked, boolean reachable, boolean active) {}
