package vn.dondoc.task.announcing;

import java.util.List;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;

/** Why a calendar cannot be changed; slugs are part of the API. */
final class CalendarProblem {

    private static final ProblemType INVALID =
            new ProblemType("calendar-invalid", "Thông báo ngày nghỉ chưa hợp lệ", 400);
    private static final ProblemType CHANGED =
            new ProblemType("calendar-changed", "Lịch làm việc đã được người khác sửa", 409);

    private CalendarProblem() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.of(INVALID, "Thông báo ngày nghỉ có %d chỗ cần sửa.".formatted(errors.size()))
                .with("errors", errors);
    }

    static Refusal changed(int present) {
        return Refusal.of(
                        CHANGED,
                        "Lịch làm việc nay đã là bản %d. Xin mở lại trang, xem bản mới rồi sửa.".formatted(present))
                .with("version", present);
    }
}
