package vn.dondoc.task.revising;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.policy.StepKey;

/** Steps that differ only in their number: one line of the page. Blanks stand for the numbers. */
enum StepGroup {
    GIVEN("Khi giao nhiệm vụ", "A"),
    HOURS_UNACKNOWLEDGED("Chưa tiếp nhận sau (giờ)", "A+%sh"),
    UNACKNOWLEDGED("Chưa tiếp nhận sau (ngày làm việc)", "A+%s"),
    UNDATED("Không có hạn cuối, nhắc vào đầu tháng (tháng)", "M+%s"),
    TARGET_DAY("Đến mốc phấn đấu", "P"),
    BEFORE("Trước hạn cuối (ngày làm việc)", "T-%s"),
    LAST_WORKING_DAY("Ngày làm việc cuối cùng trong hạn", "T-0"),
    HOURS_BEFORE("Trước giờ hết hạn (giờ)", "T-%sh"),
    HOURS_AFTER("Sau giờ hết hạn (giờ)", "T+%sh"),
    AFTER("Quá hạn (ngày)", "T+%s");

    private final String words;
    private final String key;

    StepGroup(String words, String key) {
        this.words = words;
        this.key = key;
    }

    public String words() {
        return words;
    }

    /** What its numbers count, as it stands in brackets behind the words; empty where it has none. */
    String unit() {
        int bracket = words.indexOf('(');
        return bracket < 0 ? "" : words.substring(bracket + 1, words.length() - 1);
    }

    boolean isNumbered() {
        return key.contains("%s");
    }

    StepKey step(int number) {
        return new StepKey(key.formatted(number));
    }

    /** The number of a step of this group, 0 where the group has none; null for a step of another group. */
    @Nullable
    Integer numberOf(StepKey step) {
        if (!isNumbered()) {
            return step.value().equals(key) ? 0 : null;
        }
        var found = Pattern.compile(Pattern.quote(key).replace("%s", "\\E(?<n>\\d{1,3})\\Q"))
                .matcher(step.value());
        return found.matches() && !LAST_WORKING_DAY.key.equals(step.value()) ? Integer.valueOf(found.group("n")) : null;
    }

    static StepGroup of(StepKey step) {
        return List.of(values()).stream()
                .filter(group -> group.numberOf(step) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group for " + step));
    }
}
