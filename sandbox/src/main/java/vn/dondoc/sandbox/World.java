package vn.dondoc.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.backends.Database;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.services.ServiceProcess;
import vn.dondoc.sandbox.services.ServiceSettings;
import vn.dondoc.sandbox.zalo.ZaloApp;

/**
 * What surrounds the services, as their settings name it.
 *
 * @param databases by name
 */
record World(
        String baseUrl,
        Home home,
        Secrets secrets,
        Map<String, Database> databases,
        String bootstrapServers,
        String issuerUrl,
        int smtpPort,
        int zaloPort,
        ZaloApp zaloApp)
        implements ServiceSettings {

    @Override
    public Map<String, String> of(ServiceProcess service) {
        Database database = Objects.requireNonNull(databases.get(service.database()), service.database());
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(service.port()),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(service.managementPort()),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", bootstrapServers));
        settings.putAll(Map.of(
                "quarkus.oidc.auth-server-url", issuerUrl,
                "quarkus.oidc.client-id", IdentityProvider.CLIENT_ID,
                "quarkus.oidc.credentials.secret", secrets.named("oidc-client"),
                "quarkus.oidc.token-state-manager.encryption-secret", secrets.named("session"),
                "dondoc.answer-links.key-file", home.answerKeys().toString(),
                "dondoc.clock.offset-file", home.offsetFile().toString(),
                "dondoc.base-url", baseUrl));
        if (service.sendsMessages()) {
            String zaloUrl = "http://127.0.0.1:" + zaloPort;
            settings.putAll(Map.of(
                    "quarkus.mailer.host",
                    "127.0.0.1",
                    "quarkus.mailer.port",
                    Integer.toString(smtpPort),
                    "quarkus.mailer.from",
                    "dondoc@example.vn",
                    "quarkus.mailer.start-tls",
                    "DISABLED",
                    "dondoc.zalo.api-url",
                    zaloUrl,
                    "dondoc.zalo.oauth-url",
                    zaloUrl,
                    "dondoc.zalo.app-id",
                    zaloApp.id(),
                    "dondoc.zalo.secret-key",
                    zaloApp.secretKey(),
                    "dondoc.zalo.refresh-token",
                    zaloApp.firstRefreshToken(),
                    "dondoc.zalo.template-id",
                    ZaloApp.TEMPLATE_ID));
            settings.put("dondoc.zalo.oa-url", zaloUrl);
            settings.put("dondoc.zalo.webhook-secret", zaloApp.accountSecret());
        }
        return settings;
    }
}
