package vn.dondoc.deploy.settings;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.deploy.Tree;

/** Writes {@code docs/configuration.md}: our own settings out of the code, others with the values that really hold. */
final class SettingsPage {

    private static final String HEAD = """
            # Configuration

            Every setting of the three services. It is given as an environment variable (`dondoc.delivery.first-back-off` is `DONDOC_DELIVERY_FIRST_BACK_OFF`), as a system property, or in `config/application.properties`
            beside the process. A value that cannot be read, or that contradicts another, stops the start with a sentence that names the setting. Durations are `500ms`, `90S`, `15M`, `24H`, `30d`; times of day those of Việt Nam.

            This page is written from the code: `mvn -pl deploy-tests test -Dtest=SettingsPageTest -Dwrite`; a test compares them.
            """;

    private SettingsPage() {}

    static String write() {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "What every installation sets or may set", others());
        for (String module :
                List.of("directive-service", "task-service", "notification-service", "libs/reliable-messaging")) {
            List<Setting> own = own(module);
            if (!own.isEmpty()) {
                section(page, title(module), own.stream().map(SettingsPage::row).toList());
            }
        }
        return page.toString();
    }

    /** Those of mappings; the single ones are described by hand. */
    static List<Setting> own(String module) {
        return OwnSettings.all().stream()
                .filter(setting -> setting.module().equals(module) && !byHand().contains(setting.name()))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    static Set<String> byHand() {
        return table().stream().map(Other::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String title(String module) {
        return module.startsWith("libs/") ? "Events, in all three services" : module;
    }

    private static void section(StringBuilder page, String title, List<String> rows) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| setting | default | unit | meaning |\n| --- | --- | --- | --- |\n");
        rows.forEach(row -> page.append(row).append('\n'));
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty()
                ? setting.required() ? "**must be set**" : "none"
                : "`" + setting.standard() + "`";
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        setting.name(),
                        standard,
                        unit(setting),
                        setting.meaning().replace("|", "\\|"));
    }

    private static String unit(Setting setting) {
        return switch (setting.type()) {
            case "Duration" -> "duration";
            case "LocalTime" -> "time of day";
            case "int", "Integer", "long" ->
                setting.name().contains("bytes") ? "bytes" : setting.name().contains("seconds") ? "seconds" : "number";
            case "Path" -> "file";
            case "WebAddress" -> "URL";
            default -> setting.name().endsWith("url") ? "URL" : "text";
        };
    }

    private static List<String> others() {
        List<String> rows = new ArrayList<>();
        for (Other row : table()) {
            String services =
                    row.services().equals("all") ? "" : " (" + row.services().replace(" ", ", ") + ")";
            rows.add("| `%s` | %s | %s | %s |"
                    .formatted(row.name(), standard(row.name()), row.unit(), row.meaning() + services));
        }
        return rows;
    }

    /** What our own files set, else what Quarkus does. */
    private static String standard(String name) {
        Map<String, String> byService = Tree.SERVICES.stream()
                .filter(service -> ours(service).containsKey(name))
                .collect(Collectors.toMap(
                        service -> service, service -> ours(service).getProperty(name, "")));
        if (!byService.isEmpty()) {
            return byService.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> "`%s` (%s)".formatted(each.getValue(), each.getKey()))
                    .collect(Collectors.joining(", "));
        }
        return Stream.of("libs/service-kit", "libs/reliable-messaging")
                .map(SettingsPage::ours)
                .filter(properties -> properties.containsKey(name))
                .map(properties -> "`" + properties.getProperty(name) + "`")
                .findFirst()
                .orElseGet(() -> KnownVariables.standard(name)
                        .map(value -> "`" + value + "`")
                        .orElse("none"));
    }

    private static Properties ours(String module) {
        Properties properties = new Properties();
        for (String file : List.of("META-INF/microprofile-config.properties", "application.properties")) {
            String path = module + "/src/main/resources/" + file;
            if (Files.exists(Tree.ROOT.resolve(path))) {
                try {
                    properties.load(new StringReader(Tree.text(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return properties;
    }

    private static List<Other> table() {
        try (InputStream file = SettingsPage.class.getResourceAsStream("/other-settings.csv");
                MappingIterator<Other> rows = new CsvMapper()
                        .readerFor(Other.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is not of a mapping of ours. */
    private record Other(String name, String services, String unit, String meaning) {}
}
