package vn.dondoc.directive.edxml;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** What a package may be. Its files are bounded as all files are, by {@code dondoc.intake.file}. */
@ConfigMapping(prefix = "dondoc.edxml")
public interface EdxmlLimits {

    /** Bytes of a package; its files stand in it in base64, a third larger. About four times as much memory is needed while it is read. */
    @WithDefault("16000000")
    @Positive
    int maxBytes();

    /** Files in a package. */
    @WithDefault("20")
    @Positive
    int maxFiles();
}
