package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.ReadDocument;

/**
 * What stands around the body of the document, in the fields of the page.
 *
 * @param issuer code or name
 * @param addressees one a line
 * @param recipients one a line
 * @param atReferences whether the clerk is at work on the documents cited, which are folded up otherwise
 */
record HeadForm(
        String number,
        String type,
        String issuer,
        String superior,
        String place,
        DateField issuedOn,
        String subject,
        String addressees,
        String signer,
        String signerTitle,
        String signedAs,
        String recipients,
        String urgency,
        List<CitedForm> references,
        boolean atReferences) {

    static HeadForm of(ReadDocument document) {
        var issuer = document.issuer();
        return new HeadForm(
                orEmpty(document.number()),
                orEmpty(document.type()),
                orEmpty(issuer.code() == null ? issuer.words() : issuer.code()),
                orEmpty(issuer.superior()),
                orEmpty(document.place()),
                DateField.of(document.issuedOn()),
                orEmpty(document.subject()),
                String.join("\n", document.addressees()),
                orEmpty(document.signer()),
                orEmpty(document.signerTitle()),
                orEmpty(document.signedAs()),
                String.join("\n", document.recipients()),
                document.urgency().wireName(),
                document.references().stream().map(CitedForm::of).distinct().toList(),
                false);
    }

    HeadForm withoutReference(int index) {
        var rest = new ArrayList<>(references);
        if (index >= 0 && index < rest.size()) {
            rest.remove(index);
        }
        return withReferences(rest);
    }

    /** Those typed so far: the page has an empty line below them. */
    HeadForm workingAtReferences() {
        return withReferences(references);
    }

    private HeadForm withReferences(List<CitedForm> changed) {
        return new HeadForm(
                number,
                type,
                issuer,
                superior,
                place,
                issuedOn,
                subject,
                addressees,
                signer,
                signerTitle,
                signedAs,
                recipients,
                urgency,
                List.copyOf(changed),
                true);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
