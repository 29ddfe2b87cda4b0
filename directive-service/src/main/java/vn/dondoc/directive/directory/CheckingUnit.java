package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.FieldError;

/** Finds every fault of a unit as told, against the codes that the directory will know with it. */
final class CheckingUnit {

    static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    private static final int MAX_NAME = 300;
    private static final int MAX_ALIASES = 50;
    private static final int MAX_CONTACTS = 50;

    private final UnitDetails unit;
    private final Map<String, UnitKind> known;
    private final List<FieldError> errors = new ArrayList<>();

    private CheckingUnit(UnitDetails unit, Map<String, UnitKind> known) {
        this.unit = unit;
        this.known = known;
    }

    /** @param known the kind of every code that may be referred to */
    static List<FieldError> errorsIn(UnitDetails unit, Map<String, UnitKind> known) {
        var checking = new CheckingUnit(unit, known);
        checking.checkUnit();
        for (int i = 0; i < unit.contacts().size(); i++) {
            checking.checkContact("/contacts/" + i, unit.contacts().get(i));
        }
        return List.copyOf(checking.errors);
    }

    private void checkUnit() {
        if (!CODE.matcher(unit.code()).matches()) {
            error("/code", "Mã đơn vị gồm chữ hoa không dấu, chữ số và dấu gạch nối, tối đa 40 ký tự, ví dụ BTC-TU.");
        }
        checkName("/name", "Tên đơn vị", unit.name());
        if (unit.kind() == null) {
            error("/kind", "Loại phải là “unit” (đơn vị) hoặc “group” (nhóm đơn vị).");
        } else if (known.containsKey(unit.code()) && known.get(unit.code()) != unit.kind()) {
            error(
                    "/kind",
                    "Mã " + unit.code() + " đang là " + known.get(unit.code()).vietnamese() + ", không đổi loại được.");
        }
        checkReference("/parent", unit.parent(), UnitKind.UNIT);
        checkReference("/successor", unit.successor(), UnitKind.UNIT);
        for (int i = 0; i < unit.groups().size(); i++) {
            checkReference("/groups/" + i, unit.groups().get(i), UnitKind.GROUP);
        }
        if (unit.aliases().size() > MAX_ALIASES) {
            error("/aliases", "Mỗi đơn vị có tối đa " + MAX_ALIASES + " tên gọi khác.");
        }
        for (int i = 0; i < unit.aliases().size(); i++) {
            checkName("/aliases/" + i, "Tên gọi khác", unit.aliases().get(i));
        }
        if (unit.isGroup() && !unit.contacts().isEmpty()) {
            error("/contacts", "Nhóm đơn vị không có người liên hệ; hãy ghi người liên hệ ở từng đơn vị trong nhóm.");
        } else if (unit.contacts().size() > MAX_CONTACTS) {
            error("/contacts", "Mỗi đơn vị có tối đa " + MAX_CONTACTS + " người liên hệ.");
        }
    }

    private void checkReference(String pointer, @Nullable String code, UnitKind kind) {
        if (code == null) {
            return;
        }
        if (code.equals(unit.code())) {
            error(pointer, "Không trỏ về chính mã " + code + ".");
        } else if (!known.containsKey(code)) {
            error(pointer, "Danh bạ chưa có mã " + printable(code) + ".");
        } else if (known.get(code) != kind) {
            error(pointer, "Mã " + code + " không phải là " + kind.vietnamese() + ".");
        }
    }

    private void checkContact(String pointer, ContactDetails contact) {
        checkName(pointer + "/name", "Tên người liên hệ", contact.name());
        if (contact.role() == null) {
            error(pointer + "/role", "Vai trò phải là “focal” (đầu mối) hoặc “head” (lãnh đạo).");
        }
        if (contact.email() != null && EmailAddress.parse(contact.email()).isEmpty()) {
            error(pointer + "/email", "Địa chỉ thư điện tử chưa đúng, ví dụ vanthu@example.vn.");
        }
        if (contact.zaloPhone() != null
                && MobileNumber.parse(contact.zaloPhone()).isEmpty()) {
            error(pointer + "/zaloPhone", "Số điện thoại phải là số di động Việt Nam, ví dụ 0912345678.");
        }
        for (var channel : EnumSet.allOf(Channel.class)) {
            if (contact.channels().contains(channel) && !contact.hasAddressFor(channel)) {
                error(pointer + "/channels", "Kênh " + channel.wireName() + " chưa có địa chỉ.");
            }
        }
        if (contact.channels().stream().distinct().count() < contact.channels().size()) {
            error(pointer + "/channels", "Mỗi kênh chỉ ghi một lần.");
        }
    }

    private void checkName(String pointer, String what, String name) {
        if (name.isEmpty()) {
            error(pointer, what + " còn trống.");
        } else if (name.length() > MAX_NAME) {
            error(pointer, what + " dài quá " + MAX_NAME + " ký tự.");
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            error(pointer, what + " có ký tự điều khiển hoặc xuống dòng.");
        }
    }

    private static String printable(String code) {
        return CODE.matcher(code).matches() ? code : "này";
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }
}
