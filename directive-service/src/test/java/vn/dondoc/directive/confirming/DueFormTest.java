package vn.dondoc.directive.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.confirming.DueForm.Kind;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.Deadline;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueFormTest {

    private static final Deadline READ = deadline(LocalDate.of(2026, 5, 24), null);
    private static final Deadline CONDITIONAL = deadline(null, "sau khi có văn bản của Trung ương");
    private static final Deadline MONTHLY = recurring("FREQ=MONTHLY;BYMONTHDAY=19");
    private static final DateField DAY_OF_READ = new DateField("2026-05-24");

    @Test
    void a_deadline_left_alone_stays_as_it_was_read() {
        assertThat(form(READ, "2026-05-24").deadline()).contains(READ);
        assertThat(DueForm.of(CONDITIONAL).deadline()).contains(CONDITIONAL);
        assertThat(DueForm.of(MONTHLY).deadline()).contains(MONTHLY);
    }

    @Test
    void another_day_keeps_the_words_and_says_who_entered_it() {
        assertThat(form(READ, "30/5/2026").deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("trước ngày 25/5/2026");
            assertThat(deadline.lastDay()).isEqualTo("2026-05-30");
            assertThat(deadline.derivation())
                    .isEqualTo("“trước ngày 25/5/2026”: Hạn cuối thứ Bảy 30/5/2026 do người đăng ký nhập.");
        });
    }

    @Test
    void another_day_leaves_nothing_of_how_the_misread_one_was_reckoned() {
        assertThat(form(READ, "18/5/2026").deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.lastDay()).isEqualTo("2026-05-18");
            assertThat(deadline.writtenDay()).isNull();
            assertThat(deadline.kind()).isEqualTo("by_date_inclusive");
            assertThat(deadline.rule()).isNull();
        });
    }

    @Test
    void a_day_where_none_was_read_is_a_deadline_of_its_own() {
        assertThat(form(null, "2026-05-30").deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("hạn cuối 30/5/2026");
            assertThat(deadline.kind()).isEqualTo("by_date_inclusive");
        });
    }

    @Test
    void a_day_taken_away_leaves_no_deadline() {
        assertThat(form(READ, "").deadline()).isEmpty();
        assertThat(chosen(Kind.NONE, READ, DAY_OF_READ).deadline()).isEmpty();
        assertThat(form(null, "").deadline()).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_told_of() {
        assertThat(new DateField("31/2/2026").isUnreadable()).isTrue();
        assertThat(new DateField("2026-02-31").isUnreadable()).isTrue();
        assertThat(new TimeField("25:00").isUnreadable()).isTrue();
        assertThat(new DateField("").isUnreadable()).isFalse();
    }

    @Test
    void a_recurrence_is_corrected_in_words_and_kept_as_a_rule() {
        var corrected = new DueForm(
                Kind.RECURRING,
                MONTHLY.words(),
                DAY_OF_READ,
                new TimeField("17:00"),
                DAY_OF_READ,
                new RecurrenceField("quarter", "ngày 15 tháng cuối"),
                EventField.of(null),
                MONTHLY);

        assertThat(corrected.deadline())
                .contains(new Deadline(
                        "hằng tháng, trước ngày 20",
                        "recurring_quarterly",
                        null,
                        null,
                        LocalTime.of(17, 0),
                        null,
                        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15",
                        null,
                        null,
                        null,
                        "“hằng tháng, trước ngày 20”: Định kỳ hằng quý, ngày 15 tháng cuối do người đăng ký nhập.",
                        1,
                        5));
    }

    @Test
    void a_recurrence_can_become_a_plain_day_and_a_day_a_recurrence() {
        assertThat(chosen(Kind.DAY, MONTHLY, DAY_OF_READ).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.lastDay()).isEqualTo("2026-05-24");
            assertThat(deadline.recurrence()).isNull();
        });
        assertThat(chosen(Kind.DAY, MONTHLY, new DateField("")).lacksDay()).isTrue();
        var monthly = new DueForm(
                Kind.RECURRING,
                "",
                DAY_OF_READ,
                new TimeField(""),
                DAY_OF_READ,
                new RecurrenceField("month", "10, cuối tháng"),
                EventField.of(null),
                READ);
        assertThat(monthly.deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("hằng tháng, ngày 10 và cuối tháng");
            assertThat(deadline.recurrence()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=10 / FREQ=MONTHLY;BYMONTHDAY=-1");
            assertThat(deadline.lastDay()).isNull();
            assertThat(deadline.start()).isNull();
        });
    }

    @Test
    void an_event_is_corrected_with_the_period_that_is_counted_from_it() {
        var corrected = new DueForm(
                Kind.EVENT,
                CONDITIONAL.words(),
                DAY_OF_READ,
                new TimeField(""),
                new DateField("20/5/2026"),
                RecurrenceField.of(null),
                new EventField("ngày nhận được hướng dẫn", "10", "working_day", false),
                CONDITIONAL);

        assertThat(corrected.deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.kind()).isEqualTo("relative_working_days");
            assertThat(deadline.condition()).isEqualTo("ngày nhận được hướng dẫn");
            assertThat(deadline.limit()).isEqualTo(new CountedPeriod(10, CountedPeriod.Unit.WORKING_DAY));
            assertThat(deadline.lastDay()).isNull();
            assertThat(deadline.targetDay()).isEqualTo("2026-05-20");
            assertThat(deadline.derivation())
                    .isEqualTo("“trước ngày 25/5/2026”: Chờ ngày nhận được hướng dẫn; hạn cuối được tính"
                            + " trong 10 ngày làm việc kể từ ngày đó, do người đăng ký nhập;"
                            + " mốc phấn đấu thứ Tư 20/5/2026 do người đăng ký nhập.");
        });
    }

    @Test
    void another_target_day_leaves_the_last_day_as_it_was_reckoned() {
        var corrected = new DueForm(
                Kind.DAY,
                READ.words(),
                DAY_OF_READ,
                new TimeField(""),
                new DateField("2026-05-20"),
                RecurrenceField.of(null),
                EventField.of(null),
                READ);

        assertThat(corrected.deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.lastDay()).isEqualTo("2026-05-24");
            assertThat(deadline.writtenDay()).isEqualTo("2026-05-25");
            assertThat(deadline.targetDay()).isEqualTo("2026-05-20");
            assertThat(deadline.derivation())
                    .isEqualTo("cách tính; mốc phấn đấu thứ Tư 20/5/2026 do người đăng ký nhập.");
        });
    }

    @Test
    void other_words_do_not_stand_where_those_did() {
        var corrected = new DueForm(
                Kind.DAY,
                "chậm nhất ngày 24/5/2026",
                DAY_OF_READ,
                new TimeField(""),
                new DateField(""),
                RecurrenceField.of(null),
                EventField.of(null),
                READ);

        assertThat(corrected.deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("chậm nhất ngày 24/5/2026");
            assertThat(deadline.derivation()).isEqualTo("cách tính");
            assertThat(deadline.start()).isNull();
        });
    }

    @Test
    void an_offer_comes_back_as_it_went_out() {
        var offer = new Offer(Offer.Kind.WORDS, "Sở: “Ngoại vụ”\ncũ", 12, 30);

        assertThat(Offer.parse(offer.token())).contains(offer);
        assertThat(Offer.parse("UNIT:x")).isEmpty();
    }

    private static DueForm form(@Nullable Deadline read, String lastDay) {
        return chosen(Kind.DAY, read, new DateField(lastDay));
    }

    private static DueForm chosen(Kind kind, @Nullable Deadline read, DateField lastDay) {
        return new DueForm(
                kind,
                read == null ? "" : read.words(),
                lastDay,
                new TimeField(""),
                new DateField(""),
                RecurrenceField.of(null),
                EventField.of(null),
                read);
    }

    private static Deadline recurring(String rule) {
        return new Deadline(
                "hằng tháng, trước ngày 20",
                "recurring_monthly",
                null,
                null,
                null,
                null,
                rule,
                null,
                null,
                "quy tắc",
                "cách tính",
                1,
                5);
    }

    private static Deadline deadline(@Nullable LocalDate lastDay, @Nullable String condition) {
        return new Deadline(
                "trước ngày 25/5/2026",
                "before_date",
                lastDay == null ? null : lastDay.plusDays(1),
                lastDay,
                null,
                null,
                null,
                condition,
                null,
                "quy tắc",
                "cách tính",
                1,
                5);
    }
}
