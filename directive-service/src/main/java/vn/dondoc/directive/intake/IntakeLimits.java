package vn.dondoc.directive.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How much may come in. */
@ConfigMapping(prefix = "dondoc.intake")
public interface IntakeLimits {

    /** Bytes of UTF-8 of one text. More lets a careless upload hold memory; real directives stay far below one million. */
    @WithDefault("5000000")
    @Positive
    int maxTextBytes();
}
