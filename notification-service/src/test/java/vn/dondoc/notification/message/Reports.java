package vn.dondoc.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented leadership report. */
public final class Reports {

    private static final Report.Line OF_THE_PARTY =
            new Report.Line("Tỉnh ủy Sơn Hải", new Report.Numbers(4, 1, 1, 2, 1));
    private static final Report.Line OF_THE_PROVINCE =
            new Report.Line("Ủy ban nhân dân\ntỉnh Sơn Hải", new Report.Numbers(3, 3, 0, 1, 0));

    private Reports() {}

    /** Of the week from 25/5/2026: seven open tasks, three of them overdue, two of those named. */
    public static Report week(UUID id, @Nullable String sentBy) {
        return new Report(
                id,
                "Văn phòng Tỉnh ủy",
                LocalDate.of(2026, 5, 25),
                LocalDate.of(2026, 5, 31),
                Instant.parse("2026-05-29T08:00:00Z"),
                List.of(OF_THE_PARTY, OF_THE_PROVINCE),
                new Report.Numbers(7, 4, 1, 3, 1),
                List.of(
                        new Report.Late(
                                new UUID(0, 1),
                                "Báo cáo kết quả <thực hiện> trước ngày 10/3/2026.",
                                "Đảng ủy phường Hoa Mai",
                                "Tỉnh ủy Sơn Hải",
                                "02-CV/TU",
                                LocalDate.of(2026, 2, 27),
                                LocalDate.of(2026, 3, 9),
                                81,
                                false),
                        new Report.Late(
                                new UUID(0, 2),
                                "Tham mưu kế hoạch trước 10 giờ ngày 29/5/2026.",
                                "Ban Tổ chức Tỉnh ủy",
                                "Tỉnh ủy Sơn Hải",
                                null,
                                LocalDate.of(2026, 5, 10),
                                LocalDate.of(2026, 5, 29),
                                0,
                                true)),
                sentBy);
    }

    /** A week in which nothing is late, of one issuing office. */
    public static Report quietWeek(UUID id) {
        var numbers = new Report.Numbers(3, 3, 2, 0, 0);
        return new Report(
                id,
                "Văn phòng Tỉnh ủy",
                LocalDate.of(2026, 5, 25),
                LocalDate.of(2026, 5, 31),
                Instant.parse("2026-05-29T08:00:00Z"),
                List.of(new Report.Line("Tỉnh ủy Sơn Hải", numbers)),
                numbers,
                List.of(),
                null);
    }
}
