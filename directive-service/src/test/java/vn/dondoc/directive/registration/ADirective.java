package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.Deadline;

/** A registration for a test: right in everything that the test does not say. */
final class ADirective {

    static final String TEXT = "Đảng ủy phường Hoa Mai báo cáo kết quả trước ngày 25/5/2026.";

    private @Nullable String number = "12-CV/TU";
    private @Nullable String subject = "V/v triển khai quy định mới";
    private String issuer = "TU-SH";
    private @Nullable String superior;
    private List<String> addressees = List.of();
    private List<Citation> references = List.of();
    private @Nullable LocalDate issuedOn = LocalDate.of(2026, 5, 10);
    private Set<String> accepted = Set.of();
    private final List<Registration.Item> items = new ArrayList<>();

    static ADirective of(Item... items) {
        var directive = new ADirective();
        for (var item : items) {
            directive.items.add(item.build());
        }
        return directive;
    }

    ADirective number(@Nullable String value) {
        number = value;
        return this;
    }

    ADirective subject(String value) {
        subject = value;
        return this;
    }

    ADirective issuer(String value) {
        issuer = value;
        return this;
    }

    ADirective superior(String value) {
        superior = value;
        return this;
    }

    ADirective to(String... names) {
        addressees = List.of(names);
        return this;
    }

    ADirective citing(Citation... cited) {
        references = List.of(cited);
        return this;
    }

    ADirective issuedOn(@Nullable LocalDate value) {
        issuedOn = value;
        return this;
    }

    ADirective accepting(String... units) {
        accepted = Set.of(units);
        return this;
    }

    Registration build() {
        return new Registration(
                number,
                "Công văn",
                issuer,
                superior,
                "Sơn Hải",
                issuedOn,
                subject,
                addressees,
                "Nguyễn Văn Mẫu",
                "PHÓ BÍ THƯ",
                "thay mặt BAN THƯỜNG VỤ",
                List.of("Lưu Văn phòng"),
                Urgency.NORMAL,
                references,
                TEXT,
                items,
                new Registration.Decisions(accepted),
                null);
    }

    /** One assignment of it. */
    static final class Item {
        private List<String> lead;
        private List<String> without = List.of();
        private List<String> coordinating = List.of();
        private List<String> supervising = List.of();
        private int end = 60;
        private String content = TEXT;
        private @Nullable String via;
        private @Nullable String output;
        private List<String> reportTo = List.of();
        private @Nullable Deadline deadline;
        private @Nullable PastDeadline past;

        private Item(List<String> lead) {
            this.lead = lead;
        }

        static Item leadBy(String... codes) {
            return new Item(List.of(codes));
        }

        Item without(String... codes) {
            without = List.of(codes);
            return this;
        }

        Item with(String... codes) {
            coordinating = List.of(codes);
            return this;
        }

        Item supervisedBy(String... codes) {
            supervising = List.of(codes);
            return this;
        }

        Item endingAt(int offset) {
            end = offset;
            return this;
        }

        Item saying(String words) {
            content = words;
            return this;
        }

        Item dueOn(String lastDay) {
            deadline = deadline(LocalDate.parse(lastDay));
            return this;
        }

        Item due(Deadline value) {
            deadline = value;
            return this;
        }

        Item handingOver(String product, String through, String... to) {
            output = product;
            via = through;
            reportTo = List.of(to);
            return this;
        }

        Item past(PastDeadline decision) {
            past = decision;
            return this;
        }

        Registration.Item build() {
            return new Registration.Item(
                    "1",
                    0,
                    end,
                    content,
                    lead,
                    without,
                    coordinating,
                    supervising,
                    via,
                    output,
                    reportTo,
                    true,
                    deadline,
                    past);
        }
    }

    static Deadline comingBack(String recurrence) {
        return new Deadline(
                "hằng tháng",
                "recurring_monthly",
                null,
                null,
                null,
                null,
                recurrence,
                null,
                null,
                null,
                "định kỳ",
                null,
                null);
    }

    static Deadline counted(int amount) {
        return new Deadline(
                "sau khi có hướng dẫn",
                "relative_days",
                null,
                null,
                null,
                null,
                null,
                "khi có hướng dẫn",
                new CountedPeriod(amount, CountedPeriod.Unit.DAY),
                null,
                "chờ",
                null,
                null);
    }

    static Deadline aimedAt(LocalDate target, LocalDate lastDay) {
        return new Deadline(
                "phấn đấu", "before_date", null, lastDay, null, target, null, null, null, null, "tính", null, null);
    }

    static Deadline deadline(LocalDate lastDay) {
        return new Deadline(
                "trước ngày 25/5/2026",
                "before_date",
                lastDay.plusDays(1),
                lastDay,
                null,
                null,
                null,
                null,
                null,
                "trước ngày <ngày>",
                "trước ngày 25/5/2026: hạn cuối là hết Chủ nhật 24/5/2026",
                39,
                59);
    }
}
