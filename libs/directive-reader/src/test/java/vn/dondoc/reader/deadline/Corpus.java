package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.BY_DATE_INCLUSIVE;
import static vn.dondoc.reader.deadline.DeadlineKind.CONDITIONAL;
import static vn.dondoc.reader.deadline.DeadlineKind.DATE_RANGE;
import static vn.dondoc.reader.deadline.DeadlineKind.IMMEDIATE;
import static vn.dondoc.reader.deadline.DeadlineKind.OTHER;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_DAILY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_MONTHLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_QUARTERLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_WEEKLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_YEARLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RELATIVE_DAYS;
import static vn.dondoc.reader.deadline.DeadlineKind.RELATIVE_WORKING_DAYS;
import static vn.dondoc.reader.deadline.DeadlineKind.TIME_OF_DAY;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_MONTH;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_QUARTER;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_YEAR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.deadline.Deadline.Counted.Unit;

/**
 * What the reader reads: one meaning, then the ways it is said, in a document of 15 May 2026. To teach the reader a
 * phrase, write it here first.
 */
final class Corpus {

    static final LocalDate ISSUED_ON = LocalDate.of(2026, 5, 15);

    /** Words, what they mean, and the sentence they stand in, with "…" in their place. */
    record Example(Deadline meaning, String phrase, String sentence) {

        String text() {
            return sentence.replace("…", phrase);
        }
    }

    private static final String IN_AN_ORDER = "Sở Nội vụ tổng hợp, báo cáo kết quả về Ủy ban nhân dân tỉnh ….";
    private static final String IN_BRACKETS = "Phòng Hành chính lập danh mục tài sản (…).";
    private static final String ON_A_LINE = "- Thời gian thực hiện: ….";
    private static final String AT_THE_HEAD = "…, Sở Nội vụ tổng hợp, báo cáo kết quả.";
    private static final String IN_A_CELL = "|\n1\n|\nRà soát quy hoạch\n|\nSở Xây dựng\n|\n…\n|\n";

    private Corpus() {}

    static List<Example> examples() {
        return Stream.of(days(), hours(), periods(), ranges(), recurrences(), counted(), open(), inItems())
                .flatMap(group -> group)
                .toList();
    }

    private static Stream<Example> inItems() {
        return Stream.of(
                        in(
                                "b) …, báo cáo Ủy ban nhân dân tỉnh phương án.",
                                within(WITHIN_MONTH, "2026-08-31"),
                                "Trong tháng 8 năm 2026",
                                "Tháng 8/2026"),
                        in(
                                "a) …, ban hành danh mục của địa phương;",
                                within(WITHIN_QUARTER, "2026-09-30"),
                                "Quý III năm 2026",
                                "Trong quý III/2026"),
                        in(
                                "Thu hồi nợ thuế, … phải thu trên 80 phần trăm.",
                                within(WITHIN_QUARTER, "2026-09-30"),
                                "đến hết quý III/2026"),
                        in(
                                "Ban Nội chính lập đoàn kiểm tra, tiến hành ….",
                                within(WITHIN_MONTH, "2026-10-31"),
                                "trong tháng 10/2026"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_DAILY, null, "FREQ=DAILY"),
                                "02 lần/ngày",
                                "mỗi ngày 2 lần",
                                "2 lần/ngày (08 giờ và 16 giờ)",
                                "03 lần/ngày (7h, 11h và 17h30)"),
                        in("Đoàn xã phát động thi đua ….", by("2026-09-05"), "đến hết 5/9/2026", "đến hết ngày 05/9"),
                        in(
                                "Các trường báo cáo: …, quá hạn coi như không có.",
                                by("2026-06-12"),
                                "ngày 12/6 là hạn cuối",
                                "ngày 12/6/2026 là hạn chót"),
                        in(
                                "Rà soát, … gửi danh sách về Sở.",
                                by("2026-06-12"),
                                "thứ Sáu (12/6)",
                                "thứ sáu (ngày 12/6/2026)"),
                        in(
                                "Rà soát nhà văn hóa thôn, … gửi danh sách về Sở.",
                                within(TIME_OF_DAY, "2026-06-12"),
                                "cuối giờ chiều thứ Sáu (12/6)",
                                "chậm nhất cuối buổi sáng thứ Sáu (12/6/2026)"),
                        in(
                                "Hội Nông dân tặng quà … cho hội viên.",
                                before("2026-06-18"),
                                "xong trước ngày 18/6/2026 (tức ngày 04 tháng Năm năm Bính Ngọ)",
                                "trước 18/6 (nhằm mùng 4 tháng 5 âm lịch)"),
                        in(
                                "- Thí sinh đăng ký ….",
                                at("2026-06-12", "17:00"),
                                "từ 7 giờ 00 ngày 04/6 đến 17 giờ 00 ngày 12/6/2026",
                                "từ 7h ngày 04/6/2026 đến hết 17h ngày 12/6/2026"),
                        in(
                                "- Thời gian đăng ký: ….",
                                at("2026-06-12", "17:00"),
                                "7 giờ 00 ngày 04/6 đến 17 giờ 00 ngày 12/6/2026"),
                        in("- Nộp danh sách dự thi: ….", within(DATE_RANGE, "2026-06-12"), "08/6 - 12/6/2026"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
                                "vào ngày làm việc đầu tiên của tháng",
                                "ngày làm việc đầu tiên hằng tháng",
                                "chậm nhất ngày làm việc đầu tiên của tháng sau"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
                                "vào ngày làm việc cuối cùng của mỗi tháng",
                                "ngày làm việc cuối cùng hàng tháng"),
                        in(
                                IN_AN_ORDER,
                                every(
                                        RECURRING_MONTHLY,
                                        null,
                                        "FREQ=MONTHLY;BYMONTHDAY=8",
                                        "FREQ=MONTHLY;BYMONTHDAY=23"),
                                "vào ngày 8 và ngày 23 hằng tháng",
                                "vào các ngày 8, 23 hàng tháng"),
                        in(
                                IN_AN_ORDER,
                                every(
                                        RECURRING_MONTHLY,
                                        null,
                                        "FREQ=MONTHLY;BYMONTHDAY=7",
                                        "FREQ=MONTHLY;BYMONTHDAY=22"),
                                "trước ngày 8 và 23 hằng tháng"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=19"),
                                "trước ngày 20 tháng 11 năm hiện hành"),
                        in(
                                "Chủ đầu tư cam kết thông xe kỹ thuật ….",
                                within(OTHER, "2027-03-31"),
                                "vào cuối quý I/2027"),
                        in("Học sinh nộp hồ sơ ….", before("2026-06-30"), "trước ngày 30/6/2026", "trước 30/6"),
                        in("Ban chi trả tiền bồi thường ….", within(WITHIN_MONTH, "2026-09-30"), "trong tháng 9/2026"),
                        in("Bố trí đủ người trực ….", within(WITHIN_YEAR, "2026-12-31"), "trong năm 2026"))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> days() {
        return Stream.of(
                        in(
                                IN_AN_ORDER,
                                before("2026-06-30"),
                                "trước ngày 30/6/2026",
                                "trước ngày 30 tháng 6 năm 2026",
                                "trước 30/6/2026",
                                "trước ngày 30.6.2026",
                                "trước ngày 30-6-2026",
                                "trước ngày 30 tháng 6",
                                "trước ngày 30/6",
                                "trước ngày 30 tháng 6/2026",
                                "trước ngày thứ Ba, 30/6/2026",
                                "trước thứ Ba ngày 30/6/2026",
                                "xong trước ngày 30/6/2026",
                                "chậm nhất trước ngày 30/6/2026",
                                "muộn nhất là trước ngày 30/6/2026",
                                "trước hết ngày 30/6/2026",
                                "trước thời điểm ngày 30/6/2026",
                                "TRƯỚC NGÀY 30/6/2026",
                                "trước ngày 30/6/26",
                                "trước ngày 30-6",
                                "trước ngày 30, tháng 6, năm 2026",
                                "trước ngày 30 tháng Sáu",
                                "trước ngày ba mươi tháng sáu năm 2026",
                                "trước ngày thứ Ba (30/6/2026)",
                                "trước ngày 30/6/2026 (thứ Ba)"),
                        in(IN_BRACKETS, before("2026-07-05"), "trước ngày 05/7/2026", "trước mùng 5 tháng 7 năm 2026"),
                        in(AT_THE_HEAD, before("2026-07-10"), "Trước ngày 10/7/2026", "Trước ngày 10 tháng 7 năm 2026"),
                        in(
                                IN_AN_ORDER,
                                before("2026-09-02"),
                                "trước ngày Quốc khánh 02/9/2026",
                                "trước dịp Quốc khánh 2/9/2026",
                                "trước ngày lễ Quốc khánh 02 tháng 9",
                                "trước dịp lễ Quốc khánh",
                                "xong trước ngày Quốc khánh năm 2026"),
                        in(
                                IN_AN_ORDER,
                                before("2027-02-06"),
                                "trước Tết Nguyên đán",
                                "trước dịp Tết Nguyên đán Đinh Mùi",
                                "trước kỳ nghỉ Tết Âm lịch năm 2027"),
                        in(IN_AN_ORDER, before("2027-04-30"), "trước ngày Giải phóng miền Nam"),
                        in(IN_AN_ORDER, before("2026-09-15"), "trước ngày 15 tháng 9 tháng 2026"),
                        in(
                                IN_AN_ORDER,
                                before("2026-07-01"),
                                "trước tháng 7/2026",
                                "trước tháng 7 năm 2026",
                                "trước quý III/2026"),
                        in(IN_AN_ORDER, before("2027-01-15"), "trước ngày 15/01/2027", "trước ngày 15/1"),
                        in(
                                IN_AN_ORDER,
                                by("2026-06-20"),
                                "chậm nhất ngày 20/6/2026",
                                "chậm nhất là ngày 20/6/2026",
                                "chậm nhất vào ngày 20 tháng 6 năm 2026",
                                "muộn nhất ngày 20/6/2026",
                                "muộn nhất là vào ngày 20/6",
                                "chậm nhất đến ngày 20/6/2026",
                                "chậm nhất đến hết ngày 20/6/2026",
                                "chậm nhất 20/6/2026",
                                "không muộn hơn ngày 20/6/2026",
                                "không được chậm hơn ngày 20/6/2026",
                                "không để quá ngày 20/6/2026",
                                "chậm nhất sáng ngày 20/6/2026",
                                "trong buổi sáng ngày 20/6/2026",
                                "từ nay đến ngày 20/6/2026",
                                "không chậm quá ngày 20/6/2026",
                                "không quá ngày 20/6/2026",
                                "đến hết ngày 20/6/2026",
                                "trong ngày 20/6/2026",
                                "hạn cuối là ngày 20/6/2026",
                                "thời hạn cuối cùng là ngày 20/6/2026",
                                "chậm nhất là thứ Bảy, ngày 20/6/2026"),
                        in("Phòng Hành chính hoàn thành việc kiểm kê ….", by("2026-06-20"), "vào ngày 20/6/2026"),
                        in(
                                "…, các xã, phường phải hoàn thành việc kiểm đếm.",
                                by("2026-06-20"),
                                "Từ nay đến hết ngày 20/6/2026",
                                "Đến ngày 20/6/2026"),
                        in(
                                "Sở Nội vụ nhận hồ sơ; thời hạn gửi hồ sơ là ….",
                                by("2026-06-20"),
                                "ngày 20/6/2026",
                                "20/6/2026"),
                        in("Hạn nộp hồ sơ: ….", by("2026-06-20"), "20/6/2026"),
                        in("Sở Nội vụ báo cáo Chủ tịch Ủy ban nhân dân tỉnh ….", by("2026-06-20"), "ngày 20/6/2026"),
                        in("Hạn nộp hồ sơ: ….", at("2026-06-20", "17:00"), "17 giờ 00 ngày 20/6/2026"),
                        in(IN_AN_ORDER, by("2026-05-15"), "trong ngày hôm nay", "ngay trong hôm nay"),
                        in(IN_AN_ORDER, before("2026-05-25"), "trước ngày 25 tháng này"),
                        in(
                                ON_A_LINE,
                                by("2026-06-20"),
                                "Ngày 20/6/2026",
                                "20/6/2026",
                                "Đến ngày 20/6/2026",
                                "Hoàn thành ngày 20/6/2026"),
                        in(IN_A_CELL, by("2026-06-20"), "Ngày 20/6/2026", "20/6/2026"),
                        in(IN_A_CELL, before("2026-06-20"), "Trước ngày 20/6/2026", "Trước 20/6/2026"))
                .flatMap(group -> group);
    }

    private static Stream<Example> hours() {
        return Stream.of(
                        in(
                                IN_AN_ORDER,
                                at("2026-06-12", "17:00"),
                                "trước 17 giờ ngày 12/6/2026",
                                "trước 17h00 ngày 12/6/2026",
                                "trước 17g00 ngày 12/6/2026",
                                "trước 17 giờ 00 ngày 12/6/2026",
                                "trước 17 giờ 00 phút, ngày 12 tháng 6 năm 2026",
                                "chậm nhất 17 giờ ngày 12/6/2026",
                                "chậm nhất vào 17h00’ ngày 12/6/2026",
                                "chậm nhất là 17:00 ngày 12/6/2026",
                                "trước 5 giờ chiều ngày 12/6/2026",
                                "trước 17h ngày thứ Sáu, 12/6/2026",
                                "trước 17h thứ Sáu ngày 12/6/2026",
                                "trước 17 giờ 00 phút thứ Sáu (ngày 12/6/2026)",
                                "trước 17h00 (thứ Sáu), ngày 12/6/2026",
                                "trước 17.00 giờ ngày 12/6/2026",
                                "không quá 17 giờ ngày 12/6/2026",
                                "chậm nhất trước 17 giờ ngày 12/6/2026"),
                        in(
                                "Sở Y tế xác minh tin báo ngày 12/6/2026, trả lời ….",
                                at("2026-06-12", "17:00"),
                                "trước 17 giờ cùng ngày"),
                        in(
                                IN_AN_ORDER,
                                at("2026-06-12", "11:30"),
                                "trước 11 giờ 30 ngày 12/6",
                                "trước 11h30 ngày 12/6/2026"),
                        in(
                                ON_A_LINE,
                                at("2026-06-12", "17:00"),
                                "Từ ngày 08/6/2026 đến 17 giờ ngày 12/6/2026",
                                "Từ 08/6/2026 đến chậm nhất 17g00 ngày 12/6/2026"))
                .flatMap(group -> group);
    }

    private static Stream<Example> periods() {
        return Stream.of(
                        in(
                                IN_AN_ORDER,
                                within(WITHIN_MONTH, "2026-06-30"),
                                "trong tháng 6/2026",
                                "trong tháng 6 năm 2026",
                                "trong tháng 6",
                                "ngay trong tháng 6/2026",
                                "chậm nhất trong tháng 6/2026",
                                "xong trong tháng 6/2026",
                                "trong tháng 06/2026",
                                "trong tháng 5 và tháng 6/2026"),
                        in(
                                IN_BRACKETS,
                                within(WITHIN_MONTH, "2026-06-30"),
                                "trong tháng 6/2026",
                                "tháng 6/2026",
                                "Tháng 5 - 6/2026"),
                        in(
                                ON_A_LINE,
                                within(WITHIN_MONTH, "2026-06-30"),
                                "Tháng 6/2026",
                                "Trong tháng 6 năm 2026",
                                "Tháng 6",
                                "Tháng 5-6/2026",
                                "Từ tháng 5 đến tháng 6/2026"),
                        in(
                                IN_AN_ORDER,
                                within(WITHIN_QUARTER, "2026-09-30"),
                                "trong quý III/2026",
                                "trong Quý III năm 2026",
                                "trong quý 3/2026",
                                "trong quí III/2026",
                                "trong quý ba năm 2026",
                                "ngay trong quý III/2026",
                                "trong quý III",
                                "xong trong quý III-2026",
                                "chậm nhất trong quý III/2026",
                                "đến hết quý III/2026"),
                        in(
                                IN_A_CELL,
                                within(WITHIN_QUARTER, "2026-12-31"),
                                "Quý IV/2026",
                                "Quý IV năm 2026",
                                "Trong quý IV"),
                        in(
                                "Sở Nội vụ chủ trì, phối hợp với các xã, phường tổ chức tổng kết ….",
                                within(WITHIN_QUARTER, "2026-12-31"),
                                "trong quý\nIV/2026"),
                        in(
                                IN_AN_ORDER,
                                within(WITHIN_HALF, "2026-06-30"),
                                "trong 6 tháng đầu năm 2026",
                                "trong 06 tháng đầu năm",
                                "trong sáu tháng đầu năm 2026"),
                        in(IN_AN_ORDER, within(WITHIN_HALF, "2026-12-31"), "trong 6 tháng cuối năm 2026"),
                        in(
                                IN_AN_ORDER,
                                within(WITHIN_YEAR, "2026-12-31"),
                                "trong năm 2026",
                                "ngay trong năm 2026",
                                "đến hết năm 2026",
                                "chậm nhất trong năm 2026"),
                        in(ON_A_LINE, within(WITHIN_YEAR, "2027-12-31"), "Năm 2027", "Trong năm 2027", "2027"),
                        in(
                                "| Nhiệm vụ | Thời gian hoàn thành |\n|---|---|\n| Xây dựng đề án | … |\n",
                                within(WITHIN_YEAR, "2027-12-31"),
                                "2027"),
                        in(
                                "| Nhiệm vụ | Thời gian hoàn thành |\n|---|---|\n| Xây dựng đề án | … |\n",
                                within(WITHIN_MONTH, "2027-01-31"),
                                "01/2027",
                                "Tháng 01/2027"),
                        in(
                                "1\nXây dựng đề án\nSở Nội vụ\n…\nĐề án",
                                within(WITHIN_QUARTER, "2026-09-30"),
                                "Quý III/2026"),
                        in(
                                "…, Sở Tài chính trình dự toán.",
                                within(WITHIN_MONTH, "2026-10-31"),
                                "Tháng 10/2026",
                                "Đến hết tháng 10/2026"),
                        in("Tổ giúp việc: … hoàn thành báo cáo.", within(WITHIN_MONTH, "2026-10-31"), "tháng 10"),
                        in(IN_AN_ORDER, within(WITHIN_MONTH, "2026-05-31"), "trong tháng này", "ngay trong tháng này"),
                        in(IN_AN_ORDER, within(WITHIN_MONTH, "2026-06-30"), "trong các tháng 5, 6/2026"),
                        in(IN_AN_ORDER, awaiting(OTHER, null), "trong tuần này"),
                        in("Đề án sơ kết ….", within(WITHIN_YEAR, "2028-12-31"), "vào năm 2028", "trong năm 2028"),
                        in(ON_A_LINE, within(WITHIN_HALF, "2026-12-31"), "6 tháng cuối năm 2026"),
                        in(
                                ON_A_LINE,
                                within(WITHIN_MONTH, "2026-09-30"),
                                "Tháng 8, 9/2026",
                                "Tháng 8 và tháng 9 năm 2026",
                                "Tháng 8 hoặc tháng 9/2026",
                                "Từ tháng 8/2026 đến hết tháng 9/2026"),
                        in("- …: Sở Nội vụ lập danh sách.", within(WITHIN_MONTH, "2026-09-30"), "Tháng 8 - 9/2026"),
                        in(
                                ON_A_LINE,
                                within(WITHIN_QUARTER, "2026-12-31"),
                                "Quý III, IV năm 2026",
                                "Quý III - IV/2026"),
                        in(
                                "…, cơ bản hoàn thành việc sắp xếp trụ sở.",
                                within(WITHIN_YEAR, "2027-12-31"),
                                "Đến năm 2027",
                                "Đến hết năm 2027"),
                        in(IN_AN_ORDER, within(OTHER, "2026-06-07"), "trong tuần đầu tháng 6/2026"),
                        in(IN_AN_ORDER, within(OTHER, "2026-06-15"), "trong nửa đầu tháng 6/2026"),
                        in(IN_AN_ORDER, within(OTHER, "2026-06-30"), "trong tuần cuối tháng 6/2026"),
                        in(ON_A_LINE, awaiting(OTHER, null), "Tuần 2 tháng 6/2026", "Giữa quý III/2026"),
                        in(
                                ON_A_LINE,
                                awaiting(OTHER, null),
                                "Từ tháng 7/2026",
                                "Bắt đầu từ ngày 01/7/2026",
                                "Từ quý III/2026"),
                        in(
                                IN_AN_ORDER,
                                within(OTHER, "2026-06-30"),
                                "vào cuối tháng 6/2026",
                                "chậm nhất là cuối tháng 6/2026",
                                "cuối quý II/2026",
                                "chậm nhất vào cuối quý II năm 2026"),
                        in(
                                IN_AN_ORDER,
                                within(OTHER, "2026-06-20"),
                                "vào trung tuần tháng 6/2026",
                                "trong trung tuần tháng 6/2026"),
                        in(IN_AN_ORDER, within(OTHER, "2026-06-15"), "vào giữa tháng 6/2026"),
                        in(IN_AN_ORDER, within(OTHER, "2026-12-31"), "vào cuối năm 2026", "chậm nhất là cuối năm 2026"),
                        in(
                                IN_AN_ORDER,
                                awaiting(OTHER, null),
                                "vào đầu tháng 6/2026",
                                "vào đầu quý III năm 2026",
                                "vào đầu năm 2027"),
                        in(
                                ON_A_LINE,
                                awaiting(OTHER, null),
                                "Năm 2026 và các năm tiếp theo",
                                "Quý IV năm 2026 và những năm tiếp theo",
                                "Từ năm 2026 trở đi"))
                .flatMap(group -> group);
    }

    private static Stream<Example> ranges() {
        return Stream.of(
                        in(
                                ON_A_LINE,
                                within(DATE_RANGE, "2026-06-12"),
                                "Từ ngày 01/6/2026 đến ngày 12/6/2026",
                                "từ ngày 01 đến ngày 12 tháng 6 năm 2026",
                                "Từ ngày 01/6 đến ngày 12/6/2026",
                                "Từ 01/6/2026 đến hết ngày 12/6/2026",
                                "Từ ngày 01/6/2026 - 12/6/2026",
                                "Từ ngày 01 tháng 6 năm 2026 đến hết ngày 12 tháng 6 năm 2026"),
                        in(IN_BRACKETS, within(DATE_RANGE, "2026-06-12"), "từ ngày 01/6/2026 đến ngày 12/6/2026"),
                        in(
                                ON_A_LINE,
                                within(DATE_RANGE, "2026-06-12"),
                                "01/6 - 12/6/2026",
                                "01-12/6/2026",
                                "Từ ngày 01-12/6/2026",
                                "Từ 01 đến 12/6/2026",
                                "Từ ngày ký ban hành đến hết ngày 12/6/2026"),
                        in(
                                ON_A_LINE,
                                within(DATE_RANGE, "2027-02-10"),
                                "Từ ngày 01/02/2027 (tức ngày 25 tháng Chạp) đến hết ngày 10/02/2027 (tức ngày mồng 5 tháng Giêng)"),
                        in("Đợt 1: ….", within(DATE_RANGE, "2026-06-12"), "từ ngày 01/6/2026 đến ngày 12/6/2026"),
                        in(
                                "Thời gian nhận hồ sơ ….",
                                new Deadline.Until(
                                        DATE_RANGE, LocalDate.parse("2026-06-13"), LocalDate.parse("2026-06-12"), null),
                                "từ ngày 01/6/2026 đến trước ngày 13/6/2026"),
                        in(ON_A_LINE, within(DATE_RANGE, "2028-12-31"), "2026 - 2028"),
                        in(
                                IN_A_CELL,
                                within(DATE_RANGE, "2027-12-31"),
                                "Năm 2026 - 2027",
                                "Năm 2026-2027",
                                "Giai đoạn 2026 - 2027"),
                        in(
                                ON_A_LINE,
                                within(DATE_RANGE, "2027-06-30"),
                                "Quý III/2026 - Quý II/2027",
                                "Từ quý III/2026 đến quý II/2027"))
                .flatMap(group -> group);
    }

    private static Stream<Example> recurrences() {
        return Stream.of(
                        in(ON_A_LINE, every(RECURRING_DAILY, null, "FREQ=DAILY"), "Hằng ngày", "Hàng ngày"),
                        in(ON_A_LINE, every(RECURRING_WEEKLY, null, "FREQ=WEEKLY"), "Hằng tuần", "Định kỳ hàng tuần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, null, "FREQ=WEEKLY;BYDAY=FR"),
                                "định kỳ chiều thứ Sáu",
                                "định kỳ vào thứ 6"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_DAILY, "16:00", "FREQ=DAILY"),
                                "hằng ngày trước 16 giờ",
                                "16 giờ hằng ngày"),
                        in(IN_AN_ORDER, every(RECURRING_DAILY, null, "FREQ=DAILY"), "trước 6 giờ và 16 giờ hằng ngày"),
                        in(
                                "Báo cáo tuần do các xã, phường gửi ….",
                                every(RECURRING_WEEKLY, "16:00", "FREQ=WEEKLY;BYDAY=TH"),
                                "trước 16 giờ thứ Năm",
                                "trước 16 giờ ngày thứ Năm"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, "16:00", "FREQ=WEEKLY;BYDAY=TH"),
                                "hằng tuần (trước 16 giờ thứ Năm)",
                                "hằng tuần, trước 16 giờ ngày thứ Năm"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=4"),
                                "trước ngày 05 của tháng liền kề",
                                "trước ngày 05 tháng tiếp theo"),
                        in(
                                "Các xã, phường gửi báo cáo tháng về Sở Nội vụ ….",
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=24"),
                                "trước ngày 25"),
                        in(
                                "Các xã, phường gửi báo cáo tháng về Sở Nội vụ ….",
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=25"),
                                "chậm nhất ngày 25"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=9"),
                                "trước ngày 10 của tháng đầu quý sau"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=9"),
                                "trước ngày 10 tháng thứ ba của quý"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=3,6,9;BYMONTHDAY=10"),
                                "chậm nhất ngày 10 của các tháng 3, 6, 9"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"),
                                "trước ngày 20 của các tháng 3, 6, 9, 12"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, null, "FREQ=WEEKLY;INTERVAL=2"),
                                "02 tuần/lần",
                                "hai tuần một lần"),
                        in(IN_AN_ORDER, every(RECURRING_YEARLY, null, "FREQ=YEARLY;INTERVAL=2"), "02 năm một lần"),
                        in(IN_AN_ORDER, every(RECURRING_DAILY, null, "FREQ=DAILY;INTERVAL=15"), "15 ngày một lần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_HALF, null, "FREQ=MONTHLY;INTERVAL=6"),
                                "mỗi năm 02 lần",
                                "02 lần/năm"),
                        in(
                                "Sở Y tế … tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
                                every(RECURRING_QUARTERLY, null, "FREQ=MONTHLY;INTERVAL=3"),
                                "hằng quý"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"),
                                "trước tháng 12 hằng năm"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=12"),
                                "vào tháng 12 hằng năm",
                                "trong quý IV hằng năm"),
                        in(
                                ON_A_LINE,
                                every(RECURRING_HALF, null, "FREQ=YEARLY;BYMONTH=6", "FREQ=YEARLY;BYMONTH=12"),
                                "Tháng 6, tháng 12 hằng năm",
                                "Quý II và quý IV hằng năm"),
                        in(
                                IN_AN_ORDER,
                                every(
                                        RECURRING_QUARTERLY,
                                        null,
                                        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14",
                                        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14",
                                        "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=14",
                                        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"),
                                "trước các ngày 15/3, 15/6, 15/9 và 15/12 hằng năm"),
                        in(
                                "1. Chế độ báo cáo\n\n- Các xã, phường gửi Sở Nội vụ ….",
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4"),
                                "trước ngày 05/12",
                                "trước ngày 05 tháng 12"),
                        in(
                                "Sở Tài chính trình dự toán năm sau ….",
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4"),
                                "trước ngày 05/12"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, null, "FREQ=WEEKLY;BYDAY=MO"),
                                "thứ Hai hằng tuần",
                                "ngày thứ 2 hàng tuần"),
                        in(
                                IN_AN_ORDER,
                                every(
                                        RECURRING_HALF,
                                        null,
                                        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20",
                                        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20"),
                                "vào ngày 20/6 và 20/12 hằng năm"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=5"),
                                "hằng năm chậm nhất ngày 05/10",
                                "hằng năm vào ngày 05 tháng 10"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_DAILY, "14:00", "FREQ=DAILY"),
                                "trước 14 giờ hằng ngày",
                                "trước 14h00 hàng ngày",
                                "trước 14 giờ mỗi ngày",
                                "vào lúc 14 giờ hằng ngày"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_DAILY, "15:30", "FREQ=DAILY"),
                                "trước 15 giờ 30 phút hằng ngày"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, "15:00", "FREQ=WEEKLY;BYDAY=TH"),
                                "trước 15 giờ ngày thứ 5 hằng tuần",
                                "trước 15h00 thứ Năm hàng tuần",
                                "trước 15h thứ Năm mỗi tuần",
                                "chậm nhất 15 giờ thứ Năm hằng tuần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, null, "FREQ=WEEKLY;BYDAY=FR"),
                                "vào thứ Sáu hằng tuần",
                                "vào ngày thứ Sáu hàng tuần",
                                "chậm nhất thứ Sáu hằng tuần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=19"),
                                "trước ngày 20 hằng tháng",
                                "trước ngày 20 hàng tháng",
                                "trước ngày 20 của tháng sau",
                                "trước ngày 20 mỗi tháng",
                                "hằng tháng (trước ngày 20)",
                                "định kỳ hằng tháng trước ngày 20"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=25"),
                                "vào ngày 25 hằng tháng",
                                "chậm nhất ngày 25 hằng tháng",
                                "chậm nhất là ngày 25 hàng tháng",
                                "hằng tháng vào ngày 25"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=3"),
                                "ngày mồng 3 hằng tháng",
                                "vào ngày mùng 3 hằng tháng",
                                "mồng 3 hằng tháng"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY;BYMONTHDAY=-1"),
                                "trước ngày 01 hằng tháng",
                                "vào ngày cuối cùng của tháng"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY"),
                                "định kỳ hằng tháng",
                                "định kỳ hàng tháng"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=MONTHLY;INTERVAL=3"),
                                "định kỳ hằng quý",
                                "hằng quý",
                                "hàng quý",
                                "định kỳ hàng quý",
                                "03 tháng một lần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"),
                                "chậm nhất ngày 15 của tháng cuối quý",
                                "vào ngày 15 tháng cuối mỗi quý"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14"),
                                "trước ngày 15 của tháng cuối quý",
                                "trước ngày 15 tháng cuối hằng quý"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_HALF, null, "FREQ=MONTHLY;INTERVAL=6"),
                                "định kỳ 06 tháng một lần",
                                "định kỳ 6 tháng",
                                "06 tháng/lần",
                                "6 tháng 1 lần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_HALF, null, "FREQ=YEARLY;BYMONTH=1", "FREQ=YEARLY;BYMONTH=6"),
                                "định kỳ 06 tháng một lần (tháng 01 và tháng 6 hằng năm)"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_WEEKLY, null, "FREQ=WEEKLY"),
                                "mỗi tuần một lần",
                                "01 lần/tuần"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_MONTHLY, null, "FREQ=MONTHLY"),
                                "mỗi tháng một lần",
                                "01 lần/tháng"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_QUARTERLY, null, "FREQ=MONTHLY;INTERVAL=3"),
                                "01 lần/quý",
                                "mỗi quý một lần"),
                        in(IN_AN_ORDER, every(RECURRING_YEARLY, null, "FREQ=YEARLY"), "một lần/năm", "01 lần mỗi năm"),
                        in(
                                IN_AN_ORDER,
                                every(
                                        RECURRING_HALF,
                                        null,
                                        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31",
                                        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"),
                                "trước ngày 01/6 và 15/11 hằng năm",
                                "trước ngày 01 tháng 6 và ngày 15 tháng 11 hằng năm",
                                "trước ngày 01/6 và trước ngày 15/11 hàng năm"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"),
                                "trước ngày 15/11 hằng năm",
                                "trước ngày 15 tháng 11 hàng năm",
                                "trước ngày 15/11 mỗi năm",
                                "trước 15/11 hằng năm",
                                "trước ngày 15.11 hằng năm",
                                "trước ngày 15/11 của năm kế tiếp",
                                "hằng năm (trước ngày 15/11)",
                                "hằng năm, trước ngày 15 tháng 11",
                                "định kỳ hằng năm trước ngày 15/11"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10"),
                                "vào ngày 10/12 hằng năm",
                                "chậm nhất ngày 10 tháng 12 hằng năm",
                                "chậm nhất là ngày 10/12 hàng năm",
                                "chậm nhất 10/12 hằng năm"),
                        in(
                                "Báo cáo sơ kết 6 tháng, các xã, phường gửi … về Sở Nội vụ.",
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=9"),
                                "trước ngày 10/6",
                                "trước ngày 10 tháng 6"),
                        in(
                                "Báo cáo định kỳ 6 tháng đầu năm, các xã, phường gửi … về Sở Nội vụ.",
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=9"),
                                "trước ngày 10/6"),
                        in(
                                "Các xã, phường báo cáo tình hình giá cả 6 tháng đầu năm, gửi Sở Nội vụ ….",
                                Deadline.Until.before(LocalDate.of(2026, 6, 10)),
                                "trước ngày 10/6"),
                        in(
                                "Sở Nội vụ rà soát mức thu theo quy định tại Luật này.\nSở Tài chính tổng hợp, báo cáo ….",
                                Deadline.Until.before(LocalDate.of(2026, 6, 10)),
                                "trước ngày 10/6"),
                        in(
                                "Các xã, phường báo cáo việc thi hành Luật này ….",
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=9"),
                                "trước ngày 10/6"),
                        in(
                                IN_AN_ORDER,
                                every(RECURRING_YEARLY, null, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
                                "trước ngày 01/3 hằng năm"),
                        in(ON_A_LINE, every(RECURRING_YEARLY, null, "FREQ=YEARLY"), "Hằng năm", "Hàng năm", "Mỗi năm"),
                        in(IN_A_CELL, every(RECURRING_YEARLY, null, "FREQ=YEARLY"), "Hằng năm"))
                .flatMap(group -> group);
    }

    private static Stream<Example> counted() {
        return Stream.of(
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_WORKING_DAYS, 5, Unit.WORKING_DAY, "ngày nhận được văn bản"),
                                "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản",
                                "trong thời hạn 05 ngày làm việc, kể từ ngày nhận được văn bản",
                                "trong vòng 5 ngày làm việc kể từ ngày nhận được văn bản",
                                "trong vòng năm ngày làm việc kể từ ngày nhận được văn bản",
                                "chậm nhất 05 ngày làm việc kể từ ngày nhận được văn bản",
                                "chậm nhất là sau 05 ngày làm việc kể từ ngày nhận được văn bản",
                                "không quá 05 ngày làm việc kể từ ngày nhận được văn bản",
                                "trong 05 (năm) ngày làm việc kể từ ngày nhận được văn bản",
                                "sau 05 ngày làm việc kể từ ngày nhận được văn bản"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, 30, Unit.DAY, "ngày bàn giao"),
                                "trong thời hạn 30 ngày kể từ ngày bàn giao",
                                "trong thời gian 30 ngày kể từ ngày bàn giao",
                                "trong vòng ba mươi ngày kể từ ngày bàn giao",
                                "chậm nhất 30 ngày kể từ ngày bàn giao",
                                "tối đa 30 ngày kể từ ngày bàn giao"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, 3, Unit.MONTH, "ngày có kết quả"),
                                "trong thời hạn 03 tháng kể từ ngày có kết quả"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, 24, Unit.HOUR, "khi phát hiện"),
                                "trong vòng 24 giờ kể từ khi phát hiện",
                                "trong vòng 24h kể từ khi phát hiện"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_WORKING_DAYS, -3, Unit.WORKING_DAY, "ngày họp"),
                                "trước ngày họp ít nhất 03 ngày làm việc",
                                "ít nhất 03 ngày làm việc trước ngày họp",
                                "chậm nhất 03 ngày làm việc trước ngày họp",
                                "trước ngày họp tối thiểu 03 ngày làm việc"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, -15, Unit.DAY, "kỳ họp"),
                                "trước kỳ họp 15 ngày",
                                "trước kỳ họp ít nhất 15 ngày"),
                        in(
                                "Sở Nội vụ gửi tài liệu cho đại biểu … để nghiên cứu.",
                                counted(RELATIVE_DAYS, -7, Unit.DAY, "khi họp"),
                                "trước khi họp 07 ngày"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, -20, Unit.DAY, "khai giảng"),
                                "trước khai giảng 20 ngày"),
                        in(IN_AN_ORDER, counted(RELATIVE_DAYS, 3, Unit.DAY, "nghiệm thu"), "sau nghiệm thu 03 ngày"),
                        in(
                                IN_AN_ORDER,
                                new Deadline.Counted(RELATIVE_DAYS, 10, Unit.DAY, null, ISSUED_ON),
                                "trong 10 ngày tới",
                                "trong vòng 10 ngày tới"),
                        in("Sở Nội vụ phân công, trực ban ….", by("2026-06-20"), "ngay trong ngày 20/6/2026"),
                        in(
                                IN_AN_ORDER,
                                counted(15, Unit.DAY, "ngày ký văn bản này", "2026-05-15"),
                                "trong thời hạn 15 ngày kể từ ngày ký văn bản này"),
                        in(
                                IN_AN_ORDER,
                                counted(5, Unit.WORKING_DAY, "ngày ban hành", "2026-05-15"),
                                "trong 05 ngày làm việc kể từ ngày ban hành"),
                        in(
                                IN_AN_ORDER,
                                counted(2, Unit.MONTH, "ngày 01/6/2026", "2026-06-01"),
                                "trong thời hạn 02 tháng kể từ ngày 01/6/2026"),
                        in(
                                IN_AN_ORDER,
                                counted(-10, Unit.DAY, "ngày 15 tháng 6 năm 2026", "2026-06-15"),
                                "chậm nhất 10 ngày trước ngày 15 tháng 6 năm 2026"),
                        in(IN_AN_ORDER, counted(RELATIVE_DAYS, 30, Unit.DAY, null), "trong 30 ngày"),
                        in(IN_A_CELL, counted(RELATIVE_DAYS, 15, Unit.DAY, null), "15 ngày"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_WORKING_DAYS, 5, Unit.WORKING_DAY, null),
                                "trong vòng 05 ngày làm việc",
                                "trong thời hạn 05 ngày làm việc"),
                        in(
                                IN_AN_ORDER,
                                counted(RELATIVE_DAYS, -10, Unit.DAY, "ngày bầu cử"),
                                "chậm nhất là 10 ngày trước ngày bầu cử"))
                .flatMap(group -> group);
    }

    private static Stream<Example> open() {
        return Stream.of(
                        in(
                                IN_BRACKETS,
                                awaiting(CONDITIONAL, "có hướng dẫn của cấp trên"),
                                "sau khi có hướng dẫn của cấp trên",
                                "ngay sau khi có hướng dẫn của cấp trên",
                                "khi có hướng dẫn của cấp trên"),
                        in(
                                ON_A_LINE,
                                awaiting(CONDITIONAL, "đề án được phê duyệt"),
                                "Sau khi đề án được phê duyệt",
                                "Ngay sau khi đề án được phê duyệt"),
                        in(IN_AN_ORDER, awaiting(CONDITIONAL, "nước rút"), "ngay sau khi nước rút"),
                        in(IN_AN_ORDER, awaiting(IMMEDIATE, null), "ngay lập tức", "trong thời gian sớm nhất"),
                        in(ON_A_LINE, awaiting(OTHER, "theo tiến độ của cấp trên"), "theo tiến độ của cấp trên"),
                        in(
                                ON_A_LINE,
                                awaiting(OTHER, "đến khi kết thúc đợt kiểm kê"),
                                "Từ tháng 6/2026 đến khi kết thúc đợt kiểm kê"))
                .flatMap(group -> group);
    }

    private static Stream<Example> in(String sentence, Deadline meaning, String... phrases) {
        return Stream.of(phrases).map(phrase -> new Example(meaning, phrase, sentence));
    }

    private static Deadline before(String day) {
        return Deadline.Until.before(LocalDate.parse(day));
    }

    private static Deadline by(String day) {
        return within(BY_DATE_INCLUSIVE, day);
    }

    private static Deadline within(DeadlineKind kind, String lastDay) {
        return Deadline.Until.inclusive(kind, LocalDate.parse(lastDay));
    }

    private static Deadline at(String day, String time) {
        var date = LocalDate.parse(day);
        return new Deadline.Until(TIME_OF_DAY, date, date, LocalTime.parse(time));
    }

    private static Deadline every(DeadlineKind kind, @Nullable String time, String... rules) {
        return new Deadline.Every(kind, List.of(rules), time == null ? null : LocalTime.parse(time));
    }

    private static Deadline counted(DeadlineKind kind, int amount, Unit unit, @Nullable String event) {
        return new Deadline.Counted(kind, amount, unit, event, null);
    }

    private static Deadline counted(int amount, Unit unit, String event, String start) {
        var kind = unit == Unit.WORKING_DAY ? RELATIVE_WORKING_DAYS : RELATIVE_DAYS;
        return new Deadline.Counted(kind, amount, unit, event, LocalDate.parse(start));
    }

    private static Deadline awaiting(DeadlineKind kind, @Nullable String event) {
        return new Deadline.Awaiting(kind, event);
    }
}
