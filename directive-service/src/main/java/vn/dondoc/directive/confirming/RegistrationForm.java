package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.reading.ReadDocument;

/**
 * The confirmed reading in the fields of the page, as typed.
 *
 * @param from where the document begins in what was sent
 * @param to where it ends there
 * @param issuer code or name
 * @param unreachable codes of units that get a task although nobody there can be told
 */
record RegistrationForm(
        Submission submission,
        int from,
        int to,
        String number,
        String type,
        String issuer,
        DateField issuedOn,
        String subject,
        String signer,
        String urgency,
        List<ItemForm> items,
        Set<String> unreachable) {

    /** @param submission that the document is one of */
    static RegistrationForm of(ReadDocument document, Submission submission) {
        return new RegistrationForm(
                submission,
                document.start(),
                document.end(),
                orEmpty(document.number()),
                orEmpty(document.type()),
                orEmpty(
                        document.issuer().code() == null
                                ? document.issuer().words()
                                : document.issuer().code()),
                DateField.of(document.issuedOn()),
                orEmpty(document.subject()),
                orEmpty(document.signer()),
                document.urgency().wireName(),
                document.assignments().stream().map(ItemForm::of).toList(),
                Set.of());
    }

    /** The text of the document, to which all offsets refer. */
    public String text() {
        int end = Math.clamp(to, 0, submission.text().length());
        return submission.text().substring(Math.min(Math.max(from, 0), end), end);
    }

    RegistrationForm withoutItem(int index) {
        var rest = new ArrayList<>(items);
        if (index >= 0 && index < rest.size()) {
            rest.remove(index);
        }
        return withItems(rest);
    }

    RegistrationForm withBlankItem() {
        var more = new ArrayList<>(items);
        more.add(ItemForm.blank());
        return withItems(more);
    }

    private RegistrationForm withItems(List<ItemForm> changed) {
        return new RegistrationForm(
                submission,
                from,
                to,
                number,
                type,
                issuer,
                issuedOn,
                subject,
                signer,
                urgency,
                List.copyOf(changed),
                unreachable);
    }

    Optional<DirectoryEntry> issuingOffice(Directory directory) {
        return UnitsField.find(issuer, directory).filter(entry -> !entry.isGroup());
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
