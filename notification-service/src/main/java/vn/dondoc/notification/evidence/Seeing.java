package vn.dondoc.notification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;

/** What an asker may see: a unit what its own people were told, the others everything. */
@ApplicationScoped
class Seeing {

    private final CurrentUser user;

    Seeing(CurrentUser user) {
        this.user = user;
    }

    Filter filter(@Nullable String task, @Nullable String unit, int page, int size) {
        if (page < 0 || size < 1 || size > Filter.LARGEST_SIZE) {
            throw Refusal.of(
                    NotificationProblem.NO_SUCH_PAGE,
                    "Trang phải từ 0, số dòng mỗi trang từ 1 đến " + Filter.LARGEST_SIZE + ".");
        }
        return new Filter(taskId(task), unit(blankToNull(unit)), page, size);
    }

    private @Nullable String unit(@Nullable String asked) {
        if (user.seesEveryUnit()) {
            return asked;
        }
        var own = user.unit().orElseThrow(() -> Refusal.forbidden("Tài khoản chưa được gắn với đơn vị nào."));
        if (asked != null && !asked.equals(own)) {
            throw Refusal.forbidden("Chỉ được xem thông báo của đơn vị mình (" + own + ").");
        }
        return own;
    }

    private static @Nullable UUID taskId(@Nullable String task) {
        var given = blankToNull(task);
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(NotificationProblem.NO_TASK_ID, "Mã nhiệm vụ không đúng khuôn dạng.");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
