package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.reading.ReadDocument;

/**
 * The confirmed reading in the fields of the page, as typed.
 *
 * @param from where the document begins in what was sent
 * @param to where it ends there
 * @param unreachable codes of units that get a task although nobody there can be told
 */
record RegistrationForm(
        Submission submission, int from, int to, HeadForm head, List<ItemForm> items, Set<String> unreachable) {

    /** @param submission that the document is one of */
    static RegistrationForm of(ReadDocument document, Submission submission) {
        return new RegistrationForm(
                submission,
                document.start(),
                document.end(),
                HeadForm.of(document),
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

    RegistrationForm withHead(HeadForm changed) {
        return new RegistrationForm(submission, from, to, changed, items, unreachable);
    }

    private RegistrationForm withItems(List<ItemForm> changed) {
        return new RegistrationForm(submission, from, to, head, List.copyOf(changed), unreachable);
    }

    Optional<DirectoryEntry> issuingOffice(Directory directory) {
        return UnitsField.find(head.issuer(), directory).filter(entry -> !entry.isGroup());
    }
}
