package vn.dondoc.kit.settings;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;

/** Where the brokers are. The clients find out late, in the middle of other words. */
@Unremovable
@ConfigMapping(prefix = "kafka.bootstrap")
public interface BrokerAddresses {

    @Pattern(regexp = "[^\\s:,]+:\\d{1,5}(\\s*,\\s*[^\\s:,]+:\\d{1,5})*", message = "must be like host:port,host:port")
    String servers();
}
