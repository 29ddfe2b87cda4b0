package vn.dondoc.directive;

/** Letters of the province that does not exist. */
public final class Letter {

    private Letter() {}

    /** A letter with all its parts: a group, a unit with a helper, two days. */
    public static String numbered(String number) {
        return """
                TỈNH ỦY SƠN HẢI
                *
                Số %s
                V/v triển khai quy định mới

                ĐẢNG CỘNG SẢN VIỆT NAM
                Sơn Hải, ngày 12 tháng 5 năm 2026

                Kính gửi: Các đảng ủy phường trực thuộc Tỉnh ủy.

                Thường trực Tỉnh ủy yêu cầu:

                1. Các đảng ủy phường trực thuộc Tỉnh ủy tổ chức học tập quy định, hoàn thành trước ngày 25/5/2026.

                2. Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy tổng hợp kết quả, báo cáo trước ngày 30/5/2026.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Nguyễn Văn Mẫu
                """.formatted(number);
    }
}
