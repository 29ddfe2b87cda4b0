package vn.dondoc.deploy.settings;

import java.util.Locale;

/**
 * A setting of our own, as the code has it.
 *
 * @param module where it is read
 * @param name {@code dondoc.delivery.lease}; of a map {@code dondoc.delivery.per-minute."…"}
 * @param type simple name, without {@code Optional}
 * @param standard what holds when nothing is set; empty where it has none
 * @param required whether the service does not start without it
 * @param bounded whether a value that cannot be meant is refused at the start
 * @param meaning its Javadoc
 */
public record Setting(
        String module, String name, String type, String standard, boolean required, boolean bounded, String meaning) {

    /** How the environment names it. */
    public String variable() {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
