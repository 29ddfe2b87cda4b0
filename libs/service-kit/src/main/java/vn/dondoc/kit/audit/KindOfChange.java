package vn.dondoc.kit.audit;

/**
 * What was done, for programs and for people; kept with each change, so that an old one reads as it did.
 *
 * @param code part of the interface
 * @param words in Vietnamese
 */
public record KindOfChange(String code, String words) {}
