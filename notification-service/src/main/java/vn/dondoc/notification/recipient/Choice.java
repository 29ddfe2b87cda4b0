package vn.dondoc.notification.recipient;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.notification.notice.Channel;

/**
 * How a person wants to be told.
 *
 * @param channels in order of preference; null or empty: as the directory lists them
 * @param workBegins with {@code workEnds}, or neither: the hours of the office
 */
public record Choice(
        @Nullable List<Channel> channels,
        @Nullable LocalTime workBegins,
        @Nullable LocalTime workEnds) {

    public Choice {
        channels = channels == null || channels.isEmpty() ? null : List.copyOf(channels);
        if (channels != null && channels.stream().distinct().count() != channels.size()) {
            throw Refusal.of(RecipientProblem.NO_CHOICE, "Mỗi kênh chỉ được chọn một lần.");
        }
        if ((workBegins == null) != (workEnds == null)) {
            throw Refusal.of(RecipientProblem.NO_CHOICE, "Giờ làm việc phải có cả giờ bắt đầu và giờ kết thúc.");
        }
        if (workBegins != null && workEnds != null && !workBegins.isBefore(workEnds)) {
            throw Refusal.of(RecipientProblem.NO_CHOICE, "Giờ bắt đầu làm việc phải trước giờ kết thúc.");
        }
    }
}
