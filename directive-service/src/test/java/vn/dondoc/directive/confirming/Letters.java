package vn.dondoc.directive.confirming;

/** Letters for the page that a clerk confirms. */
final class Letters {

    private Letters() {}

    /** Every field of a document, and a deadline of every kind: a day, a recurrence, an event, a target day. */
    static String sayingEverything(String number) {
        return """
                UBND TỈNH SƠN HẢI
                SỞ KHOA HỌC VÀ CÔNG NGHỆ
                -------
                Số: %s
                V/v triển khai nền tảng số dùng chung

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Sơn Hải, ngày 12 tháng 5 năm 2026

                HỎA TỐC

                Kính gửi:
                - Văn phòng Tỉnh ủy;
                - Các đảng ủy phường trực thuộc Tỉnh ủy.

                Căn cứ Quyết định số 120/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh; tham khảo Công văn số 88/BKHCN-CNS ngày 20/4/2026 của Bộ Khoa học và Công nghệ, Sở yêu cầu:

                1. Đảng ủy phường Hoa Mai chủ trì, phối hợp với Văn phòng Tỉnh ủy rà soát danh mục dữ liệu, gửi báo cáo về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy) trước ngày 25/5/2026. Sản phẩm: Báo cáo kết quả rà soát và danh mục dữ liệu.

                2. Ban Tổ chức Tỉnh ủy báo cáo tình hình định kỳ trước ngày 20 hằng tháng.

                3. Đảng ủy phường Tùng Bách xây dựng kế hoạch trong thời hạn 10 ngày làm việc kể từ ngày nhận được hướng dẫn của Sở Nội vụ.

                4. Văn phòng Tỉnh ủy hoàn thành việc kết nối trước ngày 30/6/2026, phấn đấu hoàn thành trước ngày 15/6/2026.

                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC
                Nguyễn Văn Mẫu

                Nơi nhận:
                - Như trên;
                - Tỉnh ủy (để báo cáo);
                - Lưu: VT, CNS.
                """.formatted(number);
    }
}
