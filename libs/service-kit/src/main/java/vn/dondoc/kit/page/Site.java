package vn.dondoc.kit.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pages of this service find what they share; each service has a prefix of its own behind the one origin. */
@Singleton
@Named("site")
public class Site {

    private final String staticPath;
    private final String signOutPath;

    Site(
            @ConfigProperty(name = "dondoc.static-path") String staticPath,
            @ConfigProperty(name = "quarkus.oidc.logout.path", defaultValue = "/tasks/sign-out") String signOutPath) {
        this.staticPath = staticPath;
        this.signOutPath = signOutPath;
    }

    public String staticPath() {
        return staticPath;
    }

    public String signOutPath() {
        return signOutPath;
    }

    /** The page this service begins with; it asks to sign in who has not. */
    public String startPath() {
        return signOutPath.substring(0, signOutPath.lastIndexOf('/'));
    }
}
