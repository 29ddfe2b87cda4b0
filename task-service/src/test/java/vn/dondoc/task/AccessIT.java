package vn.dondoc.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.access.Access;

/** Who may do what, over every address of the service: {@code contracts/access.md}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT {

    private static final String OWN_UNIT = "UNIT-OF-THE-ASKER";

    @Inject
    TestClock clock;

    private final Access access = Access.of("task-service");

    @BeforeEach
    void morning() {
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void every_address_is_listed() {
        access.assertAllAreListed();
    }

    @Test
    void without_signing_in_only_the_links_of_messages_open() {
        access.assertClosedToStrangers();
    }

    @Test
    @TestSecurity(user = "Khách")
    void a_user_without_a_role_opens_nothing_more() {
        access.assertOpenFor("none");
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void a_clerk_sees_everything_and_sets_days() {
        access.assertOpenFor("clerk");
    }

    @Test
    @TestSecurity(user = "Lãnh đạo", roles = "supervisor")
    void a_supervisor_sees_everything_and_sends_the_report() {
        access.assertOpenFor("supervisor");
    }

    @Test
    @TestSecurity(user = "Quản trị", roles = "admin")
    void an_administrator_decides_who_hears_when_and_which_days_are_worked() {
        access.assertOpenFor("admin");
    }

    @Test
    @TestSecurity(user = "Cán bộ", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = OWN_UNIT))
    void a_unit_sees_and_changes_its_own_tasks_only() {
        var other = units(1).getFirst();
        var own = taskOf(OWN_UNIT);
        var others = taskOf(other);

        access.assertOpenFor("unit");
        access.assertOthersAreHidden(Map.of("id", others));
        access.assertOwnAreFound(Map.of("id", own));
        access.assertNothingIsToldOf(List.of(others, other));
        given().queryParam("unit", other).get("/api/tasks").then().statusCode(403);
        assertThat(given().queryParam("unit", other).get("/tasks").asString()).doesNotContain(others);
    }

    @Test
    @TestSecurity(user = "Cán bộ", roles = "unit")
    void a_user_of_no_unit_sees_no_tasks() {
        var unit = units(1).getFirst();
        var task = taskOf(unit);

        access.assertOthersAreHidden(Map.of("id", task));
        access.assertNothingIsToldOf(List.of(task, unit));
    }

    private static String taskOf(String unit) {
        var directive = aDirective()
                .dueBefore(LocalDate.parse("2026-05-25"), List.of(unit))
                .register();
        return Database.rows("select id from task where directive_id = ?::uuid", directive)
                .getFirst();
    }
}
