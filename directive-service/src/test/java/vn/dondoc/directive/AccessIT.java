package vn.dondoc.directive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.testkit.access.Access;

/** Who may do what, over every address of the service: {@code contracts/access.md}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

    private final Access access = Access.of("directive-service");

    /** Filled by the clerk's test for that of the unit: a directive for Hoa Mai. */
    private static @Nullable String directive;

    /** The same, of a file with another document in it. */
    private static @Nullable String oneOfSeveral;

    /** The same, of a file with nothing else in it. */
    private static @Nullable String whole;

    @Test
    void without_signing_in_every_address_is_closed() {
        access.assertClosedToStrangers();
    }

    @Test
    void every_address_is_listed() {
        access.assertAllAreListed();
    }

    @Test
    @TestSecurity(user = "Khách")
    void a_user_without_a_role_opens_nothing() {
        access.assertOpenFor("none");
    }

    @Test
    @Order(1)
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void a_clerk_registers_and_keeps_the_directory() {
        access.assertOpenFor("clerk");
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
        access.assertOpenFor("supervisor");
        assertThat(given().get("/units/VP-TU").asString())
                .contains("Văn phòng Tỉnh ủy", "href=\"/notifications/contacts?unit=VP-TU\"")
                .doesNotContain("method=\"post\"");
    }

    @Test
    @TestSecurity(user = "Quản trị", roles = "admin")
    void an_administrator_reads_and_keeps_the_directory() {
        access.assertOpenFor("admin");
    }

    @Test
    @Order(2)
    @TestSecurity(user = "Cán bộ", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = "DU-HOA-MAI"))
    void a_user_of_a_unit_reads_the_originals_that_name_it_and_nothing_else() {
        access.assertOpenFor("unit");
        access.assertOwnAreFound(Map.of("id", String.valueOf(directive)));
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
        access.assertOthersAreHidden(Map.of("id", String.valueOf(directive)));
    }

    @Test
    @Order(3)
    @TestSecurity(user = "Cán bộ chưa gắn đơn vị", roles = "unit")
    void a_user_of_no_unit_reads_no_original() {
        access.assertOthersAreHidden(Map.of("id", String.valueOf(directive)));
    }

    private static String registeredFrom(String number, WordFile file) {
        var original = "\"original\": {\"name\": \"a.docx\", \"content\": \"%s\"}, \"assignments\""
                .formatted(Base64.getEncoder().encodeToString(file.bytes()));
        return Province.registered(
                Province.registration(number + "-CV/TU", "Đảng ủy phường Hoa Mai họp.", List.of("DU-HOA-MAI"))
                        .replace("\"assignments\"", original));
    }
}
