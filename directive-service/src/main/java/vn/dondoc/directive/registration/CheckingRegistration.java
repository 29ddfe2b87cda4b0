package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.kit.problem.FieldError;

/** Finds everything that keeps a directive from being registered, each with the JSON pointer of its field. */
final class CheckingRegistration {

    private static final int MAX_ASSIGNMENTS = 500;
    private static final int MAX_NAMES = 500;
    private static final int MAX_REFERENCES = 300;

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
        faults.checkLine("/superior", "Cơ quan chủ quản", registration.superior(), 300);
        faults.checkLine("/place", "Nơi ban hành", registration.place(), 100);
        faults.checkLine("/signer", "Người ký", registration.signer(), 300);
        faults.checkLine("/signerTitle", "Chức vụ người ký", registration.signerTitle(), 300);
        faults.checkLine("/signedAs", "Thẩm quyền ký", registration.signedAs(), 500);
        faults.checkNames("/addressees", "Nơi gửi đến", registration.addressees(), MAX_NAMES);
        faults.checkNames("/recipients", "Nơi nhận", registration.recipients(), MAX_NAMES);
        checkReferences();
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

    private void checkReferences() {
        var references = registration.references();
        if (references.size() > MAX_REFERENCES) {
            faults.add("/references", "Tối đa " + MAX_REFERENCES + " văn bản được dẫn; hãy bỏ bớt.");
        }
        for (int i = 0; i < references.size(); i++) {
            var cited = references.get(i);
            var pointer = "/references/" + i;
            if (cited.number().isEmpty()) {
                faults.add(pointer + "/number", "Văn bản được dẫn chưa có số, ký hiệu; hãy ghi số hoặc bỏ dòng này.");
            }
            faults.checkLine(pointer + "/number", "Số, ký hiệu của văn bản được dẫn", cited.number(), 100);
            faults.checkLine(pointer + "/type", "Loại của văn bản được dẫn", cited.type(), 100);
            faults.checkDay(pointer + "/date", "Ngày của văn bản được dẫn", cited.date());
            faults.checkLine(pointer + "/issuer", "Cơ quan ban hành văn bản được dẫn", cited.issuer(), 300);
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
