package vn.dondoc.testkit.access;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * An address as the running service answers it.
 *
 * @param consumes the media type it wants; empty: none
 */
record Endpoint(Address address, String consumes) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    /** Every one the service has, from its own register. */
    static List<Endpoint> ofTheRunningService() {
        var found = new ArrayList<Endpoint>();
        var visitor = new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                var consumes = resource.getConsumes();
                found.add(new Endpoint(
                        new Address(
                                method,
                                path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path),
                        consumes == null || consumes.isEmpty()
                                ? ""
                                : consumes.getFirst().toString()));
            }
        };
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), visitor);
        return List.copyOf(found);
    }

    /** Asks with a body of the right kind. @param values of the parameters in the path; the others stand in the body */
    Response ask(Map<String, String> values) {
        var path = PARAMETER.matcher(address.path()).replaceAll(name -> values.getOrDefault(name.group(1), NOTHING));
        var fields = new HashMap<>(values);
        PARAMETER.matcher(address.path()).results().forEach(name -> fields.remove(name.group(1)));
        // what sends to everybody sends to nobody
        fields.put("supervising", "NOBODY");
        return request(fields).redirects().follow(false).request(address.method(), path);
    }

    private RequestSpecification request(Map<String, String> fields) {
        var request = RestAssured.given();
        if (address.method().equals("GET") || address.method().equals("DELETE")) {
            return request;
        }
        if (consumes.startsWith("multipart/")) {
            return request.multiPart("nothing", "");
        }
        if (consumes.contains("urlencoded")
                || consumes.isEmpty() && !address.path().startsWith("/api/")) {
            return request.formParams(fields);
        }
        var type = consumes.isEmpty() ? "application/json" : consumes.replace("*/*", "text/plain");
        return request.contentType(type)
                .queryParam("supervising", "NOBODY")
                .body(type.startsWith("text/") ? "{}" : json(fields));
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"%s\": \"%s\"".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
