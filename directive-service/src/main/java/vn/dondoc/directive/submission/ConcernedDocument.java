package vn.dondoc.directive.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.registration.DirectiveId;
import vn.dondoc.directive.registration.DocumentIdentity;
import vn.dondoc.directive.registration.RegisteringMany;
import vn.dondoc.kit.problem.FieldError;

/**
 * The document that a submission speaks of, looked up.
 *
 * @param document as identities of documents are written; null where it has no number, or nobody knows its issuer
 * @param directive null as long as it is not registered
 * @param errors why it cannot be any document
 */
record ConcernedDocument(
        @Nullable String document, @Nullable DirectiveId directive, List<FieldError> errors) {

    /** A replacement must name another document; what is taken back may be the document itself, what is updated always is. */
    static ConcernedDocument of(
            SubmittedDirective submitted,
            Directory directory,
            Map<String, DirectiveId> known,
            RegisteringMany registering) {
        var cited = submitted.concerns();
        if (cited != null && submitted.businessType() != BusinessType.UPDATE) {
            return lookedUp(cited, "/data/concerns", directory, known, registering);
        }
        if (submitted.businessType() == BusinessType.REPLACEMENT) {
            return wrong("/data/concerns", "Văn bản thay thế cần nêu văn bản bị thay thế (concerns).");
        }
        var number = submitted.number();
        return number == null
                ? wrong("/data/number", "Cần số, ký hiệu của văn bản bị thu hồi hoặc cập nhật.")
                : lookedUp(
                        new SubmittedDirective.Cited(submitted.issuer(), number, submitted.issuedOn()),
                        "/data",
                        directory,
                        known,
                        registering);
    }

    /** The document that is submitted. */
    static ConcernedDocument itself(
            SubmittedDirective submitted,
            Directory directory,
            Map<String, DirectiveId> known,
            RegisteringMany registering) {
        var number = submitted.number();
        return number == null
                ? new ConcernedDocument(null, null, List.of())
                : lookedUp(
                        new SubmittedDirective.Cited(submitted.issuer(), number, submitted.issuedOn()),
                        "/data",
                        directory,
                        known,
                        registering);
    }

    private static ConcernedDocument lookedUp(
            SubmittedDirective.Cited cited,
            String pointer,
            Directory directory,
            Map<String, DirectiveId> known,
            RegisteringMany registering) {
        var names = new NamedUnits(directory);
        var issuer = names.office(cited.issuer(), pointer + "/issuer");
        if (!names.errors().isEmpty()) {
            return new ConcernedDocument(null, null, List.copyOf(names.errors()));
        }
        var identity = DocumentIdentity.of(issuer, cited.number(), cited.issuedOn(), "");
        var here = known.get(identity.written());
        return new ConcernedDocument(
                identity.written(),
                here != null ? here : registering.known(List.of(identity)).get(identity.written()),
                List.of());
    }

    private static ConcernedDocument wrong(String pointer, String message) {
        return new ConcernedDocument(null, null, List.of(new FieldError(pointer, message)));
    }

    boolean isKnown() {
        return directive != null;
    }

    DirectiveId id() {
        return Objects.requireNonNull(directive, "asked before");
    }
}
