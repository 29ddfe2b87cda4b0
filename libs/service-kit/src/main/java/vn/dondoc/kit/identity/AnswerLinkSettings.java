package vn.dondoc.kit.identity;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.util.Optional;

/** The links of messages: what signs them, and how often they may be opened. */
@ConfigMapping(prefix = "dondoc.answer-links")
public interface AnswerLinkSettings {

    /** Keys of the answer links; without it links are neither made nor taken. */
    Optional<Path> keyFile();

    /** How often one link may be opened: a person opens, answers, looks again; a mail scanner opens once or twice. */
    @Positive
    int perLinkAMinute();

    /** How often one address may open links; a whole office may stand behind one. */
    @Positive
    int perAddressAMinute();
}
