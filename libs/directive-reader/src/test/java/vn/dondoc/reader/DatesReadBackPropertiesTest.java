package vn.dondoc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.deadline.DeadlineReading;

/** Whatever day is meant, and in whatever form it is written, it is the day that is read. */
class DatesReadBackPropertiesTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 5, 15);
    private static final List<String> DIGITS =
            List.of("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    /** How a day is written. */
    enum Form {
        SLASHES("%d/%d/%d"),
        SLASHES_WITH_ZEROS("%02d/%02d/%d"),
        ONE_ZERO("%02d/%d/%d"),
        DOTS("%d.%d.%d"),
        DASHES("%d-%d-%d"),
        WIDE("%d / %d / %d"),
        TORN("%d /%d/ %d"),
        WORDS("%d tháng %d năm %d"),
        WORDS_WITH_ZEROS("%02d tháng %02d năm %d"),
        WORDS_AND_SLASH("%d tháng %d/%d"),
        WORDS_WITH_COMMAS("%d, tháng %d, năm %d"),
        SHORT_YEAR(date -> "%d/%d/%02d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100)),
        NUMBERS_IN_WORDS(date -> "%s tháng %s năm %d"
                .formatted(inWords(date.getDayOfMonth()), inWords(date.getMonthValue()), date.getYear())),
        FIRST_TEN_DAYS(date -> (date.getDayOfMonth() > 10 ? "%d" : "mồng %d").formatted(date.getDayOfMonth())
                + " tháng %d năm %d".formatted(date.getMonthValue(), date.getYear()));

        private final Function<LocalDate, String> writing;

        Form(Function<LocalDate, String> writing) {
            this.writing = writing;
        }

        Form(String format) {
            this(date -> format.formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        }

        String of(LocalDate date) {
            return writing.apply(date);
        }

        private static String inWords(int number) {
            var ones = DIGITS.get(number % 10);
            return switch (number / 10) {
                case 0 -> ones;
                case 1 -> ("mười " + (number % 10 == 5 ? "lăm" : ones)).strip();
                default ->
                    (DIGITS.get(number / 10) + " mươi " + (number % 10 == 1 ? "mốt" : number % 10 == 5 ? "lăm" : ones))
                            .strip();
            };
        }
    }

    /** What the day is there for. */
    enum Bound {
        BEFORE("trước ngày ", -1),
        FINISHED_BEFORE("xong trước ngày ", -1),
        AT_THE_LATEST("chậm nhất ngày ", 0),
        AT_THE_LATEST_ON("chậm nhất là ngày ", 0),
        NOT_AFTER("không quá ngày ", 0),
        NO_LATER_THAN("không muộn hơn ngày ", 0);

        private final String words;
        private final int days;

        Bound(String words, int days) {
            this.words = words;
            this.days = days;
        }
    }

    @Property(tries = 600)
    void a_day_to_come_in_any_form(
            @ForAll @IntRange(min = 2, max = 3000) int days, @ForAll Form form, @ForAll Bound bound) {
        var date = ISSUED_ON.plusDays(days);
        var read = onlyDeadlineOf(bound.words + form.of(date));
        assertThat(read.words()).endsWith(form.of(date));
        assertThat(read.lastDay()).isEqualTo(date.plusDays(bound.days));
    }

    @Property(tries = 200)
    void a_day_without_its_year_is_of_the_year_of_the_document(
            @ForAll @IntRange(min = 2, max = 230) int days, @ForAll("yearless") String form) {
        var date = ISSUED_ON.plusDays(days);
        var read = onlyDeadlineOf("trước ngày " + form.formatted(date.getDayOfMonth(), date.getMonthValue()));
        assertThat(read.lastDay()).isEqualTo(date.minusDays(1));
        assertThat(read.derivation()).contains("hiểu là năm 2026");
    }

    @Property(tries = 200)
    void a_month_in_any_form(@ForAll @IntRange(min = 1, max = 60) int months, @ForAll("months") String form) {
        var month = YearMonth.from(ISSUED_ON).plusMonths(months);
        var read = onlyDeadlineOf(form.formatted(month.getMonthValue(), month.getYear()));
        assertThat(read.lastDay()).isEqualTo(month.atEndOfMonth());
    }

    @Property(tries = 200)
    void a_quarter_in_any_form(
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll @IntRange(min = 2027, max = 2035) int year,
            @ForAll("quarters") List<String> numbers,
            @ForAll("years") String form) {
        var read = onlyDeadlineOf("hoàn thành trong quý " + numbers.get(quarter - 1) + form.formatted(year));
        assertThat(read.lastDay()).isEqualTo(YearMonth.of(year, 3 * quarter).atEndOfMonth());
    }

    @Property(tries = 200)
    void a_day_of_every_year_in_any_form(
            @ForAll @IntRange(min = 2, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll("everyYear") String form) {
        var read = onlyDeadlineOf(form.formatted(day, month));
        assertThat(read.recurrence()).isEqualTo("FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d".formatted(month, day - 1));
    }

    @Property(tries = 60)
    void a_day_of_every_month_in_any_form(
            @ForAll @IntRange(min = 2, max = 28) int day, @ForAll("everyMonth") String form) {
        assertThat(onlyDeadlineOf(form.formatted(day)).recurrence()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=" + (day - 1));
    }

    private static DeadlineReading onlyDeadlineOf(String words) {
        var text = "Sở Tài chính báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện " + words + ".";
        var deadlines = DirectiveReader.read(text, ISSUED_ON, WorkingCalendar.official())
                .getFirst()
                .deadlines();
        assertThat(deadlines).as(text).hasSize(1);
        return deadlines.getFirst();
    }

    @Provide
    Arbitrary<String> yearless() {
        return Arbitraries.of("%d/%d", "%02d/%02d", "%d / %d", "%d tháng %d", "%02d tháng %02d");
    }

    @Provide
    Arbitrary<String> months() {
        return Arbitraries.of(
                "hoàn thành trong tháng %d/%d",
                "hoàn thành trong tháng %02d/%d",
                "hoàn thành trong tháng %d năm %d",
                "hoàn thành trong tháng %d, năm %d",
                "hoàn thành trong tháng %d - %d",
                "chậm nhất trong tháng %d/%d");
    }

    @Provide
    Arbitrary<List<String>> quarters() {
        return Arbitraries.of(
                List.of("I", "II", "III", "IV"),
                List.of("i", "ii", "iii", "iv"),
                List.of("1", "2", "3", "4"),
                List.of("một", "hai", "ba", "bốn"),
                List.of("nhất", "hai", "ba", "tư"));
    }

    @Provide
    Arbitrary<String> years() {
        return Arbitraries.of("/%d", " / %d", " năm %d", ", năm %d", " của năm %d");
    }

    @Provide
    Arbitrary<String> everyYear() {
        return Arbitraries.of(
                "trước ngày %d/%d hằng năm",
                "trước ngày %d/%d hàng năm",
                "trước ngày %02d/%02d hằng năm",
                "trước ngày %d tháng %d hằng năm",
                "trước ngày %d tháng %d của mỗi năm",
                "hằng năm, trước ngày %d/%d",
                "hằng năm (trước ngày %d tháng %d)");
    }

    @Provide
    Arbitrary<String> everyMonth() {
        return Arbitraries.of(
                "trước ngày %d hằng tháng",
                "trước ngày %02d hàng tháng", "trước ngày %d mỗi tháng", "hằng tháng, trước ngày %d");
    }
}
