package vn.dondoc.kit.settings;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** Where the OIDC provider is. Without this, a service starts and nobody can sign in. */
@Unremovable
@ConfigMapping(prefix = "quarkus.oidc")
public interface ProviderAddress {

    Optional<@Pattern(regexp = "https?://[^\\s/]+.*", message = "must begin with https:// or http://") String>
            authServerUrl();
}
