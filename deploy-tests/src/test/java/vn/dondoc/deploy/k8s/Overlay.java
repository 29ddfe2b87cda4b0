package vn.dondoc.deploy.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.deploy.Tool;
import vn.dondoc.deploy.Tree;

/** What {@code kubectl kustomize} makes of a folder. */
enum Overlay {
    TRIAL,
    PRODUCTION;

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final Map<Overlay, String> RENDERED = new ConcurrentHashMap<>();

    /** Read anew each time, so that a copy can be broken. */
    Objects render() {
        return parse(RENDERED.computeIfAbsent(this, Overlay::yaml));
    }

    private static String yaml(Overlay overlay) {
        Tool.Outcome outcome = Tool.KUBECTL.run(
                Tree.ROOT, "kustomize", "k8s/overlays/" + overlay.name().toLowerCase(Locale.ROOT));
        if (outcome.code() != 0) {
            throw new IllegalStateException(overlay + " cannot be rendered: " + outcome.output());
        }
        return outcome.output();
    }

    static Objects parse(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            List<JsonNode> objects = new ArrayList<>();
            documents.forEachRemaining(objects::add);
            return new Objects(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
