package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What nginx keeps from the services. */
@EnabledIfSystemProperty(named = "dondoc.compose.env", matches = ".+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeGatewayIT {

    /** More than one address may open at once, and more than a slow machine gives back meanwhile. */
    private static final int FLOOD = 3_000;

    private static final int TOO_MANY = 429;

    private final String url = new ComposeStack().sandbox().url();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void who_tries_links_by_the_hundred_is_held_back_and_everything_else_goes_on() throws Exception {
        HttpResponse<String> last = get("/r/0");
        for (int i = 1; i < FLOOD && !isOfTheGateway(last); i++) {
            last = get("/r/" + i);
        }
        assertThat(last.statusCode()).isEqualTo(TOO_MANY);
        assertThat(last.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(last.body()).contains("Mở quá nhiều lần", "Từ mạng của quý vị");
        assertThat(get("/tasks").statusCode()).isEqualTo(302);
    }

    /** The services bound links as well; their answers bear a policy for the page's contents. */
    private static boolean isOfTheGateway(HttpResponse<String> response) {
        return response.statusCode() == TOO_MANY
                && response.headers().firstValue("Content-Security-Policy").isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }
}
