package vn.dondoc.reader.assignment;

import java.util.List;

/** The words by which units are known, and those that end their names. All folded. */
final class Vocabulary {

    /** Words a unit's name begins with, written with a capital in a name. */
    static final Expressions HEADS = new Expressions("""
            ban, bộ, sở, cục, vụ, tổng cục, chi cục, ủy ban, ubnd, hđnd, ubkt, ubmttq, mttq, mttqvn, hội đồng, văn phòng, vpcp, đảng ủy, \
            tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng đoàn, thường trực, thường vụ, btv, bcđ, công an, cảnh sát, quân khu, \
            trung tâm, viện, học viện, trường, đại học, tập đoàn, tổng công ty, công ty, ngân hàng, kho bạc, bảo hiểm, thanh tra, \
            tòa án, viện kiểm sát, thi hành án, đài, báo, cổng, thông tấn xã, liên đoàn, liên hiệp, liên minh, hội, đoàn, mặt trận, phòng, \
            chi bộ, đảng bộ, hải quan, thuế, quỹ, tổng liên đoàn, bộ chỉ huy, bộ tư lệnh, kiểm toán, nhà xuất bản, cơ quan, tổ, \
            thủ trưởng, chủ tịch, phó chủ tịch, giám đốc, tổng giám đốc, bí thư, bộ trưởng, thứ trưởng, phó thủ tướng, thủ tướng, \
            người đứng đầu, lãnh đạo các, lãnh đạo bộ, lãnh đạo sở, lãnh đạo ubnd, lãnh đạo ủy ban, lãnh đạo đơn vị, thành viên, ủy viên, trưởng ban, phó trưởng ban, chánh văn phòng, cục trưởng, vụ trưởng, viện trưởng, \
            bệnh viện, xí nghiệp, nhà máy, chính phủ, quốc hội, đồng chí, đ/c, hội nông dân, tỉnh đoàn, thành đoàn, ban quản lý, cấp ủy, \
            điện lực, bưu điện, chi nhánh, đội, trạm, hợp tác xã, doanh nghiệp, tổ chức đảng, tổ chức chính trị, tổ chức dịch vụ, đơn vị, địa phương, \
            người sử dụng lao động, người lao động, chủ đầu tư, nhà thầu""");

    /** Words that open the name of a group after "các", "mỗi", "từng". */
    static final Expressions GROUP_HEADS = new Expressions("""
            ban, bộ, sở, cục, vụ, cơ quan, đơn vị, địa phương, cấp, cấp ủy, tổ chức, đảng ủy, tỉnh ủy, thành ủy, tỉnh, thành phố, huyện, quận, thành, thị ủy, \
            xã, phường, thành viên, đồng chí, đ/c, chi bộ, đảng bộ, đảng đoàn, đoàn thể, hội, doanh nghiệp, tập đoàn, tổng công ty, công ty, \
            trường, viện, bệnh viện, trung tâm, chủ đầu tư, nhà thầu, phòng, ủy ban, ubnd, hđnd, hội đồng, văn phòng, thủ trưởng, chủ tịch, \
            giám đốc, bí thư, bộ trưởng, ngành, cá nhân, ngân hàng, tổ, cơ sở, khối, chi cục, ban quản lý, ban thường vụ, thường trực, \
            đài, báo, huyện ủy, ban đảng, lãnh đạo, ủy viên, đặc khu, thôn, cán bộ, đảng viên, tập thể, liên đoàn, mặt trận, thị, đội, điểm""");

    /** Lower-case words that say what a unit is to do: its name has ended. */
    static final Expressions VERBS = new Expressions("""
            chủ trì, phối hợp, có trách nhiệm, chịu trách nhiệm, chịu, tổ chức, thực hiện, triển khai, xây dựng, rà soát, báo cáo, \
            hướng dẫn, tham mưu, chỉ đạo, lãnh đạo, kiểm tra, theo dõi, đôn đốc, khẩn trương, tiếp tục, chủ động, tập trung, nghiên cứu, \
            đề xuất, tổng hợp, ban hành, trình, gửi, lập, phải, cần, sẽ, kịp thời, thường xuyên, tăng cường, đẩy mạnh, nâng cao, quán triệt, \
            bảo đảm, đảm bảo, quan tâm, sớm, bố trí, cân đối, thẩm định, quyết định, công bố, cung cấp, cập nhật, tiếp nhận, hoàn thành, \
            hoàn thiện, tiến hành, thông báo, phân công, tuyên truyền, phổ biến, giám sát, xử lý, giải quyết, điều chỉnh, bổ sung, \
            thống nhất, chuẩn bị, tự, quy định, phát huy, vận hành, quản lý, đưa, phê duyệt, cử, làm, nộp, đăng ký, thành lập, \
            nhanh chóng, tích cực, định kỳ, trực tiếp, nghiêm túc, chấp hành, sơ kết, tổng kết, giao, kiểm điểm, đánh giá, duy trì, củng cố, \
            có nhiệm vụ, có văn bản, có kế hoạch, có giải pháp, có biện pháp, có báo cáo, xem xét, cho ý kiến, tạo điều kiện, làm việc, soạn thảo, \
            xác định, phát động, đồng bộ, tư vấn, truy cập, nâng cấp, bám sát, khảo sát, hỗ trợ, tháo gỡ, tiếp thu, tham gia, chia sẻ, đầu tư, \
            khai trình, phản hồi, trả kết quả, trao đổi, liên hệ, hằng năm, hàng năm, hằng tháng, hàng tháng, hằng quý, hàng quý, căn cứ, trên cơ sở, theo chức năng, theo nhiệm vụ, theo thẩm quyền, \
            trong phạm vi, tùy, chuyển, thu thập, lưu trữ, kiểm soát, ưu tiên, đổi mới, cụ thể hóa, tham dự, dự, đẩy nhanh, huy động, khai thác, mở, lựa chọn, \
            phân tích, phối, công khai, trả lời, khắc phục, dự kiến, ngăn chặn, vận động, nắm, thẩm tra, kiến nghị, phát hiện, tuyển dụng, đào tạo, sử dụng, họp, chú trọng, coi trọng, đứng đầu, chỉ, tuân thủ, có quyền, có thể, tiến tới, chỉ định, xem, định hướng, nhanh, nhất là, không được, không""");

    /** Lower-case words that end a name without saying what is to be done. */
    static final Expressions STOPS = new Expressions("""
            về, tại, trong, theo, để, do, là, khi, từ, đến, trước, sau, đã, đang, với, nếu, bằng, nhằm, như, qua, đối với, được, bị, nêu, \
            này, đó, trên, có ý kiến, yêu cầu, đề nghị, thông qua, cho, gồm, bao gồm, khóa, nhiệm kỳ, kèm, vào, thì, mà, cùng, của, nói, trân trọng""");

    /** Stands behind another group without "các", and is a group all the same: "các huyện ủy và đảng ủy trực thuộc Tỉnh ủy". */
    static final String GROUP_OF_ITS_OWN = "đảng ủy trực thuộc";

    static final Expressions QUANTIFIERS = new Expressions("các, mỗi, từng, những, toàn thể");

    /** Units that are named in small letters in the middle of a sentence. */
    static final Expressions SMALL_HEADS = new Expressions("""
            cấp ủy, người sử dụng lao động, người lao động, ban thường vụ, thủ trưởng, người đứng đầu, đồng chí, ủy ban nhân dân, chủ tịch ủy ban, \
            tổ chức đảng, đảng ủy, chủ đầu tư, lãnh đạo các, văn phòng đảng, tổ chức dịch vụ, bộ trưởng, doanh nghiệp cho""");

    static final Expressions TERRITORIES = new Expressions("xã, phường, đặc khu, huyện, quận, thị, thành phố, tỉnh");

    /** A noun among units, a verb elsewhere. */
    static final String ORGANISATION = "tổ chức";

    static final List<String> AFTER_ORGANISATION = List.of(
            ", đơn vị",
            ", cá nhân",
            ", cơ quan",
            " và cá nhân",
            " và đơn vị",
            " có liên quan",
            " liên quan",
            ", doanh nghiệp",
            ", cộng đồng",
            " đảng",
            " chính trị",
            " hội");

    /** Words that would end a name but for the ones beside them. */
    static final List<String> INSIDE_NAMES = List.of(
            "tham mưu, giúp việc",
            "tham mưu giúp việc",
            "tham mưu của",
            "tham mưu cấp",
            "có liên quan",
            "quản lý dự án",
            "quản lý khu",
            "quản lý các khu",
            "quản lý nhà nước",
            "chỉ đạo",
            "sử dụng lao động",
            "kiểm tra tỉnh ủy",
            "kiểm tra các cấp",
            "thông tin đại chúng",
            "thông tin và truyền thông",
            "tổ chức đảng",
            "tổ chức chính trị",
            "tổ chức cơ sở",
            "tổ chức dịch vụ",
            "được giao",
            "được phân công",
            "được đảng và nhà nước giao nhiệm vụ",
            "được đảng, nhà nước giao nhiệm vụ",
            "giao thông",
            "giao dịch",
            "chương trình",
            "công trình",
            "công lập",
            "dân lập",
            "dự án",
            "dự trữ",
            "dự phòng",
            "chuyển đổi số",
            "trên địa bàn",
            "nêu trên");

    /** What an issuer does in its own letter. */
    static final Expressions ISSUING =
            new Expressions("đề nghị, yêu cầu, có ý kiến, thông báo, trân trọng, giao, kêu gọi, nhận được, ban hành");

    private Vocabulary() {}
}
