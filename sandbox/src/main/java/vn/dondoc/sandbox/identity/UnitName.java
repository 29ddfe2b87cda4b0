package vn.dondoc.sandbox.identity;

/** A unit of the directory whose officer can sign in. */
public record UnitName(String code, String name) {}
