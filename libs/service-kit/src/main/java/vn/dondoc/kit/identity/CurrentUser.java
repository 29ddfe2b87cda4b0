package vn.dondoc.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, in the words of the domain. */
@RequestScoped
@Named("visitor")
public class CurrentUser {

    private final SecurityIdentity identity;
    private final String nameClaim;
    private final String unitClaim;

    /**
     * @param nameClaim claim of the token that holds the name a person reads
     * @param unitClaim claim of the token that names the unit of a user with the role of a unit
     */
    CurrentUser(
            SecurityIdentity identity,
            @ConfigProperty(name = "dondoc.identity.name-claim") String nameClaim,
            @ConfigProperty(name = "dondoc.identity.unit-claim") String unitClaim) {
        this.identity = identity;
        this.nameClaim = nameClaim;
        this.unitClaim = unitClaim;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name a person reads; where the token has none, the subject. */
    public String name() {
        return claim(nameClaim).orElseGet(() -> identity.getPrincipal().getName());
    }

    /** As the provider knows the user: two may have the same name. */
    public String account() {
        return identity.getPrincipal().getName();
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
        return claim(unitClaim);
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.claim(name).map(Object::toString);
        }
        return Optional.ofNullable(identity.<Object>getAttribute(name)).map(Object::toString);
    }
}
