package vn.dondoc.directive.confirming;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.registration.PastDeadline;
import vn.dondoc.directive.registration.Registration;
import vn.dondoc.kit.problem.FieldError;

/** What the typed fields say: the registration, and what in them cannot be understood. */
record ConfirmedForm(Registration registration, List<FieldError> errors) {

    static ConfirmedForm of(RegistrationForm form, Directory directory) {
        var errors = new ArrayList<FieldError>();
        var items = new ArrayList<Registration.Item>();
        for (int i = 0; i < form.items().size(); i++) {
            var item = form.items().get(i);
            checkTyped(item, "/assignments/" + i, directory, errors);
            items.add(confirmed(item));
        }
        var head = form.head();
        if (head.issuedOn().isUnreadable()) {
            errors.add(new FieldError("/issuedOn", "Ngày ban hành không đúng, ví dụ 24/5/2026."));
        }
        for (int i = 0; i < head.references().size(); i++) {
            if (head.references().get(i).date().isUnreadable()) {
                errors.add(new FieldError(
                        "/references/" + i + "/date", "Ngày của văn bản được dẫn không đúng, ví dụ 24/5/2026."));
            }
        }
        var registration = new Registration(
                head.number(),
                head.type(),
                form.issuingOffice(directory).map(DirectoryEntry::code).orElse(head.issuer()),
                head.superior(),
                head.place(),
                head.issuedOn().value().orElse(null),
                head.subject(),
                lines(head.addressees()),
                head.signer(),
                head.signerTitle(),
                head.signedAs(),
                lines(head.recipients()),
                Urgency.named(head.urgency()).orElse(Urgency.NORMAL),
                head.references().stream().map(CitedForm::confirmed).toList(),
                form.text(),
                items,
                new Registration.Decisions(form.unreachable()),
                form.submission().sentFile());
        return new ConfirmedForm(registration, List.copyOf(errors));
    }

    private static void checkTyped(ItemForm item, String pointer, Directory directory, List<FieldError> errors) {
        checkUnits(item.lead(), pointer + "/lead", directory, errors);
        checkUnits(item.coordinating(), pointer + "/coordinating", directory, errors);
        checkUnits(item.supervising(), pointer + "/supervising", directory, errors);
        CheckingDue.check(item.due(), pointer + "/deadline", errors);
    }

    private static void checkUnits(UnitsField units, String pointer, Directory directory, List<FieldError> errors) {
        for (var words : units.undecided(directory)) {
            errors.add(new FieldError(
                    pointer, "“" + words + "” chưa rõ là đơn vị nào: hãy chọn đơn vị hoặc chọn bỏ qua."));
        }
        if (!units.more().isEmpty()) {
            errors.add(new FieldError(pointer, "Danh bạ không có đơn vị “" + units.more() + "”."));
        }
    }

    private static List<String> lines(String typed) {
        return typed.lines().toList();
    }

    private static Registration.Item confirmed(ItemForm item) {
        return new Registration.Item(
                item.ordinal(),
                item.start(),
                item.end(),
                item.content(),
                List.copyOf(item.lead().chosen()),
                List.of(),
                List.copyOf(item.coordinating().chosen()),
                List.copyOf(item.supervising().chosen()),
                item.via(),
                item.output(),
                lines(item.reportTo()),
                item.followed(),
                item.deadline().orElse(null),
                PastDeadline.named(item.past()).orElse(null));
    }
}
