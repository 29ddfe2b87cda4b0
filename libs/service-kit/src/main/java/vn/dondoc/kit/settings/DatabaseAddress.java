package vn.dondoc.kit.settings;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;

/** Where the database is. The pool takes any text and stumbles over it later, without its name. */
@Unremovable
@ConfigMapping(prefix = "quarkus.datasource.jdbc")
public interface DatabaseAddress {

    @Pattern(regexp = "jdbc:postgresql:.+", message = "must begin with jdbc:postgresql:")
    String url();
}
