package vn.dondoc.reader.deadline;

import java.util.List;
import java.util.stream.Stream;

/** Dates, periods and recurrences that set nobody a deadline, in a document of 15 May 2026. */
final class NegativeCorpus {

    private NegativeCorpus() {}

    static List<String> sentences() {
        return Stream.of(
                        citations(),
                        happened(),
                        effect(),
                        figures(),
                        periodsReviewed(),
                        attributes(),
                        attributivePeriods(),
                        numbers(),
                        paceWords(),
                        formerPeriods(),
                        conditions(),
                        headings(),
                        meetings(),
                        signatures(),
                        biographies(),
                        names(),
                        plansCited(),
                        conditionsWithDays(),
                        periodsOfFigures(),
                        secondary(),
                        durations(),
                        targetsOfYears(),
                        appointments(),
                        numbersInCells(),
                        figuresAndCases(),
                        gatherings(),
                        admissions())
                .flatMap(group -> group)
                .toList();
    }

    private static Stream<String> citations() {
        return in(
                "Thực hiện … của Ủy ban nhân dân tỉnh, Sở Nội vụ hướng dẫn các xã, phường như sau:",
                "Quyết định số 1204/QĐ-UBND ngày 12/3/2026",
                "Quyết định số 1204/QĐ-UBND ngày 12 tháng 3 năm 2026",
                "Kế hoạch số 88/KH-UBND ngày 02/4/2026",
                "Công văn số 512/UBND-NC ngày 20/4/2026",
                "Chỉ thị số 07/CT-UBND ngày 05 tháng 01 năm 2026",
                "Thông báo số 31/TB-UBND ngày 08/5/2026",
                "Công văn số 3004/SNV-TCCB, ngày 30/4/2026",
                "Nghị quyết số 15/NQ-HĐND ngày 10 tháng 12 năm 2025",
                "văn bản số 77/UBND-TH ban hành ngày 03/02/2026",
                "Kế hoạch 45/KH-UBND năm 2026",
                "Đề án số 14-ĐA/TU, ngày 08/5/2026",
                "Quy chế số 07-QC/TU ngày 19/01/2026",
                "Kế hoạch số 52/KH-UBND ngày 11/4",
                "Công văn số 618/UBND-KT ngày 22/4 về báo cáo 6 tháng đầu năm",
                "Báo cáo số 90/BC-UBND ngày 09/4 về tình hình quý I",
                "Thông báo số 44/TB-VP ngày 12/5 về chế độ báo cáo",
                "Chương trình số 05-CTr/TU ngày 21/02/2026",
                "Hướng dẫn số 09-HD/BTCTU, ngày 15/4/2026",
                "Quy định số 61-QĐ/TU ngày 29-12-2025",
                "Chương trình số 12-CTr/TU ngày 11.11.2025",
                "Kết luận số 18-KL/TU, ngày 30/3/2026",
                "Tờ trình số 140/TTr-SNV ngày 06/5/2026",
                "Công điện số 03/CĐ-UBND ngày 14 tháng 5 năm 2026",
                "Nghị quyết Đại hội nhiệm kỳ 2025 - 2030",
                "Nghị quyết phiên họp thường kỳ tháng 4 năm 2026",
                "Kết luận tại Hội nghị ngày 20 tháng 4 năm 2026");
    }

    private static Stream<String> happened() {
        return in(
                "…, Chủ tịch Ủy ban nhân dân tỉnh đã chủ trì phiên họp về cải cách hành chính.",
                "Ngày 10/5/2026",
                "Ngày 10 tháng 5 năm 2026",
                "Sáng ngày 11/5/2026",
                "Chiều 12/5/2026",
                "Vào ngày 13/5/2026",
                "Hồi 8 giờ ngày 14/5/2026",
                "Từ ngày 06 đến ngày 08/5/2026",
                "Từ ngày 04/5/2026 đến ngày 05/5/2026",
                "Tại cuộc họp ngày 09/5/2026",
                "Trong tháng 4/2026",
                "Trong quý I/2026",
                "Tại phiên họp thường kỳ tháng 4 năm 2026",
                "Tuần qua, ngày 07/5/2026",
                "Ngay trong tháng 3 năm 2026",
                "Cuối tháng 4/2026",
                "Trong 4 tháng đầu năm 2026",
                "Ngày 01/5 vừa qua");
    }

    private static Stream<String> effect() {
        return Stream.concat(
                in(
                        "Quyết định này có hiệu lực thi hành ….",
                        "kể từ ngày ký",
                        "từ ngày 01/7/2026",
                        "kể từ ngày 01 tháng 7 năm 2026",
                        "sau 10 ngày kể từ ngày ký",
                        "sau 10 ngày, kể từ ngày ký ban hành",
                        "kể từ ngày ký đến hết ngày 31/12/2030",
                        "từ ngày 15 tháng 6 năm 2026",
                        "trong thời hạn 05 năm kể từ ngày ký"),
                in(
                        "Hồ sơ … được giải quyết theo quy định cũ.",
                        "phát sinh trước ngày 01/7/2026",
                        "có hiệu lực trước ngày 01/7/2026",
                        "được cấp trước ngày 01 tháng 7 năm 2026",
                        "được phê duyệt trước ngày 01/7/2026",
                        "của người tuyển dụng từ ngày 01/01/2020",
                        "đã tiếp nhận trước ngày 01/7/2026",
                        "nộp từ ngày 01/01/2026"));
    }

    private static Stream<String> figures() {
        return in(
                "…, toàn tỉnh giải ngân đạt 45,2% kế hoạch vốn được giao.",
                "Tính đến ngày 30/4/2026",
                "Tính đến hết ngày 30/4/2026",
                "Lũy kế đến ngày 30 tháng 4 năm 2026",
                "Tính đến hết tháng 4/2026",
                "Tính đến thời điểm 30/4/2026",
                "Đến nay",
                "Số liệu đến hết ngày 10/5/2026",
                "Theo thống kê đến ngày 10/5/2026",
                "Đến hết quý I/2026",
                "Đến hết ngày 30/4/2026",
                "Đến ngày 10/5/2026",
                "Tính đến 17 giờ ngày 10/5/2026");
    }

    private static Stream<String> periodsReviewed() {
        return Stream.concat(
                in(
                        "Báo cáo sơ kết … cho thấy nhiều chuyển biến tích cực.",
                        "6 tháng đầu năm 2025",
                        "công tác quý I năm 2026",
                        "nhiệm vụ năm 2025",
                        "tình hình kinh tế - xã hội quý I/2026",
                        "kết quả cải cách hành chính tháng 4/2026",
                        "giai đoạn 2021 - 2025",
                        "nhiệm kỳ 2020 - 2025",
                        "kế hoạch 05 năm 2021-2025",
                        "tình hình thực hiện nhiệm vụ trong quý I/2026",
                        "công tác năm 2025"),
                in(
                        "Kế hoạch … đã được Hội đồng nhân dân tỉnh thông qua.",
                        "đầu tư công trung hạn giai đoạn 2026 - 2030",
                        "phát triển kinh tế - xã hội năm 2026",
                        "sử dụng đất năm 2026",
                        "hành động quý II/2026",
                        "công tác tháng 6/2026",
                        "biên chế năm 2027",
                        "cải cách hành chính 6 tháng cuối năm 2026",
                        "phát triển đô thị đến năm 2030",
                        "chuyển đổi số năm 2026, định hướng đến năm 2030"));
    }

    private static Stream<String> attributes() {
        return Stream.concat(
                in(
                        "Các xã, phường rà soát đối tượng hưởng ….",
                        "trợ cấp hằng tháng",
                        "trợ cấp xã hội hàng tháng",
                        "lương hưu, trợ cấp bảo hiểm xã hội hằng tháng",
                        "phụ cấp hằng tháng",
                        "hỗ trợ tiền ăn hằng ngày",
                        "sinh hoạt phí hàng tháng"),
                in(
                        "Sở Tài chính bố trí kinh phí từ ….",
                        "ngân sách nhà nước hằng năm",
                        "dự toán ngân sách hằng năm",
                        "dự toán chi thường xuyên hằng năm của các đơn vị",
                        "nguồn kinh phí được giao hàng năm",
                        "nguồn tăng thu hằng năm",
                        "nguồn chi thường xuyên hàng năm"));
    }

    private static Stream<String> attributivePeriods() {
        return in(
                "Ủy ban nhân dân cấp xã lồng ghép nội dung này vào ….",
                "chương trình công tác hằng năm",
                "chương trình kiểm tra, giám sát hằng năm",
                "kế hoạch công tác hàng năm",
                "kế hoạch phát triển kinh tế - xã hội hằng năm",
                "sinh hoạt chi bộ hằng tháng",
                "việc đánh giá, xếp loại chất lượng hằng năm",
                "công tác thi đua, khen thưởng hằng năm",
                "chương trình toàn khóa và hằng năm",
                "kế hoạch sử dụng đất hằng năm",
                "quy hoạch giai đoạn 2026 - 2030");
    }

    private static Stream<String> numbers() {
        return Stream.concat(
                in(
                        "Các đơn vị duy trì … theo quy định.",
                        "trực 24/7",
                        "trực 24/24 giờ",
                        "tỷ lệ 2/3 số thành viên",
                        "chế độ 12 tháng lương",
                        "hạn mức 30 triệu đồng",
                        "điểm a khoản 2 Điều 15",
                        "mẫu số 05 và mẫu số 06",
                        "56/93 nhiệm vụ được giao",
                        "tối thiểu 20% sản lượng mỗi tháng",
                        "ít nhất 02 cán bộ",
                        "nhiệt độ dưới 25 độ",
                        "tổng đài 1022",
                        "đường 30/4",
                        "đèn đường trước Tết Nguyên đán",
                        "quà trước, trong và sau Tết Nguyên đán",
                        "cờ vào dịp Quốc khánh",
                        "hoa dịp Tết Dương lịch năm 2027",
                        "vệ sinh nhân ngày Quốc tế Lao động",
                        "giá cả ổn định trước Tết Âm lịch",
                        "chế độ sau 15 ngày nghỉ",
                        "lịch nghỉ Tết Nguyên đán Đinh Mùi năm 2027",
                        "hàng hóa phục vụ Tết Nguyên đán 2027",
                        "kho mở cửa sau 3 ngày Tết",
                        "lực lượng trong 9 ngày nghỉ Tết",
                        "quảng trường 2/9",
                        "trường Trung học phổ thông 19-5",
                        "phường 15, quận 10",
                        "tuyến quốc lộ 1A"),
                in(
                        "Địa chỉ liên hệ: ….",
                        "số 30/4 đường Lê Lợi",
                        "số 15/7/2 đường Nguyễn Huệ",
                        "điện thoại 0243.123.456",
                        "phòng 305, nhà B"));
    }

    private static Stream<String> paceWords() {
        return in(
                "Các sở, ban, ngành … tháo gỡ khó khăn cho doanh nghiệp.",
                "khẩn trương",
                "kịp thời",
                "thường xuyên",
                "sớm",
                "trước mắt",
                "chủ động",
                "tiếp tục",
                "quyết liệt",
                "định kỳ và đột xuất",
                "trong thời gian tới",
                "thời gian qua đã",
                "trong những năm qua đã",
                "những tháng đầu năm đã",
                "từ đầu năm đến nay đã",
                "năm 2025 đã",
                "trong giai đoạn hiện nay phải",
                "trước, trong và sau Đại hội phải",
                "từ nay đến cuối nhiệm kỳ phải",
                "trước khi trình phải lấy ý kiến và",
                "sau khi nghe báo cáo đã");
    }

    private static Stream<String> formerPeriods() {
        return in(
                "So với …, số hồ sơ trễ hạn giảm 12%.",
                "cùng kỳ năm 2025",
                "tháng 4/2026",
                "quý I/2026",
                "quý IV năm 2025",
                "cuối năm 2025",
                "đầu năm 2026",
                "6 tháng đầu năm 2025",
                "thời điểm 31/12/2025",
                "ngày 31 tháng 12 năm 2025",
                "năm 2024 và năm 2025",
                "bình quân giai đoạn 2021 - 2025",
                "trung tuần tháng 3/2026",
                "tuần trước",
                "các năm trước",
                "mức bình quân hằng năm");
    }

    private static Stream<String> conditions() {
        return in(
                "Hồ sơ … thì xử lý theo quy định.",
                "nộp muộn sau khi đã có kết luận",
                "chưa đủ điều kiện khi kiểm tra thực tế",
                "trùng lặp khi cập nhật dữ liệu",
                "sai lệch trước khi số hóa",
                "tồn đọng từ năm 2024",
                "tồn đọng từ tháng 01/2025",
                "có thời hạn sử dụng 05 năm",
                "bảo quản 10 năm",
                "bảo hành 12 tháng",
                "thuê đất 50 năm",
                "của học sinh 6 tuổi",
                "của người từ 60 tuổi trở lên",
                "quá 03 lần nhắc nhở",
                "có từ 02 đến 05 bản",
                "thiếu 01 trong 03 thành phần",
                "đã giải quyết 30 ngày");
    }

    private static Stream<String> headings() {
        return in(
                "… của tỉnh Sông Trà",
                "Kế hoạch cải cách hành chính năm 2026",
                "Chương trình công tác quý II/2026",
                "Nhiệm vụ trọng tâm tháng 6/2026",
                "Nhiệm vụ trọng tâm trong quý III/2026",
                "Phương hướng, nhiệm vụ 6 tháng cuối năm 2026",
                "Danh mục dự án giai đoạn 2026 - 2030",
                "Kế hoạch đầu tư công năm 2027",
                "Kết quả thực hiện nhiệm vụ tháng 4/2026",
                "Tình hình kinh tế - xã hội tháng 5 và 5 tháng đầu năm 2026",
                "Báo cáo công tác quý I/2026",
                "Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050",
                "Đề án chuyển đổi số đến năm 2030",
                "Lịch tiếp công dân tháng 6/2026",
                "Lịch công tác tuần 22 năm 2026",
                "Dự toán ngân sách năm 2027",
                "Chỉ tiêu biên chế năm 2027",
                "Phong trào thi đua năm 2026",
                "Nghị quyết chuyên đề năm 2026",
                "Giai đoạn 2 của dự án");
    }

    private static Stream<String> meetings() {
        return in(
                "Sở Nội vụ mời các đơn vị dự họp ….",
                "lúc 8 giờ ngày 20/5/2026",
                "vào hồi 14 giờ 00 ngày 20 tháng 5 năm 2026",
                "hồi 8h30 ngày 21/5/2026 tại phòng họp số 2",
                "vào lúc 7 giờ 30 phút, thứ Năm, ngày 21/5/2026",
                "sáng ngày 22/5/2026",
                "chiều thứ Sáu, ngày 22/5/2026",
                "định kỳ chiều thứ Sáu, ngày 22/5/2026",
                "ngày 22/5/2026",
                "vào ngày 22 tháng 5 năm 2026",
                "trong buổi sáng ngày 25/5/2026",
                "tại Hội trường tầng 3 vào sáng 26/5/2026");
    }

    private static Stream<String> signatures() {
        return Stream.of(
                "Sông Trà, ngày 15 tháng 5 năm 2026",
                "Tân Hòa, ngày 06 tháng 5 năm 2026",
                "(Kèm theo Kế hoạch số 88/KH-UBND ngày 15 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh)",
                "(Ban hành kèm theo Quyết định số 90/QĐ-UBND ngày 15/5/2026)",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                "Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2026;",
                "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 140/TTr-SNV ngày 06/5/2026;",
                "Số: 90/KH-UBND ngày 15/5/2026");
    }

    private static Stream<String> biographies() {
        return in(
                "Danh sách gồm những người ….",
                "sinh ngày 02/9/1975",
                "sinh năm 1980",
                "vào Đảng ngày 19/5/2001",
                "được tuyển dụng trước ngày 01/01/2015",
                "được bổ nhiệm ngày 15/3/2024",
                "nghỉ hưu từ ngày 01/8/2026",
                "công tác từ năm 1999 đến năm 2024",
                "có 30 năm tuổi Đảng",
                "hy sinh ngày 27/7/1972",
                "giữ chức vụ từ tháng 7/2025",
                "được cử đi học khóa 2024 - 2026",
                "đã nhận quyết định ngày 12/5/2026");
    }

    private static Stream<String> names() {
        return in(
                "Sở Văn hóa tuyên truyền về ….",
                "Ngày Quốc tế Lao động 01/5",
                "kỷ niệm 51 năm Ngày Giải phóng miền Nam 30/4",
                "Ngày Quốc khánh 02/9",
                "Ngày Thương binh - Liệt sĩ 27/7",
                "Ngày Pháp luật Việt Nam 09/11",
                "Ngày Chuyển đổi số quốc gia 10/10",
                "Tháng Thanh niên năm 2026",
                "Tháng hành động vì trẻ em năm 2026",
                "Tuần lễ đọc sách năm 2026",
                "Năm Du lịch quốc gia 2026",
                "Chiến dịch Thanh niên tình nguyện hè năm 2026",
                "ngày hội đại đoàn kết 18/11",
                "Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030",
                "phong trào \"Ba nhất\" giai đoạn 2026 - 2030");
    }

    private static Stream<String> plansCited() {
        return in(
                "Nội dung này đã nêu tại ….",
                "Báo cáo số 77/BC-SNV ngày 28/4/2026",
                "Phụ lục II kèm theo Kế hoạch số 45/KH-UBND ngày 06/01/2026",
                "khoản 2 Điều 7 Quyết định số 12/2025/QĐ-UBND ngày 10 tháng 7 năm 2025",
                "biên bản làm việc ngày 12 tháng 5 năm 2026",
                "biên bản số 15/BB-SNV ngày 11/5/2026",
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
                "Luật số 72/2025/QH15",
                "hợp đồng số 09/2026/HĐ ngày 04/5/2026",
                "thư điện tử ngày 13/5/2026",
                "giấy mời số 88/GM-UBND ngày 08/5/2026",
                "mục 3 Công văn số 500/SNV ngày 29/4/2026",
                "đề cương ban hành ngày 01 tháng 4 năm 2026",
                "thông cáo ngày 10.5.2026",
                "kết luận thanh tra ngày 20-3-2026",
                "bảng tổng hợp gửi ngày 07/5/2026");
    }

    private static Stream<String> figuresAndCases() {
        return Stream.of(
                        in(
                                "1. Thời gian chốt số liệu báo cáo hằng tháng: ….",
                                "Từ ngày 16 tháng trước đến ngày 15 của tháng thuộc kỳ báo cáo",
                                "từ ngày 16 của tháng trước kỳ báo cáo đến ngày 15 của tháng cuối quý thuộc kỳ báo cáo"),
                        in(
                                "2. Thời điểm lấy số liệu định kỳ hằng năm: ….",
                                "tính từ ngày 16 tháng 12 năm trước đến ngày 15 tháng 12 của kỳ báo cáo"),
                        in(
                                "Tòa án nhân dân tỉnh giải quyết các vụ việc ….",
                                "thụ lý trước ngày 01/7/2026",
                                "khởi tố trước ngày 01/7/2026"),
                        in(
                                "Báo cáo kết quả tại ….",
                                "kỳ họp thường lệ cuối năm 2026",
                                "phiên họp thường kỳ cuối quý III/2026"),
                        in("|\n…\n|\nCác sở, ban, ngành rà soát hồ sơ.", "*Sông Trà, ngày 14 tháng 10 năm 2026*"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> conditionsWithDays() {
        return Stream.concat(
                in(
                        "Đối với …, Ủy ban nhân dân cấp xã lập danh sách riêng.",
                        "dự án đã có quyết định thu hồi đất trước ngày 01/8/2026",
                        "hộ dân làm nhà trước ngày 15 tháng 10 năm 2013",
                        "hồ sơ tiếp nhận trước ngày 01/7/2026",
                        "người nghỉ chế độ trước tháng 7/2026",
                        "cán bộ có thời gian giữ chức vụ trước ngày 01/6/2026",
                        "phương tiện đăng ký trước ngày 01/01/2027"),
                in(
                        "… thì thực hiện theo quy định cũ.",
                        "Trường hợp hợp đồng ký trước ngày 01/7/2026",
                        "Hồ sơ nộp từ ngày 01/6/2026 đến trước ngày 01/7/2026",
                        "Trường hợp đăng ký trước ngày 15 tháng 6 năm 2026",
                        "Nếu công trình khởi công trước ngày 01/6/2026",
                        "Văn bản đến trước ngày 20/6/2026"));
    }

    private static Stream<String> periodsOfFigures() {
        return Stream.concat(
                in(
                        "Thời gian chốt số liệu báo cáo ….",
                        "tính từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12 của kỳ báo cáo",
                        "tính từ ngày 01/01/2026 đến ngày 31/5/2026",
                        "tính đến hết ngày 31/5/2026"),
                in(
                        "Số liệu được thống kê … trên toàn tỉnh.",
                        "từ ngày 01/01/2026 đến hết ngày 15/5/2026",
                        "từ đầu năm đến ngày 15/5/2026",
                        "tại thời điểm 15/5/2026",
                        "đến thời điểm 31/5/2026",
                        "theo mốc ngày 31/5/2026",
                        "trong tháng 4 và tháng 5/2026",
                        "lũy kế đến tháng 5/2026",
                        "so với tháng 12/2025",
                        "của 5 tháng đầu năm 2026",
                        "cho 6 tháng đầu năm 2026",
                        "cho quý II/2026"));
    }

    private static Stream<String> secondary() {
        return Stream.concat(
                in(
                        "Lễ phát động … tại Quảng trường thành phố.",
                        "dự kiến tổ chức ngày 26/5/2026",
                        "diễn ra vào ngày 26/5/2026",
                        "khai mạc lúc 8 giờ ngày 26/5/2026",
                        "tổ chức vào sáng ngày 26/5/2026",
                        "bắt đầu từ ngày 26/5/2026",
                        "được ấn định vào ngày 26 tháng 5 năm 2026",
                        "đã lùi sang ngày 26/5/2026",
                        "kéo dài từ ngày 26/5 đến ngày 28/5/2026",
                        "có sự tham gia của 26/30 xã",
                        "nhân dịp kỷ niệm ngày 26/5"),
                in(
                        "Ủy ban nhân dân xã rà soát …, hướng dẫn người dân hoàn thiện.",
                        "danh sách trợ cấp hằng tháng",
                        "kế hoạch sử dụng đất hằng năm",
                        "chỉ tiêu giao hằng năm",
                        "quy trình đối chiếu, bổ sung bước kiểm tra hằng tháng vào quy trình",
                        "dự toán kinh phí hằng quý của đơn vị",
                        "các khoản phụ cấp hằng tháng của người lao động"));
    }

    private static Stream<String> durations() {
        return Stream.concat(
                in(
                        "Ban Tổ chức niêm yết danh sách … tại trụ sở xã.",
                        "trong 10 ngày làm việc (hai tuần)",
                        "trong 15 ngày liên tục",
                        "suốt 30 ngày",
                        "ít nhất 15 ngày",
                        "tối thiểu 10 ngày làm việc",
                        "kéo dài 05 ngày",
                        "không sớm hơn ngày 20/6/2026",
                        "cả ngày thứ Bảy",
                        "ngoài giờ hành chính các ngày 20 và 21",
                        "trong giờ hành chính, từ 8 giờ đến 17 giờ"),
                in(
                        "Học viên ….",
                        "nghỉ 02 ngày",
                        "học tập trung 15 ngày",
                        "có thời gian thực tế từ đủ 10 tháng",
                        "bị cách ly 14 ngày",
                        "được hỗ trợ tiền ăn 30 ngày",
                        "đã qua thử việc 06 tháng",
                        "được bồi dưỡng 05 ngày làm việc",
                        "có mặt trước 15 phút",
                        "được nghỉ bù 01 ngày"));
    }

    private static Stream<String> targetsOfYears() {
        return in(
                "Chương trình hướng tới mục tiêu ….",
                "đến năm 2030 đạt 80% đô thị hóa",
                "đến năm 2035 trở thành tỉnh khá",
                "trong giai đoạn 2026 - 2030 tăng bình quân 8%",
                "giảm nghèo bền vững đến năm 2030",
                "vào nhóm dẫn đầu cả nước từ năm 2030",
                "từ nay đến năm 2030 tăng gấp đôi quy mô",
                "trước năm 2045 là tỉnh phát triển",
                "phát triển đến năm 2030, tầm nhìn đến năm 2045",
                "thu nhập năm 2030 gấp hai lần năm 2020",
                "tốc độ tăng trưởng quý III cao hơn quý II",
                "hoàn thiện hạ tầng trong những năm tới",
                "duy trì thành quả của năm 2025",
                "đưa tỉnh phát triển nhanh hơn giai đoạn 2021 - 2025",
                "chuẩn bị cho nhiệm kỳ 2030 - 2035");
    }

    private static Stream<String> appointments() {
        return in(
                "1. Thời gian: …, tại Hội trường lớn.",
                "8 giờ 00 ngày 20/5/2026",
                "từ 8 giờ ngày 20/5/2026",
                "sáng thứ Tư, ngày 20/5/2026",
                "01 ngày, ngày 20/5/2026",
                "ngày 20/5/2026",
                "14 giờ 30, thứ Tư, ngày 20 tháng 5 năm 2026",
                "20/5/2026");
    }

    private static Stream<String> numbersInCells() {
        return Stream.concat(
                in(
                        "| Họ và tên | Ngày vào ngành |\n|---|---|\n| Nguyễn Văn An | … |\n",
                        "10/1995",
                        "Năm 2026 | Năm 2027",
                        "2026 | 2027",
                        "2001",
                        "3 - 4",
                        "5/2020",
                        "Hợp đồng",
                        "Từ 2012",
                        "K10",
                        "12/15"),
                in(
                        "Đoàn kiểm tra ghi nhận … tại cơ sở.",
                        "04 lần trong năm",
                        "dự án xong trước thời hạn 10 ngày",
                        "hai hạng mục vượt tiến độ, trước kế hoạch 15 ngày",
                        "báo cáo tại cuộc họp ngày 20/6/2026",
                        "nội dung gửi đại biểu dự hội nghị ngày 20/6/2026",
                        "bảng giá công bố hằng năm là căn cứ",
                        "quy trình bổ sung bước đối chiếu hằng tháng vào quý sau",
                        "nề nếp từ đầu mỗi năm học",
                        "05 lần vi phạm",
                        "6 tháng đầu năm 2026",
                        "12/2025",
                        "Quý I/2026",
                        "kỳ họp giữa năm 2026",
                        "mức tăng hằng quý của các chỉ tiêu",
                        "2026",
                        "5/2026 và các tháng trước"));
    }

    private static Stream<String> gatherings() {
        return Stream.of(
                        in(
                                "Lễ phát động … ở sân vận động.",
                                "dự kiến tổ chức ngày 20/6/2026",
                                "được tổ chức từ ngày 20/6 đến ngày 22/6/2026",
                                "diễn ra vào ngày 20/6/2026",
                                "khai mạc ngày 20 tháng 6 năm 2026"),
                        in(
                                "Hội thi tiếng hát công nhân …",
                                "diễn ra từ ngày 20/6 đến ngày 22/6/2026.",
                                "tổ chức ngày 20/6/2026.",
                                "tổ chức từ 8 giờ ngày 20/6 đến 17 giờ ngày 22/6/2026."),
                        in(
                                "Đảng ủy chuẩn bị nội dung …, đề nghị các đồng chí nghiên cứu.",
                                "trình kỳ họp cuối năm 2026",
                                "trình kỳ họp giữa năm 2026",
                                "kỳ họp thường lệ cuối năm 2026"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> admissions() {
        return Stream.of(
                        in(
                                "Sáng kiến … thì không xét lại.",
                                "phải được công nhận trước ngày 30/11/2026",
                                "đã được công nhận trước ngày 30/11/2026",
                                "được cấp có thẩm quyền công nhận trước năm 2026"),
                        in(
                                "Người dự tuyển … có giấy tờ kèm theo.",
                                "tốt nghiệp trước ngày 30/6/2026",
                                "là công dân sinh trước ngày 30/6/2008",
                                "là học sinh sinh trước ngày 01/9/2014",
                                "nhập ngũ trước ngày 01/7/2026",
                                "được kết nạp trước ngày 19/5/2026"),
                        in(
                                "Giấy chứng nhận … theo mẫu cũ.",
                                "có giá trị đến hết ngày 31/12/2026",
                                "dùng được đến hết 31/12/2026",
                                "có thời hạn đến hết ngày 30/6/2027"),
                        in(
                                "Sổ tay ghi rõ ….",
                                "ngày làm việc đầu tiên của tháng 02/2026",
                                "thứ Sáu (08/5)",
                                "ca trực từ 7 giờ ngày 04/5 đến 17 giờ ngày 05/5/2026",
                                "đợt 04/5 - 08/5/2026",
                                "ngày 08/5 là hạn cuối",
                                "Tết Nguyên đán 17/02/2026 (tức ngày 01 tháng Giêng)",
                                "quý có ngày làm việc cuối cùng của tháng 6",
                                "năm hiện hành",
                                "cuối giờ chiều các ngày trong tuần",
                                "thông xe tuyến tránh vào cuối quý I/2026",
                                "số tiền chi trả trong tháng 4/2026",
                                "biên chế bố trí đủ trong năm 2025",
                                "việc phát động đến hết 05/4/2026",
                                "nhiệt độ đo lúc 07 giờ và 17 giờ",
                                "việc treo cờ đến hết ngày 03/5/2026",
                                "hai ca (8h và 16h)"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> in(String sentence, String... phrases) {
        return Stream.of(phrases).map(phrase -> sentence.replace("…", phrase));
    }
}
