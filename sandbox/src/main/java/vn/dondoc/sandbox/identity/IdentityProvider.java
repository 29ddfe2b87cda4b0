package vn.dondoc.sandbox.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Pages;

/** An OIDC provider where everybody is who he says he is. */
public final class IdentityProvider implements AutoCloseable {

    public static final String CLIENT_ID = "dondoc";

    private static final String ISSUER = "dondoc";
    private static final Duration SESSION = Duration.ofHours(12);

    private final MockOAuth2Server server;

    private IdentityProvider(MockOAuth2Server server) {
        this.server = server;
    }

    /** @param units asked at every sign-in, so that a unit added later can sign in */
    public static IdentityProvider start(Address address, Pages pages, Supplier<List<UnitName>> units) {
        DefaultOAuth2TokenCallback session = new DefaultOAuth2TokenCallback(
                ISSUER, "nobody", "JWT", List.of(CLIENT_ID), Map.of(), SESSION.toSeconds());
        OAuth2Config config = new OAuth2Config(
                true, null, null, false, new OAuth2TokenProvider(), Set.of(session), new MockWebServerWrapper());
        MockOAuth2Server server = new MockOAuth2Server(config, new Route[] {new SignInPage(pages, units)});
        try {
            // by this name browsers and services know it where it stands on the same machine
            String host = address.isLoopback() ? "localhost" : address.host();
            server.start(InetAddress.getByName(host), address.port());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("This machine does not know " + address.host(), e);
        }
        return new IdentityProvider(server);
    }

    /** As services and browsers reach it. */
    public String issuerUrl() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** A bearer token of a persona, valid for the three services for twelve hours. */
    public String token(Persona persona) {
        return server.issueToken(ISSUER, persona.key(), CLIENT_ID, persona.claims(), SESSION.toSeconds())
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
