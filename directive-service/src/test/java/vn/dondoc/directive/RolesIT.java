package vn.dondoc.directive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.WordFile;
import vn.dondoc.testkit.RealParts;

/** Who may do what, over every address of the service. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RolesIT {

    private static final String SOMEBODY = "/00000000-0000-0000-0000-000000000000";

    /** What each address needs: letters of the roles that may (clerk, supervisor, admin, unit). */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("GET /directives", "csa"),
            Map.entry("GET /directives/new", "c"),
            Map.entry("POST /directives", "c"),
            Map.entry("POST /directives/readings", "c"),
            Map.entry("GET /directives" + SOMEBODY, "csa"),
            Map.entry("GET /directives" + SOMEBODY + "/original", "csau"),
            Map.entry("GET /directives" + SOMEBODY + "/text", "csau"),
            Map.entry("POST /directives" + SOMEBODY + "/revocation", "ca"),
            Map.entry("POST /api/directives" + SOMEBODY + "/revocation", "ca"),
            Map.entry("GET /directives/submissions", "c"),
            Map.entry("POST /directives/submissions" + SOMEBODY + "/rejection", "c"),
            Map.entry("GET /api/directives/submissions", "c"),
            Map.entry("GET /api/directives/submissions" + SOMEBODY, "c"),
            Map.entry("GET /api/directives/submissions" + SOMEBODY + "/text", "c"),
            Map.entry("POST /api/directives/submissions" + SOMEBODY + "/registration", "c"),
            Map.entry("POST /api/directives/submissions" + SOMEBODY + "/rejection", "c"),
            Map.entry("GET /directives/dead-letters", "a"),
            Map.entry("GET /directives/dead-letters/dondoc.calendar:0:0", "a"),
            Map.entry("POST /directives/dead-letters/dondoc.calendar:0:0/redrive", "a"),
            Map.entry("GET /api/directives/dead-letters", "a"),
            Map.entry("GET /api/directives/dead-letters/dondoc.calendar:0:0", "a"),
            Map.entry("POST /api/directives/dead-letters/dondoc.calendar:0:0/redrive", "a"),
            Map.entry("GET /units", "csa"),
            Map.entry("POST /units", "ca"),
            Map.entry("GET /units/new", "ca"),
            Map.entry("GET /units/NOBODY", "csa"),
            Map.entry("GET /units/import", "ca"),
            Map.entry("POST /units/import", "ca"),
            Map.entry("POST /api/directives/readings", "c"),
            Map.entry("POST /api/directives", "c"),
            Map.entry("GET /api/directives", "csa"),
            Map.entry("GET /api/directives" + SOMEBODY, "csa"),
            Map.entry("GET /api/directives" + SOMEBODY + "/original", "csau"),
            Map.entry("GET /api/directives" + SOMEBODY + "/text", "csau"),
            Map.entry("GET /api/units", "csa"),
            Map.entry("GET /api/units/NOBODY", "csa"),
            Map.entry("PUT /api/units/NOBODY", "ca"),
            Map.entry("POST /api/units/imports", "ca"));

    /** Filled by the clerk's test for that of the unit: a directive for Hoa Mai. */
    private static @Nullable String directive;

    /** The same, of a file with another document in it. */
    private static @Nullable String oneOfSeveral;

    /** The same, of a file with nothing else in it. */
    private static @Nullable String whole;

    @Test
    void without_signing_in_every_address_is_closed() {
        assertThat(ADDRESSES.keySet())
                .allSatisfy(address -> assertThat(statusOf(address)).isEqualTo(401));
    }

    @Test
    @Order(1)
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void a_clerk_registers_and_keeps_the_directory() {
        assertOpenFor('c');
        Province.isKnown();
        directive = Province.registered(
                Province.registration("RolesIT-CV/TU", "Đảng ủy phường Hoa Mai báo cáo.", List.of("DU-HOA-MAI")));
        oneOfSeveral = registeredFrom("RolesIT-2", WordFile.of("Việc của người khác.", "Đảng ủy phường Hoa Mai họp."));
        whole = registeredFrom("RolesIT-3", WordFile.of("Đảng ủy phường Hoa Mai họp."));
    }

    @Test
    @TestSecurity(user = "Lãnh đạo", roles = "supervisor")
    @Order(2)
    void a_supervisor_reads_and_has_nothing_to_fill_in() {
        assertOpenFor('s');
        assertThat(given().get("/units/VP-TU").asString())
                .contains("Văn phòng Tỉnh ủy", "href=\"/notifications/contacts?unit=VP-TU\"")
                .doesNotContain("method=\"post\"");
    }

    @Test
    @TestSecurity(user = "Quản trị", roles = "admin")
    void an_administrator_reads_and_keeps_the_directory() {
        assertOpenFor('a');
    }

    @Test
    @Order(2)
    @TestSecurity(user = "Cán bộ", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = "DU-HOA-MAI"))
    void a_user_of_a_unit_reads_the_originals_that_name_it_and_nothing_else() {
        assertOpenFor('u');
        given().get("/directives/" + directive + "/original").then().statusCode(200);
        given().get("/api/directives/" + directive + "/original").then().statusCode(200);
        for (var address : List.of("/directives/", "/api/directives/")) {
            assertThat(given().get(address + oneOfSeveral + "/original").asString())
                    .isEqualTo("Đảng ủy phường Hoa Mai họp.");
            given().get(address + whole + "/original").then().contentType(FileFormat.WORD.mediaType());
        }
    }

    @Test
    @Order(3)
    @TestSecurity(
            user = "Cán bộ khác",
            roles = "unit",
            attributes = @SecurityAttribute(key = "unit", value = "DU-TUNG-BACH"))
    void a_user_of_another_unit_does_not_even_learn_that_it_exists() {
        given().get("/directives/" + directive + "/original").then().statusCode(404);
        given().get("/api/directives/" + directive + "/original").then().statusCode(404);
    }

    private static String registeredFrom(String number, WordFile file) {
        var original = "\"original\": {\"name\": \"a.docx\", \"content\": \"%s\"}, \"assignments\""
                .formatted(Base64.getEncoder().encodeToString(file.bytes()));
        return Province.registered(
                Province.registration(number + "-CV/TU", "Đảng ủy phường Hoa Mai họp.", List.of("DU-HOA-MAI"))
                        .replace("\"assignments\"", original));
    }

    private static void assertOpenFor(char role) {
        var refused = ADDRESSES.keySet().stream()
                .filter(address -> List.of(401, 403).contains(statusOf(address)))
                .collect(Collectors.toSet());
        var closed = ADDRESSES.entrySet().stream()
                .filter(address -> address.getValue().indexOf(role) < 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(refused).isEqualTo(closed);
    }

    private static int statusOf(String address) {
        var parts = List.of(address.split(" "));
        var path = parts.getLast();
        if (parts.getFirst().equals("GET")) {
            return given().redirects().follow(false).get(path).statusCode();
        }
        if (path.startsWith("/directives")
                && (path.endsWith("/revocation") || path.matches(".*/(rejection|redrive)"))) {
            return given().formParam("document", "").post(path).statusCode();
        }
        if (!path.startsWith("/api")) {
            return given().multiPart("nothing", "").post(path).statusCode();
        }
        var type = path.endsWith("readings")
                ? "text/plain"
                : path.endsWith("imports") ? "text/csv" : ContentType.JSON.toString();
        var request = given().contentType(type).body("{}");
        return (parts.getFirst().equals("PUT") ? request.put(path) : request.post(path)).statusCode();
    }
}
