package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;

/** A file is refused for one reason, and not a word of it is repeated. */
final class Refused {

    private static final String WORDS = "Sở Tài chính";

    private Refused() {}

    static ThrowableAssertAlternative<Refusal> refused(byte[] file, FileFormat format, ProblemType type) {
        return refused(file, format, type, Bounds.USUAL);
    }

    static ThrowableAssertAlternative<Refusal> refused(
            byte[] file, FileFormat format, ProblemType type, FileBounds bounds) {
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ExtractingText(bounds).from(file, format))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type))
                .satisfies(refusal -> assertThat(refusal.detail()).doesNotContain(WORDS));
    }
}
