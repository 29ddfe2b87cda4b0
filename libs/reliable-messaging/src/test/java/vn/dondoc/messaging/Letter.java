package vn.dondoc.messaging;

/** What the events of the tests say. */
record Letter(String words) {}
