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
        if (form.issuedOn().isUnreadable()) {
            errors.add(new FieldError("/issuedOn", "Ngày ban hành không đúng, ví dụ 24/5/2026."));
        }
        var registration = new Registration(
                form.number(),
                form.type(),
                form.issuingOffice(directory).map(DirectoryEntry::code).orElse(form.issuer()),
                form.issuedOn().value().orElse(null),
                form.subject(),
                form.signer(),
                Urgency.named(form.urgency()).orElse(Urgency.NORMAL),
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
        if (item.lastDay().isUnreadable()) {
            errors.add(new FieldError(pointer + "/deadline/lastDay", "Hạn cuối không đúng, ví dụ 24/5/2026."));
        }
        if (item.time().isUnreadable()) {
            errors.add(new FieldError(pointer + "/deadline/time", "Giờ không đúng, ví dụ 17:00."));
        } else if (item.time().value().isPresent() && item.lastDay().typed().isEmpty()) {
            errors.add(new FieldError(pointer + "/deadline/time", "Có giờ thì phải có ngày."));
        }
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
                item.followed(),
                item.deadline().orElse(null),
                PastDeadline.named(item.past()).orElse(null));
    }
}
