package vn.dondoc.sandbox.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;

/** The sandbox's own pages: templates under {@code pages/}, everything put into them escaped. */
public final class Pages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Engine engine;

    public Pages() {
        engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(Instant.class)
                        .applyToName("vn")
                        .resolveSync(context -> inVietnam((Instant) Objects.requireNonNull(context.getBase())))
                        .build())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(Pages::locate)
                .build();
    }

    /** @param name of the template, without its ending */
    public String render(String name, Map<String, ?> data) {
        TemplateInstance page =
                Objects.requireNonNull(engine.getTemplate(name + ".html"), name).instance();
        data.forEach(page::data);
        return page.render();
    }

    /** "07:30:00 thứ Sáu 15/5/2026". */
    public static String inVietnam(Instant instant) {
        ZonedDateTime there = instant.atZone(VietnamTime.ZONE);
        LocalTime time = there.toLocalTime();
        LocalDate day = there.toLocalDate();
        return TIME.format(time) + " " + VietnameseDates.weekdayAndDate(day);
    }

    private static Optional<TemplateLocation> locate(String id) {
        String path = "/pages/" + id;
        if (Pages.class.getResource(path) == null) {
            return Optional.empty();
        }
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(
                        Objects.requireNonNull(Pages.class.getResourceAsStream(path)), StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }

    /** A file beside the templates, such as the stylesheet. */
    public static String text(String path) {
        try (InputStream resource = Objects.requireNonNull(Pages.class.getResourceAsStream(path), path)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + path, e);
        }
    }
}
