package vn.dondoc.directive.confirming;

import java.util.Objects;
import vn.dondoc.directive.reading.ReadDocument.CitedDocument;
import vn.dondoc.directive.registration.Citation;

/** A document that is rested on or cited, in the fields of the page. */
record CitedForm(String type, String number, DateField date, String issuer, boolean basis) {

    static CitedForm of(CitedDocument cited) {
        return new CitedForm(
                Objects.requireNonNullElse(cited.type(), ""),
                cited.number(),
                DateField.of(cited.date()),
                Objects.requireNonNullElse(cited.issuer(), ""),
                cited.basis());
    }

    static CitedForm blank() {
        return new CitedForm("", "", DateField.of(null), "", false);
    }

    boolean isBlank() {
        return (type + number + date.typed() + issuer).isBlank();
    }

    Citation confirmed() {
        return new Citation(type, number, date.value().orElse(null), issuer, basis);
    }
}
