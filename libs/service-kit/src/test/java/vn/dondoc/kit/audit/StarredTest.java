package vn.dondoc.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StarredTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void addresses_are_starred_wherever_they_stand_and_nothing_else_is() throws JsonProcessingException {
        var unit = json.readTree("""
                {"code": "BTC", "email": null, "contacts": [
                  {"name": "Lê Văn Mẫu", "email": "levanmau@example.vn", "zaloPhone": "84987654321"},
                  {"name": "A", "phone": "113"}]}""");

        assertThat(Starred.of(unit)).isEqualTo(json.readTree("""
                {"code": "BTC", "email": null, "contacts": [
                  {"name": "Lê Văn Mẫu", "email": "l*******@example.vn", "zaloPhone": "84*******21"},
                  {"name": "A", "phone": "***"}]}"""));
    }

    @Test
    void people_are_shown_what_differs_and_no_more() throws JsonProcessingException {
        var change = new Change(
                1,
                Instant.EPOCH,
                "Văn thư",
                null,
                "unit-changed",
                "Sửa đơn vị",
                "BTC",
                json.readTree("{\"name\": \"Cũ\", \"active\": true, \"parent\": null}"),
                json.readTree("{\"name\": \"Mới\", \"active\": true, \"parent\": \"TU\"}"));

        assertThat(change.fields())
                .containsExactly(new Change.Field("name", "Cũ", "Mới"), new Change.Field("parent", "", "TU"));
    }
}
