package vn.dondoc.directive.registration;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;

/** Says which directive is this document already. */
final class AlreadyRegistered {

    private AlreadyRegistered() {}

    static String sentence(Directive first, String issuerName) {
        var name = first.number == null ? "Văn bản không số" : "Văn bản số " + first.number;
        var registeredOn =
                VietnameseDates.date(first.registeredAt.atZone(VietnamTime.ZONE).toLocalDate());
        return name + " ngày " + VietnameseDates.date(first.issuedOn) + " của " + issuerName + " đã được "
                + first.registeredBy + " đăng ký ngày " + registeredOn + ".";
    }
}
