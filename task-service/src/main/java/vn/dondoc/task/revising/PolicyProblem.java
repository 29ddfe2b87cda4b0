package vn.dondoc.task.revising;

import java.util.List;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;

/** Why a policy cannot be changed; slugs are part of the API. */
final class PolicyProblem {

    private static final ProblemType INVALID = new ProblemType("policy-invalid", "Quy định nhắc chưa hợp lệ", 400);
    private static final ProblemType CHANGED =
            new ProblemType("policy-changed", "Quy định nhắc đã được người khác sửa", 409);

    private PolicyProblem() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.of(INVALID, "Quy định nhắc có %d chỗ cần sửa.".formatted(errors.size()))
                .with("errors", errors);
    }

    static Refusal changed(int known, int present) {
        return Refusal.of(
                        CHANGED,
                        "Bản đang sửa là bản %d, nay đã có bản %d. Xin mở lại trang, xem bản mới rồi sửa."
                                .formatted(known, present))
                .with("version", present);
    }
}
