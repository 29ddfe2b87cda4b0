package vn.dondoc.deploy.k8s;

import static vn.dondoc.deploy.k8s.Objects.containers;
import static vn.dondoc.deploy.k8s.Objects.each;
import static vn.dondoc.deploy.k8s.Objects.name;
import static vn.dondoc.deploy.k8s.Objects.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.deploy.Tree;
import vn.dondoc.deploy.settings.KnownVariables;
import vn.dondoc.deploy.settings.OwnSettings;
import vn.dondoc.deploy.settings.Setting;

/** What the services are told by their environment. */
final class SettingRules {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|CREDENTIAL).*");

    /** Settings that Quarkus itself has no default for, or one that fits nobody. */
    private static final List<String> NEEDED = List.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CREDENTIALS_SECRET",
            "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET");

    private static final int PARTITIONS = 12;

    private SettingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("every variable means something to the services", SettingRules::known),
                new Rule("a service is told all it cannot start without", SettingRules::complete),
                new Rule("a secret stands by reference only", SettingRules::secrets),
                new Rule(
                        "no more replicas than partitions",
                        objects -> objects.of("HorizontalPodAutoscaler")
                                .filter(scaler -> scaler.at("/spec/maxReplicas").asInt() > PARTITIONS)
                                .map(Objects::place)),
                new Rule("a database has connections for all replicas", SettingRules::connections),
                new Rule("a service answers where it is asked", SettingRules::ports));
    }

    private static Stream<String> known(Objects objects) {
        KnownVariables known = KnownVariables.read();
        return objects.of("Deployment")
                .flatMap(service -> environment(objects, service).keySet().stream()
                        .filter(variable -> !known.contains(variable))
                        .map(variable -> place(service) + " " + variable));
    }

    private static Stream<String> complete(Objects objects) {
        List<Setting> own = OwnSettings.all();
        return objects.of("Deployment").flatMap(service -> {
            Map<String, String> environment = environment(objects, service);
            Stream<String> ours = own.stream()
                    .filter(setting -> setting.required() && setting.module().equals(name(service)))
                    .map(Setting::variable);
            return Stream.concat(NEEDED.stream(), ours)
                    .filter(variable -> !environment.containsKey(variable))
                    .map(variable -> place(service) + " " + variable);
        });
    }

    private static Stream<String> secrets(Objects objects) {
        Stream<String> objectsOfSecrets = objects.of("Secret").map(Objects::place);
        Stream<String> literals = objects.workloads()
                .flatMap(workload -> containers(workload)
                        .flatMap(container -> each(container.path("env")))
                        .filter(variable -> variable.has("value")
                                && isSecret(variable.path("name").asText()))
                        .map(variable ->
                                place(workload) + " " + variable.path("name").asText()));
        Stream<String> maps = objects.of("ConfigMap")
                .flatMap(map -> map.path("data").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(SettingRules::isSecret)
                        .map(variable -> place(map) + " " + variable));
        return Stream.of(objectsOfSecrets, literals, maps).flatMap(each -> each);
    }

    private static boolean isSecret(String variable) {
        return SECRET.matcher(variable).matches();
    }

    /** A new release starts one pod more than there are. */
    private static Stream<String> connections(Objects objects) {
        return objects.of("HorizontalPodAutoscaler").flatMap(scaler -> {
            String service = name(scaler);
            int pool = Integer.parseInt(environment(objects, objects.one("Deployment", service))
                    .getOrDefault("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "50"));
            int needed = pool * (scaler.at("/spec/maxReplicas").asInt() + 1);
            return objects.of("Cluster")
                    .filter(database -> service.equals(name(database).replace("-db", "-service")))
                    .filter(database -> database.at("/spec/postgresql/parameters/max_connections")
                                    .asInt(100)
                            < needed)
                    .map(database -> "%s: %d connections needed".formatted(place(database), needed));
        });
    }

    /** As its image has it: user, ports. */
    private static Stream<String> ports(Objects objects) {
        return objects.of("Deployment").flatMap(service -> {
            String dockerfile = Tree.text(name(service) + "/Dockerfile");
            JsonNode container = containers(service).findFirst().orElseThrow();
            Stream<String> ports = each(container.path("ports"))
                    .map(port -> port.path("containerPort").asText())
                    .filter(port -> !dockerfile.matches("(?s).*\\nEXPOSE [^\\n]*\\b" + port + "\\b.*"))
                    .map(port -> place(service) + " port " + port);
            String user = Objects.pod(service).at("/securityContext/runAsUser").asText();
            Stream<String> users = dockerfile.contains("\nUSER " + user + ":")
                    ? Stream.of()
                    : Stream.of(place(service) + " user " + user);
            return Stream.concat(ports, users);
        });
    }

    /** Variables with their values; empty where a secret or a field gives it. */
    private static Map<String, String> environment(Objects objects, JsonNode service) {
        Map<String, String> environment = new HashMap<>();
        containers(service).forEach(container -> {
            each(container.path("envFrom"))
                    .map(from -> from.at("/configMapRef/name").asText())
                    .flatMap(map ->
                            objects.of("ConfigMap").filter(each -> name(each).equals(map)))
                    .flatMap(map -> map.path("data").properties().stream())
                    .forEach(entry ->
                            environment.put(entry.getKey(), entry.getValue().asText()));
            each(container.path("env"))
                    .forEach(variable -> environment.put(
                            variable.path("name").asText(),
                            variable.path("value").asText()));
        });
        return environment;
    }
}
