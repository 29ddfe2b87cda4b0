package vn.dondoc.notification.evidence;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/** An evidence sheet for a spreadsheet (RFC 4180): UTF-8 with the mark by which Excel knows it, Vietnam's time. */
final class SheetAsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTERS_OF_FORMULAS = "=+-@\t\r";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);

    private SheetAsCsv() {}

    static String of(EvidenceSheet sheet) {
        var seal = sheet.seal();
        return BYTE_ORDER_MARK
                + Stream.of(
                                Stream.of(line(
                                        "Thời điểm",
                                        "Người",
                                        "Đơn vị",
                                        "Vai trò",
                                        "Việc",
                                        "Bước",
                                        "Kênh",
                                        "Kết quả",
                                        "Lý do",
                                        "Mã tin")),
                                sheet.notices().stream().map(SheetAsCsv::notice),
                                sheet.answers().stream().map(SheetAsCsv::answer),
                                Stream.of(line(
                                        time(sheet.drawnAt()),
                                        "",
                                        "",
                                        "",
                                        "Mã niêm phong nhật ký",
                                        seal == null ? "" : "khối " + seal.number(),
                                        "",
                                        seal == null ? "chưa niêm phong" : seal.hash(),
                                        "",
                                        "")))
                        .flatMap(lines -> lines)
                        .collect(joining("\r\n", "", "\r\n"));
    }

    private static String notice(ToldNotice notice) {
        var ended = notice.endedAt();
        return line(
                ended == null ? "" : time(ended),
                notice.contactName(),
                notice.unitName() == null ? notice.unit() : notice.unitName(),
                notice.role().words(),
                notice.kind().words(),
                notice.step(),
                notice.channel() == null ? "" : notice.channel().words(),
                notice.outcomeWords(),
                notice.reason(),
                notice.sentAs());
    }

    private static String answer(Answers.Answer answer) {
        return line(
                time(answer.at()),
                answer.by(),
                answer.unit(),
                "",
                answer.fact().words(),
                "",
                "",
                answer.note(),
                "",
                "");
    }

    private static String line(@Nullable String... cells) {
        return FORMAT.format(Arrays.stream(cells).map(SheetAsCsv::cell).toArray());
    }

    /** What a spreadsheet would take for a formula is made a text. */
    private static @Nullable String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return STARTERS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
