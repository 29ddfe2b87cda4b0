package vn.dondoc.notification.notice;

/** Who must hear: the people of one unit in one role. */
public record Audience(String unit, Role role) {}
