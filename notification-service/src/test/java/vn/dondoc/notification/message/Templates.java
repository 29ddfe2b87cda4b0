package vn.dondoc.notification.message;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The service's own templates, without a running service; escaping as Quarkus configures it. */
final class Templates {

    private Templates() {}

    static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(id -> Optional.of(new Located(id)))
                .build();
    }

    private record Located(String id) implements TemplateLocation {

        @Override
        public Reader read() {
            try {
                var stream = Templates.class.getResourceAsStream("/templates/" + id);
                if (stream == null) {
                    throw new IOException("No template " + id);
                }
                return new InputStreamReader(stream, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(id.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
