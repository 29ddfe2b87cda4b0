package vn.dondoc.reader.deadline;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Hours of a day: "17h00", "17g00", "09 giờ 30 phút", "2 giờ chiều". */
final class Hours {

    private Hours() {}

    static @Nullable LocalTime in(String words) {
        var numbers = Numbers.in(words);
        int hour = numbers[0];
        int minute = numbers.length > 1 ? numbers[1] : 0;
        if (hour < 12 && (words.endsWith("chiều") || words.endsWith("tối"))) {
            hour += 12;
        }
        if (hour == 24 && minute == 0) {
            return LocalTime.of(23, 59);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}
