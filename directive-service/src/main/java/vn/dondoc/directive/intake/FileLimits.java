package vn.dondoc.directive.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How much a file may be, and how much work. */
@ConfigMapping(prefix = "dondoc.intake.file")
public interface FileLimits {

    /** Bytes as they come. A page carries the file as text between reading and registering, a third larger. */
    @WithDefault("8000000")
    @Positive
    int maxBytes();

    /** Bytes of all parts once they are unpacked, and of all that one page of a PDF unpacks; this much memory one file may need. */
    @WithDefault("40000000")
    @Positive
    long maxUnpackedBytes();

    /** Pages of a PDF; one with more is refused. */
    @WithDefault("1000")
    @Positive
    int maxPages();

    /** Operators of a PDF, elements and columns of each part of a .docx, stretches of text of a .doc. A page of text has a few thousand. */
    @WithDefault("3000000")
    @Positive
    int maxSteps();

    /** Files read at the same time; more wait, each holds its unpacked parts in memory. */
    @WithDefault("2")
    @Positive
    int atOnce();

    /** Seconds that a file may take, waiting for others not counted; and the longest wait. */
    @WithDefault("30")
    @Positive
    int maxSeconds();
}
