package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Found;

/**
 * Whether words that could be a deadline are one here. "Trước ngày …" says so by itself; "trong quý II", "hằng năm"
 * need something to be done by then, and are as often the period that is reviewed or an attribute ("trợ cấp hằng tháng").
 */
final class Plausibility {

    /** Something is done, handed in or finished. */
    private static final Pattern DOING = Pattern.compile(
            "(?:hoàn thành|hoàn thiện|hoàn tất|xong|báo cáo|trình|ban hành|gửi|bàn giao|kết thúc|phê duyệt|công bố|nộp|đưa vào|thực hiện|triển khai|tổ chức|khởi công|giải ngân|tham mưu|xây dựng|rà soát|chấm dứt|khắc phục|đề xuất|thông qua|quyết toán|cập nhật|kiểm tra|sơ kết|tổng kết|đánh giá|làm việc|xử lý|phối hợp|ký kết|đăng ký|lập|xác định|nghiên cứu|chuẩn bị|quyết định|họp)[^.;]{0,140}");

    private static final Pattern FINISHING = Pattern.compile(
            "(?:hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|bàn giao|báo cáo|trình|gửi|ban hành|nộp|chậm nhất|phấn đấu)[^.;]{0,80}");

    /** The date belongs to something that was, or to figures counted up to it. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?:tính|lũy kế|số liệu|thống kê|phát sinh|có hiệu lực|hiệu lực|được (?:ban hành|cấp|tuyển dụng|bổ nhiệm|phê duyệt|giao)|sinh|áp dụng|kể từ|tồn đọng|cư trú|công tác)(?: \\p{L}{1,7}){0,2} ");

    /** "hồ sơ đã tiếp nhận trước ngày …": done, unless the sentence orders something before. */
    private static final Pattern DONE = Pattern.compile("đã(?: \\p{L}{1,7}){1,3} ");

    /** A period that is spoken of, not one to finish in. */
    private static final Pattern PERIOD_TALKED_OF = Pattern.compile(
            "(?:nhiệm vụ (?:\\p{L}{1,10} ){0,3}triển khai|kết quả(?: \\p{L}{1,10}){0,6}|tình hình(?: \\p{L}{1,10}){0,8}|chỉ tiêu(?: \\p{L}{1,10}){0,8}|tin tưởng|giải ngân|phương hướng(?:, | )nhiệm vụ|trọng tâm(?:[ ,]{1,2}\\p{L}{1,10}){0,9}|tăng(?: \\p{L}{1,10}){0,4}|giai đoạn|nghỉ|đạt(?: \\p{L}{1,10}){0,4}) ");

    private static final Pattern ATTRIBUTIVE_RECURRENCE = Pattern.compile(
            "(?:trợ cấp|trợ giúp|phụ cấp|lương|hưởng|tiền|sinh hoạt phí|ngân sách|kinh phí|dự toán|bình quân|tăng|xếp loại|chương trình|kế hoạch|công tác|tập huấn|khen thưởng|thường xuyên|toàn khóa|sinh hoạt)(?:[ ,]{1,2}[\\p{L}\\d/-]{1,12}){0,9}[ ,]{1,2}");
    private static final Pattern PERIODIC_DUTY = Pattern.compile(
            "(?:báo cáo|gửi|tổng hợp|đánh giá|sơ kết|giao ban|rà soát|cập nhật|kiểm tra|tổ chức|họp)[^.;]{0,100}");

    private final @Nullable LocalDate issuedOn;

    Plausibility(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    boolean isDeadline(Found<Deadline> found, Surroundings at) {
        return switch (found.meaning()) {
            case Deadline.Until until -> isBound(found, until, at);
            case Deadline.Every every -> isDuty(found, at);
            case Deadline.Counted counted ->
                !at.before().contains("hiệu lực") && !at.after().contains("hiệu lực");
            case Deadline.Awaiting awaiting -> isAwaited(awaiting, at);
            case Deadline.Impossible impossible -> !endsWith(ATTRIBUTE, at.before());
        };
    }

    private boolean isBound(Found<Deadline> found, Deadline.Until until, Surroundings at) {
        var before = at.before();
        var words = at.folded().substring(found.start(), found.end());
        return switch (until.kind()) {
            case BEFORE_DATE, BY_DATE_INCLUSIVE, TIME_OF_DAY -> {
                boolean bare = words.startsWith("ngày") || Character.isDigit(words.charAt(0));
                if (bare) {
                    yield at.inSchedule() && !isPast(until);
                }
                boolean weak = words.startsWith("trong")
                        || words.startsWith("đến")
                        || words.startsWith("hết")
                        || words.startsWith("cho")
                        || words.contains("trước tháng")
                        || words.contains("trước quý");
                yield !belongsToThePast(before)
                        && (!weak || at.inSchedule() || at.opensParenthesis() || endsWith(FINISHING, before));
            }
            case DATE_RANGE -> isRange(until, at, words);
            default -> isPeriod(until, at, words);
        };
    }

    private static boolean belongsToThePast(String before) {
        return endsWith(ATTRIBUTE, before) || endsWith(DONE, before) && !endsWith(FINISHING, before);
    }

    private boolean isRange(Deadline.Until until, Surroundings at, String words) {
        if (isPast(until) || endsWith(PERIOD_TALKED_OF, at.before())) {
            return false;
        }
        boolean days = words.startsWith("từ");
        return at.inSchedule() || days && (at.opensParenthesis() || at.opensSentence() || endsWith(DOING, at.before()));
    }

    private boolean isPeriod(Deadline.Until until, Surroundings at, String words) {
        if (at.inSchedule()) {
            return true;
        }
        var before = at.before();
        if (at.fillsParenthesis() && !isPast(until)) {
            return true;
        }
        if (until.kind() == DeadlineKind.OTHER && at.opensSentence() && !isPast(until)) {
            return true;
        }
        boolean bare = words.startsWith("tháng") || words.startsWith("quý") || words.startsWith("năm");
        boolean latest = words.contains("nhất ");
        if (latest && !isPast(until)) {
            return true;
        }
        boolean finishing = endsWith(FINISHING, before);
        if (bare || isPast(until) || !finishing && endsWith(PERIOD_TALKED_OF, before)) {
            return false;
        }
        boolean within = words.startsWith("trong") || words.startsWith("ngay");
        boolean year = until.kind() == DeadlineKind.WITHIN_YEAR;
        return within && !year ? at.opensParenthesis() || at.opensSentence() || endsWith(DOING, before) : finishing;
    }

    /** A period that was over when the document was written is one that it reviews. */
    private boolean isPast(Deadline.Until until) {
        return issuedOn != null && until.lastDay().isBefore(issuedOn);
    }

    private static boolean isDuty(Found<Deadline> found, Surroundings at) {
        boolean bare = found.rule().startsWith("hằng ") && found.rule().indexOf(' ', 6) < 0;
        if (!bare || at.inSchedule()) {
            return true;
        }
        var before = at.before();
        boolean periodically = at.folded().startsWith("định kỳ", found.start());
        return at.opensSentence()
                || !endsWith(ATTRIBUTIVE_RECURRENCE, before)
                        && (periodically || endsWith(PERIODIC_DUTY, before))
                        && !at.folded().startsWith("hằng ngày", found.start());
    }

    private static boolean isAwaited(Deadline.Awaiting awaiting, Surroundings at) {
        return switch (awaiting.kind()) {
            case CONDITIONAL ->
                at.inSchedule() || at.opensParenthesis() || at.folded().startsWith("ngay", at.start());
            case OTHER -> at.inSchedule() || endsWith(DOING, at.before());
            default -> true;
        };
    }

    /** Whether the words before end in what the pattern describes. */
    private static boolean endsWith(Pattern pattern, String before) {
        var matcher = pattern.matcher(before);
        int from = 0;
        while (matcher.find(from)) {
            if (matcher.end() == before.length()) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }
}
