package vn.dondoc.directive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsAwayIT {

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void while_the_broker_is_away_a_directive_is_registered_and_told_of_later() {
        RealParts.broker().pause();
        String id;
        try {
            id = Province.registered(letter(Province.freshNumber()));
        } finally {
            RealParts.broker().resume();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(Records.values("dondoc.directives", id)).hasSize(1));
    }

    @Test
    void while_the_database_is_away_the_asker_is_told_to_come_back_and_it_recovers_by_itself() {
        var letter = letter(Province.freshNumber());
        RealParts.postgres().kill();
        try {
            given().contentType(ContentType.JSON)
                    .body(letter)
                    .post("/api/directives")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("https://dondoc.example.vn/problems/unavailable"));
            given().get("/directives").then().statusCode(503).contentType("text/html");
        } finally {
            RealParts.postgres().restart();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().contentType(ContentType.JSON)
                        .body(letter)
                        .post("/api/directives")
                        .then()
                        .statusCode(201));
    }

    private static String letter(String number) {
        return Province.registration(number, "Đảng ủy phường Hoa Mai báo cáo kết quả.", List.of("DU-HOA-MAI"));
    }
}
