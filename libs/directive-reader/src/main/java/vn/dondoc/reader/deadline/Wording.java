package vn.dondoc.reader.deadline;

import vn.dondoc.reader.rules.GuardedPattern;

/** How sentences lead in a deadline, and how they lead in what is none; all in folded text, all bounded. */
final class Wording {

    /** "trình" alone, not in "chương trình", "công trình". */
    private static final String SUBMIT = "(?<!(?:chương|công|quy|lộ|quá|tiến|giáo|hành|chu) )trình";

    /** Something is done, handed in or finished. */
    static final GuardedPattern DOING = GuardedPattern.of(
            "(?:hoàn thành|hoàn thiện|hoàn tất|xong|báo cáo|" + SUBMIT
                    + "|ban hành|gửi|bàn giao|kết thúc|phê duyệt|công bố|nộp|đưa vào|thực hiện|triển khai|tổ chức|khởi công|giải ngân|tham mưu|xây dựng|rà soát|chấm dứt|khắc phục|đề xuất|thông qua|quyết toán|cập nhật|kiểm tra|sơ kết|tổng kết|đánh giá|làm việc|xử lý|phối hợp|ký kết|đăng ký|lập|xác định|nghiên cứu|chuẩn bị|quyết định|họp|tiến hành|thông xe|khánh thành|nghiệm thu|trực ban|chi trả)[^.;]{0,140}");

    static final GuardedPattern FINISHING =
            GuardedPattern.of("(?:hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|bàn giao|báo cáo|" + SUBMIT
                    + "|gửi|ban hành|nộp|chậm nhất|phấn đấu|dứt điểm|bố trí đủ|kiện toàn)[^.;]{0,80}");

    /** "Treo cờ đến hết ngày …", "phát động thi đua đến hết …" */
    static final GuardedPattern LASTING =
            GuardedPattern.of("(?:phát động|treo|duy trì|kéo dài|trực ban|mở (?:chuyên|đợt|lớp|cao điểm))[^.;]{0,80}");

    /** "Lễ ra quân tổ chức ngày …", "Hội thi dự kiến diễn ra từ ngày …" */
    static final GuardedPattern EVENT_TAKES_PLACE = GuardedPattern.of(
            "(?:lễ|hội nghị|hội thảo|hội thi|hội chợ|hội diễn|hội khỏe|kỳ thi|ngày hội|giải|vòng chung kết) (?:\\p{L}{1,10} ){0,9}(?:tổ chức|diễn ra|khai mạc)(?: vào| từ)?(?: ngày)? ");

    /** "phải được công nhận trước ngày …": what somebody must have to be let in */
    static final GuardedPattern ELIGIBILITY = GuardedPattern.of(
            "(?:được (?:công nhận|cấp|tuyển dụng|bổ nhiệm|kết nạp|thành lập|xếp hạng|xét tặng)|tốt nghiệp|nhập ngũ)(?: \\p{L}{1,7}){0,2} ");

    /** The date belongs to something that was, or to figures counted up to it. */
    static final GuardedPattern ATTRIBUTE = GuardedPattern.of(
            "(?:tính|lũy kế|phát sinh|có hiệu lực|hiệu lực|được (?:tuyển dụng|bổ nhiệm)|(?<!(?:phát|thí|học|tuyển|vệ|khai|hy|hồi|tái|giám) )sinh|kể từ|tồn đọng|cư trú|tuyển dụng|thụ lý|khởi tố)(?: \\p{L}{1,7}){0,3} ");

    static final GuardedPattern ATTRIBUTE_OR_DUTY = GuardedPattern.of(
            "(?:số liệu|thống kê|được (?:ban hành|cấp|phê duyệt|giao)|áp dụng|công tác)(?: \\p{L}{1,7}){0,2} ");

    /** "đối với hồ sơ nộp trước ngày …", but not "đối với cấp xã hoàn thành trước ngày …" */
    static final GuardedPattern CONDITION =
            GuardedPattern.of("(?:đối với|trường hợp|nếu)(?:(?!hoàn thành|hoàn tất|xong|báo cáo|gửi|" + SUBMIT
                    + "|phải|kết thúc|tổ chức)[^.;,:]){0,110}");

    /** "Hoàn thành việc rà soát vào ngày …" */
    static final GuardedPattern COMPLETING =
            GuardedPattern.of("(?:hoàn thành|hoàn tất|xong|bàn giao|nộp|chấm dứt|đưa vào)(?: \\p{L}{1,10}){0,6} ");

    /** "từ ngày … đến ngày …": the end of a period that is no deadline as a whole. */
    static final GuardedPattern RANGE_BEGUN = GuardedPattern.of("từ (?:ngày|tháng|quý|năm|đầu|\\d)[^.;,]{0,60}");

    /** "… trước ngày … thì áp dụng …" */
    static final GuardedPattern CONDITION_GOES_ON = GuardedPattern.of(
            "[^.;,]{0,40}(?:,? thì |(?:mà|nhưng) chưa |,? được (?:tiếp tục|bồi thường|hưởng|giải quyết|áp dụng|thực hiện theo)|,? tiếp tục (?:giải quyết|thực hiện theo|áp dụng)| của kỳ báo cáo)");

    /** "Thời gian tiếp nhận hồ sơ từ ngày …", but not "trong thời gian nghỉ lễ từ ngày …" */
    static final GuardedPattern TIME_FOR = GuardedPattern.of(
            "(?<!trong )(?:thời gian|thời hạn) (?:tiếp nhận|nhận|nộp|gửi|lấy|đăng ký|lập|thẩm định|bình chọn|niêm yết)(?: \\p{L}{1,10}){0,6} ");

    /** "Đợt 1: từ ngày …" */
    static final GuardedPattern ROUND =
            GuardedPattern.of("(?:đợt|giai đoạn|vòng) (?:\\d{1,2}|[iv]{1,3})(?: dự kiến)?:? ");

    /** "Đến năm 2030, cơ bản hoàn thành …" */
    static final GuardedPattern TO_BE_FINISHED = GuardedPattern.of(
            ",? (?:phấn đấu |phải |cơ bản |toàn tỉnh ){0,2}(?:hoàn thành|hoàn thiện|hoàn tất|kết thúc|chấm dứt|xóa|xử lý xong|đưa vào)");

    /** "số liệu chốt từ ngày … đến ngày …" */
    static final GuardedPattern COUNTED = GuardedPattern.of("(?:tính|chốt(?: số liệu)?|số liệu|thống kê) ");

    /** "Quý IV năm 2026, Sở Tài chính trình …" */
    static final GuardedPattern THEN_DONE = GuardedPattern.of(
            ",[^.;:]{0,50}?[ ,](?:hoàn thành|hoàn thiện|tổ chức|trình|ban hành|báo cáo|gửi|tổng hợp|xây dựng|triển khai|công bố|bàn giao|phê duyệt|lập|rà soát|sơ kết|tổng kết|đánh giá|nộp|tham mưu)");

    /** "…: tháng 3 hoàn thành …", "…; đến 20/7 gửi …" */
    static final GuardedPattern DONE_NEXT = GuardedPattern.of(
            " (?:hoàn thành|hoàn thiện|xong|trình|ban hành|báo cáo|gửi|bàn giao|công bố|tổ chức|nộp)");

    /** "Hạn cuối: …", but not "Thời gian: 8 giờ ngày …", when people meet */
    static final GuardedPattern DUE = GuardedPattern.of("hạn(?: \\p{L}{1,7}){0,4}(?: là|:) ");

    /** "Thời gian: ngày …, tại Hội trường …" */
    static final GuardedPattern MEETING_PLACE =
            GuardedPattern.of("địa điểm|tại (?:hội trường|phòng|trụ sở|nhà|trung tâm|sân|quảng trường)");

    /** "ngày 20 tháng 5": the month of a day that was refused is no deadline either */
    static final GuardedPattern DAY_NUMBER = GuardedPattern.of("\\d{1,2},? ");

    /** "tháng 8 nộp trước 31/8": the month only says of what */
    static final GuardedPattern DAY_FOLLOWS =
            GuardedPattern.of("[^.;]{0,40}(?:trước|chậm nhất|muộn nhất)[^.;]{0,12}\\d");

    /** "… báo cáo Chủ tịch Ủy ban nhân dân ngày …" at the end of a sentence */
    static final GuardedPattern HANDED_IN = GuardedPattern.of(
            "(?:báo cáo|gửi|" + SUBMIT
                    + "|nộp|hoàn thành)(?:(?! họp| hội nghị| lễ| phiên| kỳ| tại| buổi| sáng| chiều| đến| hết| từ| tính| theo) [\\p{L},]{1,10}){0,10} ");

    /** "tại kỳ họp thường lệ cuối năm": when people meet, not until when something is done */
    static final GuardedPattern MEETING = GuardedPattern.of(
            "(?:tại|trình|chuẩn bị|nội dung) (?:các )?(?:kỳ họp|phiên họp|hội nghị)(?: \\p{L}{1,10}){0,4} ");

    static final GuardedPattern SENTENCE_ENDS = GuardedPattern.of("[.;]");

    static final GuardedPattern BARE_PERIOD = GuardedPattern.of("tháng|quý|năm|\\d|sáu");

    static final GuardedPattern FOR_THE_TIME = GuardedPattern.of("thời gian ");

    /** "… tổng kết trong năm 2030" */
    static final GuardedPattern DONE_IN =
            GuardedPattern.of("(?:sơ kết|tổng kết|thực hiện|triển khai|khởi công|phê duyệt|công bố|thông qua) ");

    /** "hằng quý tổng hợp, báo cáo …" */
    static final GuardedPattern DUTY_NEXT = GuardedPattern.of(
            ",? (?:tổng hợp|báo cáo|rà soát|đánh giá|kiểm tra|tổ chức|gửi|công bố|cập nhật|xây dựng|lập|sơ kết|theo dõi|đôn đốc|công khai|tham mưu|thống kê|chủ trì)");

    /** "công bố hằng năm là căn cứ", "bổ sung bước đối chiếu hằng tháng vào quy trình" */
    static final GuardedPattern ATTRIBUTED = GuardedPattern.of(" (?:là|vào (?!ngày|thứ|tháng|đầu|cuối|quý)) ?");

    /** "Đến ngày …, 100% hồ sơ …" */
    static final GuardedPattern GOAL = GuardedPattern.of(
            ",? (?:phấn đấu|100 ?%|(?:ít nhất|tối thiểu|trên) \\d|toàn bộ|tất cả|hoàn thành|cơ bản|phải|gửi|báo cáo|trình)");

    static final GuardedPattern STARTS_WEAKLY = GuardedPattern.of(
            "trong|đến|hết|cho|từ|(?:xong )?trước (?:tháng|quý|(?:ngày |dịp |kỳ |nghỉ |lễ |đợt ){0,3}tết (?:nguyên|âm))");

    static final GuardedPattern ORDERED = GuardedPattern.of(
            "(?:hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|bàn giao|báo cáo|" + SUBMIT
                    + "|gửi|ban hành|nộp|nhập|cập nhật|cung cấp|phấn đấu|bảo đảm|đảm bảo|phải|xây dựng|giải ngân)[^.;]{0,120}");

    /** "hồ sơ đã tiếp nhận trước ngày …": done, unless the sentence orders something before. */
    static final GuardedPattern DONE = GuardedPattern.of("đã(?: \\p{L}{1,7}){1,3} ");

    /** A period that is spoken of, not one to finish in. */
    static final GuardedPattern PERIOD_TALKED_OF = GuardedPattern.of(
            "(?:nhiệm vụ (?:\\p{L}{1,10} ){0,3}(?:triển khai|thực hiện)|kỳ họp(?: \\p{L}{1,10}){0,8}|kết quả(?: \\p{L}{1,10}){0,6}|tình hình(?: \\p{L}{1,10}){0,8}|chỉ tiêu(?: \\p{L}{1,10}){0,8}|tin tưởng|giải ngân|phương hướng(?:, | )nhiệm vụ|trọng tâm(?:[ ,]{1,2}\\p{L}{1,10}){0,9}|tăng(?: \\p{L}{1,10}){0,4}|giai đoạn|nghỉ|đạt(?: \\p{L}{1,10}){0,4}) ");

    static final GuardedPattern ATTRIBUTIVE_RECURRENCE = GuardedPattern.of(
            "(?:trợ cấp|trợ giúp|phụ cấp|lương|hưởng|tiền|sinh hoạt phí|ngân sách|kinh phí|dự toán|bình quân|tăng|xếp loại|chương trình|kế hoạch|(?<!tổ )công tác|tập huấn|khen thưởng|thường xuyên|toàn khóa|sinh hoạt|bước|chỉ tiêu|danh sách)(?:[ ,]{1,2}[\\p{L}\\d/-]{1,12}){0,9}[ ,]{1,2}");
    static final GuardedPattern PERIODIC_DUTY = GuardedPattern.of(
            "(?:báo cáo|gửi|tổng hợp|đánh giá|sơ kết|giao ban|rà soát|cập nhật|kiểm tra|tổ chức|họp|công bố|công khai|theo dõi|tham mưu)[^.;]{0,100}");

    private Wording() {}
}
