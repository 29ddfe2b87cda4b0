package vn.dondoc.reader.rules;

/** A meaning with its place in the normalised text and the name of the rule that made it. */
public record Found<T>(int start, int end, String rule, T meaning) {}
