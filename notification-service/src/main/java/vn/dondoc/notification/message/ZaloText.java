package vn.dondoc.notification.message;

import java.util.Map;

/**
 * The values of the template that Zalo approved, by the names of its parameters, in the order of the template.
 *
 * @param values within the limits of each parameter, counted in code points
 */
public record ZaloText(Map<String, String> values) implements Content {}
