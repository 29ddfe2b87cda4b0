package vn.dondoc.directive.submission;

import java.util.List;
import java.util.Objects;
import vn.dondoc.directive.registration.DocumentIdentity;
import vn.dondoc.directive.registration.Registration;
import vn.dondoc.kit.problem.FieldError;

/** What a submission is taken to mean. */
sealed interface Understood {

    /** Ready to be registered, checked in everything. */
    record Clear(Registration registration, DocumentIdentity identity) implements Understood {

        static Clear of(Registration registration) {
            var issuedOn = Objects.requireNonNull(registration.issuedOn(), "checked before");
            return new Clear(
                    registration,
                    DocumentIdentity.of(registration.issuer(), registration.number(), issuedOn, registration.text()));
        }
    }

    /** A text that leaves questions: a clerk answers them. */
    record Unclear(List<FieldError> questions) implements Understood {}

    /** What was submitted field by field is wrong; who sent it can correct it. */
    record Wrong(List<FieldError> errors) implements Understood {}
}
