package vn.dondoc.kit.problem;

/** The errors every service has. */
final class CommonProblem {

    static final ProblemType MALFORMED = new ProblemType("malformed", "Nội dung gửi lên không đúng khuôn dạng", 400);

    static final ProblemType NOT_SIGNED_IN = new ProblemType("not-signed-in", "Cần đăng nhập", 401);

    static final ProblemType FORBIDDEN = new ProblemType("forbidden", "Không có quyền thực hiện", 403);

    static final ProblemType NOT_FOUND = new ProblemType("not-found", "Không tìm thấy", 404);

    static final ProblemType NOT_ACCEPTED = new ProblemType("not-accepted", "Yêu cầu không được chấp nhận", 400);

    static final ProblemType UNAVAILABLE = new ProblemType("unavailable", "Hệ thống tạm thời chưa phục vụ được", 503);

    static final ProblemType FAILED = new ProblemType("failed", "Hệ thống gặp lỗi", 500);

    private CommonProblem() {}
}
