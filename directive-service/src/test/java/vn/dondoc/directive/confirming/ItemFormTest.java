package vn.dondoc.directive.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.reading.Deadline;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemFormTest {

    private static final Deadline READ = deadline(LocalDate.of(2026, 5, 24), null);
    private static final Deadline CONDITIONAL = deadline(null, "sau khi có văn bản của Trung ương");

    @Test
    void a_deadline_left_alone_stays_as_it_was_read() {
        assertThat(form(READ, "2026-05-24", false).deadline()).contains(READ);
        assertThat(form(CONDITIONAL, "", false).deadline()).contains(CONDITIONAL);
    }

    @Test
    void another_day_keeps_the_words_and_says_who_entered_it() {
        assertThat(form(READ, "30/5/2026", false).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("trước ngày 25/5/2026");
            assertThat(deadline.lastDay()).isEqualTo("2026-05-30");
            assertThat(deadline.derivation())
                    .isEqualTo("“trước ngày 25/5/2026”: Hạn cuối thứ Bảy 30/5/2026 do người đăng ký nhập.");
        });
    }

    @Test
    void another_day_leaves_nothing_of_how_the_misread_one_was_reckoned() {
        assertThat(form(READ, "18/5/2026", false).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.lastDay()).isEqualTo("2026-05-18");
            assertThat(deadline.writtenDay()).isNull();
            assertThat(deadline.kind()).isEqualTo("by_date_inclusive");
            assertThat(deadline.rule()).isNull();
        });
    }

    @Test
    void a_day_where_none_was_read_is_a_deadline_of_its_own() {
        assertThat(form(null, "2026-05-30", false).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.words()).isEqualTo("hạn cuối 30/5/2026");
            assertThat(deadline.kind()).isEqualTo("by_date_inclusive");
        });
    }

    @Test
    void a_day_taken_away_leaves_no_deadline() {
        assertThat(form(READ, "", false).deadline()).isEmpty();
        assertThat(form(READ, "2026-05-24", true).deadline()).isEmpty();
        assertThat(form(null, "", false).deadline()).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_told_of() {
        assertThat(new DateField("31/2/2026").isUnreadable()).isTrue();
        assertThat(new DateField("2026-02-31").isUnreadable()).isTrue();
        assertThat(new TimeField("25:00").isUnreadable()).isTrue();
        assertThat(new DateField("").isUnreadable()).isFalse();
    }

    @Test
    void an_offer_comes_back_as_it_went_out() {
        var offer = new Offer(Offer.Kind.WORDS, "Sở: “Ngoại vụ”\ncũ", 12, 30);

        assertThat(Offer.parse(offer.token())).contains(offer);
        assertThat(Offer.parse("UNIT:x")).isEmpty();
    }

    private static ItemForm form(@Nullable Deadline read, String lastDay, boolean undated) {
        var none = UnitsField.of(List.of());
        return new ItemForm(
                "1",
                0,
                10,
                "Việc",
                none,
                none,
                none,
                true,
                new DateField(lastDay),
                new TimeField(""),
                undated,
                read,
                "");
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
                "quy tắc",
                "cách tính",
                1,
                5);
    }
}
