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

    /** "trình" alone, not in "chương trình", "công trình". */
    private static final String SUBMIT = "(?<!(?:chương|công|quy|lộ|quá|tiến|giáo|hành|chu) )trình";

    /** Something is done, handed in or finished. */
    private static final Pattern DOING = Pattern.compile(
            "(?:hoàn thành|hoàn thiện|hoàn tất|xong|báo cáo|" + SUBMIT
                    + "|ban hành|gửi|bàn giao|kết thúc|phê duyệt|công bố|nộp|đưa vào|thực hiện|triển khai|tổ chức|khởi công|giải ngân|tham mưu|xây dựng|rà soát|chấm dứt|khắc phục|đề xuất|thông qua|quyết toán|cập nhật|kiểm tra|sơ kết|tổng kết|đánh giá|làm việc|xử lý|phối hợp|ký kết|đăng ký|lập|xác định|nghiên cứu|chuẩn bị|quyết định|họp)[^.;]{0,140}");

    private static final Pattern FINISHING =
            Pattern.compile("(?:hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|bàn giao|báo cáo|" + SUBMIT
                    + "|gửi|ban hành|nộp|chậm nhất|phấn đấu)[^.;]{0,80}");

    /** The date belongs to something that was, or to figures counted up to it. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?:tính|lũy kế|phát sinh|có hiệu lực|hiệu lực|được (?:tuyển dụng|bổ nhiệm)|(?<!phát )sinh|kể từ|tồn đọng|cư trú|tuyển dụng)(?: \\p{L}{1,7}){0,3} ");

    private static final Pattern ATTRIBUTE_OR_DUTY = Pattern.compile(
            "(?:số liệu|thống kê|được (?:ban hành|cấp|phê duyệt|giao)|áp dụng|công tác)(?: \\p{L}{1,7}){0,2} ");

    /** "đối với hồ sơ nộp trước ngày …", but not "đối với cấp xã hoàn thành trước ngày …" */
    private static final Pattern CONDITION =
            Pattern.compile("(?:đối với|trường hợp|nếu)(?:(?!hoàn thành|hoàn tất|xong|báo cáo|gửi|" + SUBMIT
                    + "|phải|kết thúc|tổ chức)[^.;,:]){0,110}");

    /** "Hoàn thành việc rà soát vào ngày …" */
    private static final Pattern COMPLETING =
            Pattern.compile("(?:hoàn thành|hoàn tất|xong|bàn giao|nộp|chấm dứt|đưa vào)(?: \\p{L}{1,10}){0,6} ");

    /** "từ ngày … đến ngày …": the end of a period that is no deadline as a whole. */
    private static final Pattern RANGE_BEGUN = Pattern.compile("từ (?:ngày|tháng|quý|năm|đầu|\\d)[^.;,]{0,60}");

    /** "… trước ngày … thì áp dụng …" */
    private static final Pattern CONDITION_GOES_ON = Pattern.compile(
            "[^.;,]{0,40}(?:,? thì |(?:mà|nhưng) chưa |,? được (?:tiếp tục|bồi thường|hưởng|giải quyết|áp dụng|thực hiện theo)|,? tiếp tục (?:giải quyết|thực hiện theo|áp dụng)| của kỳ báo cáo)");

    /** "Thời gian tiếp nhận hồ sơ từ ngày …", but not "trong thời gian nghỉ lễ từ ngày …" */
    private static final Pattern TIME_FOR = Pattern.compile(
            "(?<!trong )(?:thời gian|thời hạn) (?:tiếp nhận|nhận|nộp|gửi|lấy|đăng ký|lập|thẩm định|bình chọn|niêm yết)(?: \\p{L}{1,10}){0,6} ");

    /** "Đợt 1: từ ngày …" */
    private static final Pattern ROUND =
            Pattern.compile("(?:đợt|giai đoạn|vòng) (?:\\d{1,2}|[iv]{1,3})(?: dự kiến)?:? ");

    /** "Đến năm 2030, cơ bản hoàn thành …" */
    private static final Pattern TO_BE_FINISHED = Pattern.compile(
            ",? (?:phấn đấu |phải |cơ bản |toàn tỉnh ){0,2}(?:hoàn thành|hoàn thiện|hoàn tất|kết thúc|chấm dứt|xóa|xử lý xong|đưa vào)");

    /** "số liệu chốt từ ngày … đến ngày …" */
    private static final Pattern COUNTED = Pattern.compile("(?:tính|chốt(?: số liệu)?|số liệu|thống kê) ");

    /** "Đến ngày …, 100% hồ sơ …" */
    private static final Pattern GOAL = Pattern.compile(
            ",? (?:phấn đấu|100 ?%|(?:ít nhất|tối thiểu|trên) \\d|toàn bộ|tất cả|hoàn thành|cơ bản|phải|gửi|báo cáo|trình)");

    private static final Pattern STARTS_WEAKLY = Pattern.compile("trong|đến|hết|cho|từ|(?:xong )?trước (?:tháng|quý)");

    private static final Pattern ORDERED = Pattern.compile(
            "(?:hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|bàn giao|báo cáo|" + SUBMIT
                    + "|gửi|ban hành|nộp|nhập|cập nhật|cung cấp|phấn đấu|bảo đảm|đảm bảo|phải|xây dựng|giải ngân)[^.;]{0,120}");

    /** "hồ sơ đã tiếp nhận trước ngày …": done, unless the sentence orders something before. */
    private static final Pattern DONE = Pattern.compile("đã(?: \\p{L}{1,7}){1,3} ");

    /** A period that is spoken of, not one to finish in. */
    private static final Pattern PERIOD_TALKED_OF = Pattern.compile(
            "(?:nhiệm vụ (?:\\p{L}{1,10} ){0,3}triển khai|kết quả(?: \\p{L}{1,10}){0,6}|tình hình(?: \\p{L}{1,10}){0,8}|chỉ tiêu(?: \\p{L}{1,10}){0,8}|tin tưởng|giải ngân|phương hướng(?:, | )nhiệm vụ|trọng tâm(?:[ ,]{1,2}\\p{L}{1,10}){0,9}|tăng(?: \\p{L}{1,10}){0,4}|giai đoạn|nghỉ|đạt(?: \\p{L}{1,10}){0,4}) ");

    private static final Pattern ATTRIBUTIVE_RECURRENCE = Pattern.compile(
            "(?:trợ cấp|trợ giúp|phụ cấp|lương|hưởng|tiền|sinh hoạt phí|ngân sách|kinh phí|dự toán|bình quân|tăng|xếp loại|chương trình|kế hoạch|(?<!tổ )công tác|tập huấn|khen thưởng|thường xuyên|toàn khóa|sinh hoạt|bước|chỉ tiêu|danh sách)(?:[ ,]{1,2}[\\p{L}\\d/-]{1,12}){0,9}[ ,]{1,2}");
    private static final Pattern PERIODIC_DUTY = Pattern.compile(
            "(?:báo cáo|gửi|tổng hợp|đánh giá|sơ kết|giao ban|rà soát|cập nhật|kiểm tra|tổ chức|họp|công bố|công khai|theo dõi|tham mưu)[^.;]{0,100}");

    private final @Nullable LocalDate issuedOn;

    Plausibility(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    boolean isDeadline(Found<Deadline> found, Surroundings at) {
        return switch (found.meaning()) {
            case Deadline.Until until -> isBound(found, until, at);
            case Deadline.Every every -> isDuty(found, at);
            case Deadline.Counted counted -> isCounted(found, at);
            case Deadline.Awaiting awaiting -> isAwaited(found, awaiting, at);
            case Deadline.Impossible impossible -> !at.precededBy(ATTRIBUTE);
        };
    }

    private boolean isBound(Found<Deadline> found, Deadline.Until until, Surroundings at) {
        var words = at.folded().substring(found.start(), found.end());
        return switch (until.kind()) {
            case BEFORE_DATE, BY_DATE_INCLUSIVE, TIME_OF_DAY -> {
                if (words.startsWith("ngày") || Character.isDigit(words.charAt(0))) {
                    yield at.inSchedule() && !isPast(until);
                }
                if (words.startsWith("vào")) {
                    yield (at.inSchedule() || at.precededBy(COMPLETING)) && !isPast(until);
                }
                boolean clear =
                        words.startsWith("trước ") && !words.contains("trước tháng") && !words.contains("trước quý")
                                || !STARTS_WEAKLY.matcher(words).lookingAt();
                yield !belongsToThePast(until, at) && (clear || isLedIn(until, at, words));
            }
            case DATE_RANGE -> isRange(until, at, words);
            default -> isPeriod(until, at, words);
        };
    }

    /** "đến hết ngày …", "trong ngày …" need something that is to be finished by then. */
    private boolean isLedIn(Deadline.Until until, Surroundings at, String words) {
        return !at.precededBy(RANGE_BEGUN)
                && (at.inSchedule()
                        || at.opensParenthesis()
                        || at.precededBy(FINISHING)
                        || isFromNowOn(until, at, words)
                        || words.startsWith("đến") && isGoal(until, at));
    }

    /** "Từ nay đến ngày …, các xã hoàn thành …", but not "từ nay đến … chỉ còn 2 tháng". */
    private boolean isFromNowOn(Deadline.Until until, Surroundings at, String words) {
        return (words.startsWith("từ nay") || words.startsWith("từ đây"))
                && !isPast(until)
                && (at.precededBy(DOING)
                        || at.opensSentence() && ORDERED.matcher(at.after()).find());
    }

    /** "được phê duyệt trước ngày …" speaks of what is, unless something is to be finished by a day to come. */
    private boolean belongsToThePast(Deadline.Until until, Surroundings at) {
        if (at.precededBy(ATTRIBUTE)
                || at.precededBy(CONDITION)
                || CONDITION_GOES_ON.matcher(at.after()).lookingAt()) {
            return true;
        }
        boolean spoken = at.precededBy(ATTRIBUTE_OR_DUTY) || at.precededBy(DONE);
        return spoken && (isPast(until) || !at.precededBy(ORDERED));
    }

    private boolean isRange(Deadline.Until until, Surroundings at, String words) {
        if (isPast(until)
                || at.precededBy(PERIOD_TALKED_OF)
                || at.precededBy(COUNTED)
                || at.precededBy(ATTRIBUTE)
                || CONDITION_GOES_ON.matcher(at.after()).lookingAt()) {
            return false;
        }
        boolean days = words.startsWith("từ") || words.startsWith("kể từ");
        return at.inSchedule()
                || days
                        && (at.opensParenthesis()
                                || at.opensSentence()
                                || at.precededBy(DOING)
                                || at.precededBy(TIME_FOR)
                                || at.precededBy(ROUND));
    }

    private boolean isPeriod(Deadline.Until until, Surroundings at, String words) {
        if (at.inSchedule()) {
            return true;
        }
        if (isFromNowOn(until, at, words) && until.kind() != DeadlineKind.WITHIN_YEAR) {
            return true;
        }
        if (at.fillsParenthesis() && !isPast(until)) {
            return true;
        }
        if (until.kind() == DeadlineKind.OTHER && at.opensSentence() && !isPast(until)) {
            return true;
        }
        if (words.startsWith("đến")
                && at.opensSentence()
                && !isPast(until)
                && TO_BE_FINISHED.matcher(at.after()).lookingAt()) {
            return true;
        }
        if (at.opensSentence() && at.after().startsWith(":") && !isPast(until)) {
            return true;
        }
        if (words.startsWith("ngay trong") && !isPast(until)) {
            return true;
        }
        boolean bare = words.startsWith("tháng") || words.startsWith("quý") || words.startsWith("năm");
        boolean latest = words.contains("nhất ");
        if (latest && !isPast(until)) {
            return true;
        }
        boolean finishing = at.precededBy(FINISHING);
        if (bare || isPast(until) || !finishing && at.precededBy(PERIOD_TALKED_OF)) {
            return false;
        }
        boolean within = words.startsWith("trong") || words.startsWith("ngay");
        boolean year = until.kind() == DeadlineKind.WITHIN_YEAR;
        return within && !year ? at.opensParenthesis() || at.opensSentence() || at.precededBy(DOING) : finishing;
    }

    private boolean isGoal(Deadline.Until until, Surroundings at) {
        return !isPast(until)
                && (at.opensSentence() || at.before().stripTrailing().endsWith(";"))
                && (GOAL.matcher(at.after()).lookingAt()
                        || ORDERED.matcher(at.after()).find());
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
        boolean periodically = at.folded().startsWith("định kỳ", found.start());
        return at.opensSentence()
                || !at.precededBy(ATTRIBUTIVE_RECURRENCE)
                        && (periodically || at.precededBy(PERIODIC_DUTY))
                        && !at.folded().startsWith("hằng ngày", found.start());
    }

    /** "15 ngày" alone is a deadline in a cell that says nothing else, "trong 30 ngày" at the end of a sentence. */
    private static boolean isCounted(Found<Deadline> found, Surroundings at) {
        if (at.before().contains("hiệu lực") || at.after().contains("hiệu lực")) {
            return false;
        }
        boolean bare = Character.isDigit(at.folded().charAt(found.start()));
        return !bare || at.paragraph().isCell() && at.isAlone();
    }

    private static boolean isAwaited(Found<Deadline> found, Deadline.Awaiting awaiting, Surroundings at) {
        return switch (awaiting.kind()) {
            case CONDITIONAL ->
                at.inSchedule() || at.opensParenthesis() || at.folded().startsWith("ngay", at.start());
            case OTHER ->
                at.inSchedule() && (!isVague(found) || at.isFirstInSchedule())
                        || at.opensSentence() && at.after().startsWith(":")
                        || !isVague(found) && at.precededBy(DOING);
            default -> true;
        };
    }

    /** A beginning without an end, or "theo tiến độ …", says when only where nothing else is said. */
    private static boolean isVague(Found<Deadline> found) {
        return found.rule().equals("từ <mốc>") || found.rule().startsWith("theo tiến độ");
    }
}
