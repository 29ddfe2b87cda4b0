package vn.dondoc.directive.file;

import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

/** Why a file cannot be read, in sentences that say what to do. No word of the file is repeated. */
public final class Unreadable {

    private Unreadable() {}

    public static Refusal encrypted(FileFormat format) {
        return Refusal.of(
                DirectiveProblem.FILE_ENCRYPTED,
                "Tệp " + format.vietnamese() + " được đặt mật khẩu hoặc mã hóa. Hãy bỏ mật khẩu, lưu lại rồi gửi.");
    }

    static Refusal broken(FileFormat format) {
        return Refusal.of(
                DirectiveProblem.FILE_BROKEN,
                "Tệp " + format.vietnamese()
                        + " bị hỏng hoặc thiếu, không mở được. Hãy mở tệp gốc, lưu lại rồi gửi, hoặc dán toàn văn.");
    }

    static Refusal withoutText(FileFormat format) {
        var why = format == FileFormat.PDF
                ? "Tệp PDF này là bản quét (ảnh chụp trang giấy), không có chữ để đọc."
                : "Tệp " + format.vietnamese() + " không có chữ nào để đọc, có thể chỉ có hình (ảnh chụp trang giấy).";
        return Refusal.of(
                DirectiveProblem.FILE_WITHOUT_TEXT,
                why + " Hãy gửi bản Word hoặc PDF xuất từ phần mềm soạn thảo, hoặc dán toàn văn đã nhận dạng.");
    }

    static Refusal tooMuch(FileFormat format) {
        return Refusal.of(
                DirectiveProblem.UNPACKS_TOO_LARGE,
                "Tệp " + format.vietnamese()
                        + " mở ra lớn bất thường, hệ thống không đọc. Hãy chỉ gửi phần văn bản chỉ đạo, hoặc dán toàn văn.");
    }

    public static Refusal unsupported(String what) {
        return Refusal.of(DirectiveProblem.UNSUPPORTED_FILE, "Tệp gửi lên là " + what + ". " + FileFormat.accepted());
    }

    public static Refusal notAsNamed(FileFormat named, String found) {
        return Refusal.of(
                DirectiveProblem.NOT_AS_NAMED,
                "Tệp gửi lên được ghi là " + named.vietnamese() + " nhưng nội dung là " + found
                        + ". Hãy gửi đúng loại tệp. " + FileFormat.accepted());
    }
}
