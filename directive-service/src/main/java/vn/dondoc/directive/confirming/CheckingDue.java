package vn.dondoc.directive.confirming;

import java.util.List;
import vn.dondoc.kit.problem.FieldError;

/** Finds what in the fields of a deadline cannot be understood; of those that belong to another kind nothing is said. */
final class CheckingDue {

    private final DueForm due;
    private final String pointer;
    private final List<FieldError> errors;

    private CheckingDue(DueForm due, String pointer, List<FieldError> errors) {
        this.due = due;
        this.pointer = pointer;
        this.errors = errors;
    }

    static void check(DueForm due, String pointer, List<FieldError> errors) {
        var checking = new CheckingDue(due, pointer, errors);
        switch (due.kind()) {
            case DAY -> checking.checkDay();
            case RECURRING -> checking.checkRecurrence();
            case EVENT -> checking.checkEvent();
            case NONE -> {}
        }
    }

    private void checkDay() {
        if (due.lastDay().isUnreadable()) {
            add("lastDay", "Hạn cuối không đúng, ví dụ 24/5/2026.");
        } else if (due.lacksDay()) {
            add("lastDay", "Hãy nhập hạn cuối, hoặc chọn “Không có thời hạn”.");
        }
        checkTime();
        if (due.time().value().isPresent() && due.lastDay().typed().isEmpty()) {
            add("time", "Có giờ thì phải có ngày.");
        }
        checkTargetDay();
    }

    private void checkRecurrence() {
        due.recurrence().problems().forEach(problem -> add("recurrence", problem));
        checkTime();
    }

    private void checkEvent() {
        if (due.event().condition().isEmpty()) {
            add("condition", "Hãy ghi sự kiện mà thời hạn chờ, ví dụ: ngày nhận được hướng dẫn của Sở Nội vụ.");
        }
        if (due.event().isUnreadable()) {
            add("limit", "Thời gian tính từ sự kiện phải là số từ 1 đến 999, hoặc để trống.");
        }
        checkTargetDay();
    }

    private void checkTime() {
        if (due.time().isUnreadable()) {
            add("time", "Giờ không đúng, ví dụ 17:00.");
        }
    }

    private void checkTargetDay() {
        if (due.targetDay().isUnreadable()) {
            add("targetDay", "Mốc phấn đấu không đúng, ví dụ 20/5/2026.");
        }
    }

    private void add(String field, String message) {
        errors.add(new FieldError(pointer + "/" + field, message));
    }
}
