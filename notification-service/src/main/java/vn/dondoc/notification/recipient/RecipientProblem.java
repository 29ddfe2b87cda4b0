package vn.dondoc.notification.recipient;

import vn.dondoc.kit.problem.ProblemType;

/** The errors of this feature that others may rely on. */
final class RecipientProblem {

    static final ProblemType NO_CHOICE =
            new ProblemType("no-choice-of-recipient", "Lựa chọn nhận tin không hợp lệ", 400);

    static final ProblemType NO_ABSENCE = new ProblemType("no-absence", "Thời gian vắng mặt không hợp lệ", 400);

    static final ProblemType NO_ADDRESS =
            new ProblemType("no-address", "Người nhận không có địa chỉ của kênh này", 409);

    private RecipientProblem() {}
}
