package vn.dondoc.kit.problem;

/** The errors every service has. */
enum CommonProblem implements ProblemType {
    MALFORMED("malformed", "Nội dung gửi lên không đúng khuôn dạng", 400),
    NOT_SIGNED_IN("not-signed-in", "Cần đăng nhập", 401),
    FORBIDDEN("forbidden", "Không có quyền thực hiện", 403),
    NOT_FOUND("not-found", "Không tìm thấy", 404),
    NOT_ACCEPTED("not-accepted", "Yêu cầu không được chấp nhận", 400),
    UNAVAILABLE("unavailable", "Hệ thống tạm thời chưa phục vụ được", 503),
    FAILED("failed", "Hệ thống gặp lỗi", 500);

    private final String slug;
    private final String title;
    private final int status;

    CommonProblem(String slug, String title, int status) {
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
