package vn.dondoc.directive;

import vn.dondoc.kit.problem.ProblemType;

/** The errors of this service that others may rely on. */
public enum DirectiveProblem implements ProblemType {
    ALREADY_REGISTERED("already-registered", "Văn bản đã được đăng ký", 409),
    BINARY_CONTENT("binary-content", "Nội dung gửi lên không phải văn bản thuần", 415),
    CSV_REFUSED("csv-refused", "Tệp danh bạ có dòng sai, chưa nhập dòng nào", 422),
    DIRECTIVE_INVALID("directive-invalid", "Văn bản chưa đăng ký được", 422),
    EMPTY_TEXT("empty-text", "Chưa có nội dung văn bản", 422),
    NOT_UTF8("not-utf8", "Nội dung không phải mã UTF-8", 400),
    STATE_SECRET("state-secret", "Không tiếp nhận văn bản có dấu mật", 422),
    TOO_LARGE("too-large", "Nội dung vượt quá dung lượng cho phép", 413),
    UNIT_CHANGED_MEANWHILE("unit-changed-meanwhile", "Đơn vị vừa được người khác sửa", 409),
    UNIT_INVALID("unit-invalid", "Thông tin đơn vị chưa đúng", 422);

    private final String slug;
    private final String title;
    private final int status;

    DirectiveProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
