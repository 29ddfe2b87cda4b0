package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.kit.problem.FieldError;

/** Finds everything that keeps a directive from being registered, each with the JSON pointer of its field. */
final class CheckingRegistration {

    private static final int MAX_ASSIGNMENTS = 500;

    private final Registration registration;
    private final Directory directory;
    private final Faults faults = new Faults();

    private CheckingRegistration(Registration registration, Directory directory) {
        this.registration = registration;
        this.directory = directory;
    }

    /** @param today the day on which it is registered, in Vietnam */
    static List<FieldError> errorsIn(Registration registration, Directory directory, LocalDate today) {
        var checking = new CheckingRegistration(registration, directory);
        checking.checkDocument();
        checking.checkAssignments(today);
        return checking.faults.found();
    }

    private void checkDocument() {
        faults.checkLine("/number", "Số, ký hiệu", registration.number(), 100);
        faults.checkLine("/type", "Loại văn bản", registration.type(), 100);
        faults.checkLine("/subject", "Trích yếu", registration.subject(), 2_000);
        faults.checkLine("/signer", "Người ký", registration.signer(), 300);
        if (registration.issuer().isEmpty()) {
            faults.add("/issuer", "Chưa có cơ quan ban hành.");
        } else if (directory
                .find(registration.issuer())
                .filter(unit -> !unit.isGroup())
                .isEmpty()) {
            faults.add("/issuer", "Danh bạ không có cơ quan ban hành này.");
        }
        if (registration.issuedOn() == null) {
            faults.add("/issuedOn", "Chưa có ngày ban hành.");
        } else {
            faults.checkDay("/issuedOn", "Ngày ban hành", registration.issuedOn());
        }
    }

    private void checkAssignments(LocalDate today) {
        var items = registration.assignments();
        if (items.isEmpty()) {
            faults.add("/assignments", "Văn bản phải có ít nhất một nhiệm vụ.");
        } else if (items.size() > MAX_ASSIGNMENTS) {
            faults.add("/assignments", "Một văn bản có tối đa " + MAX_ASSIGNMENTS + " nhiệm vụ.");
        }
        var units = new CheckingUnitsOfItem(directory, registration.decisions().unreachable(), faults);
        for (int i = 0; i < items.size(); i++) {
            var pointer = "/assignments/" + i;
            new CheckingItem(items.get(i), pointer, faults)
                    .check(registration.text().length(), registration.issuedOn(), today);
            units.check(items.get(i), pointer);
        }
    }
}
