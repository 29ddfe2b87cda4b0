package vn.dondoc.reader.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sub-patterns that rules are put together from, each in one place. They match folded text. */
public final class Phrases {

    private static final Pattern NAME = Pattern.compile("\\{(?<name>[a-z]+)\\}");
    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        define("year", "(?:19|20)\\d{2}(?!\\d)");
        define("ofyear", "(?: ?/ ?|,? (?:của )?năm | ?- ?| tháng (?=(?:19|20)\\d\\d(?!\\d))){year}");
        // "thứ Hai (25/5/2026)": the parenthesis belongs to the date; looking back is dear, so first that there is one
        define(
                "closed",
                "(?:(?=\\))(?<=(?:hai|ba|tư|năm|sáu|bảy|nhật|khánh|nam|[2-7]) \\((?:ngày )?[\\d/. ]{3,11})\\))");
        define("digitword", "(?:một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)");
        define(
                "monthnumber",
                "(?:\\d{1,2}(?!\\d)|mười (?:một|hai)|mười|(?:một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?! (?:\\d|lần)))");
        define(
                "daynumber",
                "(?:(?:mồng |mùng )?\\d{1,2}+|(?:hai |ba )?(?:mười|mươi)(?: {digitword})?|(?:mồng |mùng ){digitword}|{digitword}(?=,? tháng ))");
        // what reads as a day reads as no other where the words behind it do not fit: no way back into it
        define("daymonth", "(?>\\d{1,2}(?: ?[/.] ?|-)\\d{1,2}(?! ?[/.-]? ?\\d)|{daynumber},? tháng {monthnumber})");
        define(
                "date",
                "(?>\\d{1,2}+(?: ?[/.-] ?\\d{1,2} ?[/.-] ?{year}| ?/ ?\\d{1,2} ?/ ?\\d{2}(?! ?[/\\d])| ?/ ?\\d{1,2}(?! ?[/\\d])"
                        + "|-(?<=ngày \\d{1,2}-)(?:0?[1-9]|1[0-2])(?! ?[-/\\d]))|{daynumber},? tháng {monthnumber}{ofyear}?){closed}?");
        define("weekday", "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)");
        define(
                "holiday",
                "(?:(?:dịp |kỳ |nghỉ |lễ |tết |ngày |kỷ niệm (?:\\d{1,3} năm )?){0,4}"
                        + "(?:(?:quốc khánh|giải phóng miền nam|chiến thắng|thống nhất đất nước|quốc tế lao động|dương lịch) \\(?)?)");
        define(
                "day",
                "(?:(?:thời điểm |hết |cuối (?=ngày)|ngày |(?:buổi )?(?:sáng|trưa|chiều|tối) |{weekday} \\((?:ngày )?|{weekday},? |\\({weekday}\\),? ){0,3}{holiday})");
        // "10/02/2026 (tức ngày 23 tháng Chạp năm Ất Tỵ)"
        define("lunar", "(?: \\((?:tức|nhằm|âm lịch|mồng|mùng)[^()]{2,60}\\))?");
        define("month", "tháng \\d{1,2}(?!\\d)(?! ?/ ?\\d{1,2}(?!\\d)){ofyear}?");
        define("quarter", "quý (?:iv|iii|ii|i|[1-4]|một|nhất|hai|ba|tư|bốn)(?![\\p{L}\\d]){ofyear}?");
        define("half", "(?:0?6|sáu) tháng (?:đầu|cuối)(?: năm)?(?: {year})?");
        define(
                "time",
                "(?:\\d{1,2}:\\d{2}|\\d{1,2}\\.\\d{2} ?(?:giờ|h)|\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: ?(?:phút|'))?)(?: (?:sáng|trưa|chiều|tối))?");
        define("every", "(?:h[àằ]ng|mỗi)");
        define(
                "count",
                "(?:\\d{1,3}(?: ?\\([^()]{2,30}\\))?|{digitword} mươi(?: {digitword})?|mười(?: {digitword})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)");
        define(
                "latest",
                "(?:(?:chậm|muộn|trễ) nhất|không (?:được |để )?(?:(?:chậm|muộn|trễ) (?:hơn|quá)|quá))(?: (?:là|vào|đến|trong|hết)){0,3}");
        // bounded, and never across a sentence
        define("event", "[^.,;:()\\n]{2,90}");
        define("clause", "[^.;()\\n]{2,220}");
    }

    private Phrases() {}

    private static void define(String name, String regex) {
        BY_NAME.put(name, "(?:" + expand(regex) + ")");
    }

    /** Writes out the names in a pattern. */
    static String expand(String pattern) {
        return NAME.matcher(pattern).replaceAll(found -> {
            var regex = BY_NAME.get(found.group("name"));
            if (regex == null) {
                throw new IllegalArgumentException("no sub-pattern " + found.group() + " for " + pattern);
            }
            return Matcher.quoteReplacement(regex);
        });
    }
}
