package vn.dondoc.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** Writes addresses of persons with stars: enough to tell one from another, too little to write to it. */
final class Starred {

    private static final Set<String> ADDRESSES = Set.of("email", "zaloPhone", "phone");
    private static final int SHOWN = 2;

    private Starred() {}

    static <T extends JsonNode> T of(T node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (ADDRESSES.contains(field.getKey()) && field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(starred(field.getValue().textValue())));
                }
            });
        }
        if (node instanceof ContainerNode<?> container) {
            container.forEach(Starred::of);
        }
        return node;
    }

    /** {@code l******@example.vn}, {@code 84*******12}. */
    static String starred(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0) {
            return address.charAt(0) + "*".repeat(at - 1) + address.substring(at);
        }
        return address.length() <= 2 * SHOWN
                ? "*".repeat(address.length())
                : address.substring(0, SHOWN)
                        + "*".repeat(address.length() - 2 * SHOWN)
                        + address.substring(address.length() - SHOWN);
    }
}
