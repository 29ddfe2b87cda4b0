package vn.dondoc.notification.addressing;

import java.util.List;

/** A unit as the directory of directive-service lists it. */
public record ListedUnit(String code, String name, boolean active, List<ListedContact> contacts) {}
