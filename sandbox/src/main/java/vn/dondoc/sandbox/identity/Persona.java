package vn.dondoc.sandbox.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, as the claims of the token tell it.
 *
 * @param key as {@code /sandbox/token?as=} names it
 * @param group the role
 * @param unit the unit whose officer it is
 */
public record Persona(
        String key, String name, String group, @Nullable String unit) {

    /** Those who sign in for the province's office. */
    static final List<Persona> OF_THE_OFFICE = List.of(
            new Persona("clerk", "Văn thư", "clerk", null),
            new Persona("supervisor", "Lãnh đạo theo dõi", "supervisor", null),
            new Persona("admin", "Quản trị hệ thống", "admin", null));

    private static final String UNIT = "unit:";

    static Persona officerOf(String unit) {
        return new Persona(UNIT + unit, "Cán bộ đầu mối " + unit, "unit", unit);
    }

    /** @throws IllegalArgumentException for a key that names nobody */
    public static Persona named(String key) {
        if (key.startsWith(UNIT) && key.substring(UNIT.length()).matches("[A-Z0-9][A-Z0-9-]{0,39}")) {
            return officerOf(key.substring(UNIT.length()));
        }
        return OF_THE_OFFICE.stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody is called " + key + "; clerk, supervisor, admin or unit:CODE"));
    }

    Map<String, Object> claims() {
        Map<String, Object> claims =
                new HashMap<>(Map.of("groups", List.of(group), "name", name, "preferred_username", key));
        if (unit != null) {
            claims.put("unit", unit);
        }
        return claims;
    }
}
