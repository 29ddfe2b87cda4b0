package vn.dondoc.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the defaults of the kit come to where nothing else is said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.authentication.cookie-force-secure, true",
        "quarkus.oidc.authentication.cookie-same-site, lax",
        "quarkus.oidc.authentication.cookie-path, /",
        "quarkus.oidc.authentication.pkce-required, true",
        "quarkus.oidc.token.refresh-expired, true",
        "quarkus.security.jaxrs.deny-unannotated-endpoints, true",
        "quarkus.oidc.api.application-type, service",
        "quarkus.oidc.api.token.audience, dondoc"
    })
    void in_production_the_session_is_guarded(String setting, String value) {
        assertThat(config("prod").getValue(setting, String.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"sandbox", "test", "dev"})
    void only_where_there_is_no_tls_the_cookie_goes_without(String profile) {
        assertThat(config(profile).getOptionalValue("quarkus.oidc.authentication.cookie-force-secure", String.class))
                .isEmpty();
    }

    private static SmallRyeConfig config(String profile) {
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .addDefaultInterceptors()
                .withSources(List.of(defaultsOfTheKit()))
                .build();
    }

    private static PropertiesConfigSource defaultsOfTheKit() {
        try {
            for (URL url : Collections.list(ProductionSettingsTest.class
                    .getClassLoader()
                    .getResources("META-INF/microprofile-config.properties"))) {
                var source = new PropertiesConfigSource(url, 100);
                if (source.getPropertyNames().contains("dondoc.identity.unit-claim")) {
                    return source;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The kit has no defaults");
    }
}
