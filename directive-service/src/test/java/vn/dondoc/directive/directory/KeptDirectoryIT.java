package vn.dondoc.directive.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptDirectoryIT {

    @Inject
    Units units;

    @Inject
    DataSource database;

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void the_directory_is_built_once_while_nothing_changes() {
        var directory = units.directory();

        assertThat(units.directory()).isSameAs(directory);
        Province.isKnown();
        assertThat(units.directory()).as("told the same again").isSameAs(directory);
    }

    @Test
    void a_new_unit_and_a_new_alias_are_known_at_once() {
        tell("KDI-1", "Trạm Khí tượng Hoa Mai", "");
        assertThat(units.directory().nameOf("KDI-1")).isEqualTo("Trạm Khí tượng Hoa Mai");

        tell("KDI-1", "Trạm Khí tượng Hoa Mai", "\"Trạm Mây\"");
        assertThat(units.directory().names().resolve("Trạm Mây").toString()).contains("KDI-1");
    }

    @Test
    void what_another_replica_changed_is_noticed_even_if_its_clock_is_behind() throws SQLException {
        tell("KDI-2", "Trạm Thủy văn Hoa Mai", "");
        var before = units.directory();

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update unit set name = 'Trạm Thủy văn Tùng Bách', version = version + 1,"
                    + " changed_at = '2001-01-01' where code = 'KDI-2'");
        }

        assertThat(units.directory()).isNotSameAs(before);
        assertThat(units.directory().nameOf("KDI-2")).isEqualTo("Trạm Thủy văn Tùng Bách");
    }

    private static void tell(String code, String name, String aliases) {
        given().contentType(ContentType.JSON)
                .body("""
                        {"code": "%s", "name": "%s", "active": true, "parent": null, "successor": null, "aliases": [%s],
                         "groups": [], "kind": "unit", "contacts": []}""".formatted(code, name, aliases))
                .put("/api/units/" + code)
                .then()
                .statusCode(Matchers.oneOf(200, 201, 204));
    }
}
