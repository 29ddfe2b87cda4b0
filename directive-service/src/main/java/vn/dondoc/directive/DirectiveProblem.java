package vn.dondoc.directive;

import vn.dondoc.kit.problem.ProblemType;

/** The errors of this service that others may rely on. */
public final class DirectiveProblem {

    public static final ProblemType ALREADY_REGISTERED =
            new ProblemType("already-registered", "Văn bản đã được đăng ký", 409);

    public static final ProblemType BINARY_CONTENT =
            new ProblemType("binary-content", "Nội dung gửi lên không phải văn bản thuần", 415);

    public static final ProblemType CSV_REFUSED =
            new ProblemType("csv-refused", "Tệp danh bạ có dòng sai, chưa nhập dòng nào", 422);

    public static final ProblemType DIRECTIVE_INVALID =
            new ProblemType("directive-invalid", "Văn bản chưa đăng ký được", 422);

    public static final ProblemType EDXML_REFUSED =
            new ProblemType("edxml-refused", "Gói edXML chưa tiếp nhận được", 422);

    public static final ProblemType EMPTY_TEXT = new ProblemType("empty-text", "Chưa có nội dung văn bản", 422);

    public static final ProblemType FILE_BROKEN = new ProblemType("file-broken", "Tệp bị hỏng, không mở được", 422);

    public static final ProblemType FILE_ENCRYPTED = new ProblemType("file-encrypted", "Tệp có mật khẩu", 422);

    public static final ProblemType FILE_WITHOUT_TEXT = new ProblemType("file-without-text", "Tệp không có chữ", 422);

    public static final ProblemType FORM_INCOMPLETE =
            new ProblemType("form-incomplete", "Biểu mẫu gửi lên bị thiếu", 400);

    public static final ProblemType NOT_AS_NAMED =
            new ProblemType("not-as-named", "Nội dung tệp khác loại tệp đã ghi", 415);

    public static final ProblemType NOT_UTF8 = new ProblemType("not-utf8", "Nội dung không phải mã UTF-8", 400);

    public static final ProblemType REVOCATION_INVALID =
            new ProblemType("revocation-invalid", "Chưa ghi được việc thu hồi", 422);

    public static final ProblemType STATE_SECRET =
            new ProblemType("state-secret", "Không tiếp nhận văn bản có dấu mật", 422);

    public static final ProblemType SUBMISSION_INVALID =
            new ProblemType("submission-invalid", "Chưa ghi được việc từ chối", 422);

    public static final ProblemType SUBMISSION_SETTLED =
            new ProblemType("submission-settled", "Bản gửi đã được xử lý", 409);

    public static final ProblemType TOO_LARGE =
            new ProblemType("too-large", "Nội dung vượt quá dung lượng cho phép", 413);

    public static final ProblemType TOO_BUSY = new ProblemType("too-busy", "Hệ thống đang đọc nhiều tệp khác", 503);

    public static final ProblemType UNPACKS_TOO_LARGE =
            new ProblemType("unpacks-too-large", "Tệp mở ra lớn bất thường", 413);

    public static final ProblemType UNSUPPORTED_FILE =
            new ProblemType("unsupported-file", "Chưa đọc được loại tệp này", 415);

    public static final ProblemType UNIT_CHANGED_MEANWHILE =
            new ProblemType("unit-changed-meanwhile", "Đơn vị vừa được người khác sửa", 409);

    public static final ProblemType UNIT_INVALID = new ProblemType("unit-invalid", "Thông tin đơn vị chưa đúng", 422);

    private DirectiveProblem() {}
}
