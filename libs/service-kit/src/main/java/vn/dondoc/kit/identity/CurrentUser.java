package vn.dondoc.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, in the words of the domain. */
@RequestScoped
@Named("visitor")
public class CurrentUser {

    /** The claim that names the unit of a user with {@link Roles#UNIT}. */
    public static final String UNIT_CLAIM = "unit";

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name a person reads: claim {@code name}, else the subject. */
    public String name() {
        return claim("name").orElseGet(() -> identity.getPrincipal().getName());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** True for those who see the tasks of every unit. */
    public boolean seesEveryUnit() {
        return has(Roles.CLERK) || has(Roles.SUPERVISOR) || has(Roles.ADMIN);
    }

    /** The code of the user's unit; empty for those who belong to none. */
    public Optional<String> unit() {
        return claim(UNIT_CLAIM);
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.claim(name).map(Object::toString);
        }
        return Optional.ofNullable(identity.<Object>getAttribute(name)).map(Object::toString);
    }
}
