package vn.dondoc.reader.assignment;

import java.util.List;
import java.util.Set;

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
            người sử dụng lao động, người lao động, chủ đầu tư, nhà thầu, khối, ngành, cụm, chi hội, chi đoàn, xã đoàn, huyện đoàn, \
            vp, bhxh, lđlđ, cđ, cđcs, công đoàn, nhnn, kbnn, vksnd, tand, lực lượng, \
            công chức, viên chức, văn thư, kế toán trưởng, trưởng các, trưởng phòng, trưởng thôn, hiệu trưởng, giáo viên, hộ gia đình, \
            cha mẹ, phụ huynh, học sinh, sinh viên, thí sinh, ứng viên, người, bộ phận, hạt, tiểu ban, cơ sở, bên, nhà đầu tư, nhà trường, nhà cung cấp, \
            chủ cơ sở, chủ sở hữu, chủ rừng, chủ hộ, chủ doanh nghiệp, chủ nhiệm, tổ chức làm nhiệm vụ, tổ chức đấu giá, tổ chức tín dụng, \
            tổ chức hành nghề, tổ chức công đoàn, tổ chức kinh tế""");

    /** What begins like a unit and is none. */
    static final Expressions NO_UNITS = new Expressions("""
            trường hợp, hội nghị, hội thảo, hội thi, hội chợ, hội diễn, hội nhập, hội viên, đoàn kết, đoàn viên, đội ngũ, phòng ngừa, phòng chống, phòng dịch, phòng cháy, \
            bộ máy, bộ tiêu chí, bộ chỉ số, bộ thủ tục, bộ luật, bộ câu hỏi, bộ tài liệu, viện phí, viện dẫn, vụ việc, vụ án, vụ mùa, vụ đông, vụ xuân, vụ hè, \
            quỹ đất, quỹ thời gian, thuế suất, thuế giá, báo cáo, báo chí, báo động, bảo hiểm y tế toàn dân, chính phủ số, chính phủ điện tử, đội hình, trạm bơm, \
            trường học an toàn, cục diện, đài tưởng niệm, tổ chức cán bộ, ngành nghề, ngành hàng, khối lượng, lực lượng lao động, sở hữu, sở thích, \
            bên cạnh, cơ sở vật chất, cơ sở dữ liệu, cơ sở hạ tầng, cơ sở pháp lý, cơ sở chính trị""");

    /** Words that open the name of a group after "các", "mỗi", "từng". */
    static final Expressions GROUP_HEADS = new Expressions("""
            ban, bộ, sở, cục, vụ, cơ quan, đơn vị, địa phương, cấp, cấp ủy, tổ chức, đảng ủy, tỉnh ủy, thành ủy, tỉnh, thành phố, huyện, quận, thành, thị ủy, \
            xã, phường, thành viên, đồng chí, đ/c, chi bộ, đảng bộ, đảng đoàn, đoàn thể, hội, doanh nghiệp, tập đoàn, tổng công ty, công ty, \
            trường, viện, bệnh viện, trung tâm, chủ đầu tư, nhà thầu, phòng, chi hội, chi đoàn, cụm, vụ, bhxh, hộ gia đình, cha mẹ học sinh, công chức, ủy ban, ubnd, hđnd, hội đồng, văn phòng, thủ trưởng, chủ tịch, \
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
            phân tích, phối, công khai, trả lời, khắc phục, dự kiến, ngăn chặn, vận động, nắm, thẩm tra, kiến nghị, phát hiện, tuyển dụng, đào tạo, sử dụng, họp, chú trọng, coi trọng, đứng đầu, chỉ, tuân thủ, có quyền, có thể, tiến tới, chỉ định, xem, định hướng, nhanh, nhất là, không được, không, \
            cấp giấy phép, cấp phép, cấp giấy, cấp đổi, bàn giao, kiện toàn, thống kê, kiểm kê, tổng rà soát, cấp phát, phân bổ, phân loại, phân cấp, tuyển chọn, chấm điểm, thu hồi, thu gom, chi trả, \
            thanh toán, quyết toán, giải ngân, đấu thầu, đấu giá, mua sắm, sửa chữa, khôi phục, khởi công, thi công, nghiệm thu, ký kết, ký cam kết, cam kết, \
            đăng tải, niêm yết, in ấn, phát hành, phát sóng, đưa tin, biểu dương, khen thưởng, bình xét, giới thiệu, kết nạp, kết nối, tích hợp, \
            số hóa, cài đặt, triệu tập, sắp xếp, tinh giản, điều động, bổ nhiệm, đối thoại, lấy ý kiến, góp ý, rút kinh nghiệm, tiêm phòng, tiêu hủy, \
            gia cố, di dời, sơ tán, ứng phó, cứu trợ, nạo vét, mở rộng, thu hút, xác nhận, xác minh, xử phạt, cưỡng chế, rút ngắn, cắt giảm, đơn giản hóa, \
            phấn đấu, quyết tâm, nỗ lực, gương mẫu, học tập, tập huấn, thăm hỏi, thiết lập, nghiêm cấm, tạm dừng, chấm dứt, \
            cho phép, phản ánh, hưởng ứng, làm rõ, làm tốt, giữ vững, phụ trách, đảm nhiệm, kết hợp, lồng ghép, đối chiếu, tính toán, dự thảo, kê khai, khai báo, \
            thụ lý, thay thế, sửa đổi, bãi bỏ, hủy bỏ, gia hạn, đính chính, tuyên dương, nhân rộng, thúc đẩy, vệ sinh, lắp đặt, trang bị, biên soạn, \
            biên tập, sinh hoạt, hoàn chỉnh, quảng bá, bảo trì, bảo dưỡng, duy tu, đo đạc, cắm mốc, trợ giúp, giúp đỡ, động viên, nhắc nhở, phê bình, xếp loại, \
            soát xét, hiệp thương, hậu kiểm, tuần tra, phân luồng, truy vết, cách ly, xét nghiệm, điều trị, cấp cứu, khám bệnh, tiêm chủng, gỡ bỏ, ngăn ngừa, phòng ngừa, \
            xong, hoàn tất, hoãn, phê chuẩn, điều hành, là cơ quan, là đơn vị, là đầu mối, làm đầu mối, ra quyết định, ra văn bản, ra thông báo, nhập số liệu, nhập dữ liệu, nhập liệu, đôn đốc, kết thúc, có chương trình""");

    /** Lower-case words that end a name without saying what is to be done. */
    static final Expressions STOPS = new Expressions("""
            về, tại, trong, theo, để, do, là, khi, từ, đến, trước, sau, đã, đang, với, nếu, bằng, nhằm, như, qua, đối với, được, bị, nêu, \
            này, đó, trên, tối thiểu, ít nhất, chậm, muộn nhất, trễ nhất, giúp, kết quả, phương án, tình hình, hồ sơ, danh sách, nội dung, tiến độ, việc, những, có ý kiến, yêu cầu, đề nghị, thông qua, cho, gồm, bao gồm, khóa, nhiệm kỳ, kèm, vào, thì, mà, cùng, của, nói, trân trọng""");

    /** Lower-case words that end a name. */
    static final Expressions ENDS = VERBS.and(STOPS);

    static final Expressions OFFICES = new Expressions("""
            thủ trưởng, người đứng đầu, lãnh đạo, bộ trưởng, giám đốc, tổng giám đốc, chủ tịch, bí thư, cục trưởng, vụ trưởng, hiệu trưởng""");

    /** Stand for one head of each of several units. */
    static final Expressions HEADS_OF_SEVERAL = new Expressions("thủ trưởng, người đứng đầu, lãnh đạo");

    /** Stands behind another group without "các", and is a group all the same: "các huyện ủy và đảng ủy trực thuộc Tỉnh ủy". */
    static final String GROUP_OF_ITS_OWN = "đảng ủy trực thuộc";

    static final Expressions QUANTIFIERS = new Expressions("các, mỗi, từng, những, toàn thể");

    /** What a group is known by. */
    static final Expressions OF_SEVERAL = QUANTIFIERS.and(HEADS_OF_SEVERAL);

    /** Units that are named in small letters in the middle of a sentence. */
    static final Expressions SMALL_HEADS = new Expressions("""
            cấp ủy, người sử dụng lao động, người lao động, ban thường vụ, thủ trưởng, người đứng đầu, đồng chí, ủy ban nhân dân, chủ tịch ủy ban, \
            tổ chức đảng, đảng ủy, chủ đầu tư, cha mẹ học sinh, tổ chức làm nhiệm vụ, lãnh đạo các, văn phòng đảng, cơ quan, đơn vị dự toán, tổ chức dịch vụ, bộ trưởng, doanh nghiệp cho""");

    /** What every name begins with, that in small letters, and that with a capital. */
    static final Expressions SMALL_OPENINGS = SMALL_HEADS.and(QUANTIFIERS);

    static final Expressions OPENINGS = HEADS.and(QUANTIFIERS);

    static final Expressions ALL_OPENINGS = OPENINGS.and(SMALL_HEADS);

    static final Expressions TERRITORIES = new Expressions("xã, phường, đặc khu, huyện, quận, thị, thành phố, tỉnh");

    /** Names that say no more than "you" to those a letter is written to. */
    static final Set<String> ANYBODY = Set.of(
            "các đơn vị",
            "các cơ quan",
            "các cơ quan, đơn vị",
            "các đơn vị, địa phương",
            "các địa phương, đơn vị",
            "các cơ quan, đơn vị, địa phương",
            "các đơn vị liên quan",
            "các đồng chí");

    static final List<String> SEVERAL_TERRITORIES = List.of(
            "các tỉnh",
            "các thành phố",
            "các tỉnh, thành phố",
            "các huyện",
            "các quận",
            "các xã",
            "các phường",
            "các xã, phường",
            "các huyện, thành phố",
            "các quận, huyện");

    static final List<String> COUNCILS = List.of("hđnd", "hội đồng nhân dân", "đoàn đại biểu quốc hội", "đoàn đbqh");

    /** They lead, in the words of their orders. */
    static final Expressions COMMITTEES_OF_THE_PARTY = new Expressions(
            "đảng ủy, các đảng ủy, tỉnh ủy, thành ủy, huyện ủy, ban thường vụ, chi bộ, các chi bộ, cấp ủy, các cấp ủy, ban cán sự, đảng đoàn");

    static final List<String> EXECUTIVES = List.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân");

    /** A noun among units, a verb elsewhere. */
    static final String ORGANISATION = "tổ chức";

    static final Expressions AFTER_ORGANISATION = Expressions.of(
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
            " hội quần chúng",
            " hội ở",
            " hội các cấp",
            " hội cơ sở");

    /** Second syllables that would end a name anywhere else. */
    static final List<String> COMPOUNDS =
            List.of("hậu cần", "thi hành án", "độc lập", "việc làm", "cho thuê", "lý đầu tư xây dựng");

    /** Words that would end a name but for the ones beside them. */
    static final Expressions INSIDE_NAMES = Expressions.of(
            "tham mưu, giúp việc",
            "tham mưu giúp việc",
            "tham mưu của",
            "tham mưu cấp",
            "có liên quan",
            "quản lý dự án",
            "quản lý khu",
            "quản lý các khu",
            "quản lý nhà nước",
            "sử dụng lao động",
            "dự án đầu tư xây dựng",
            "đầu tư xây dựng các công trình",
            "đầu tư xây dựng công trình",
            "cấp trên trực tiếp cơ sở",
            "cấp trên trực tiếp",
            "trong ngành",
            "trong toàn ngành",
            "trong tỉnh",
            "trong toàn tỉnh",
            "trong hệ thống",
            "đề nghị gia hạn",
            "đề nghị thẩm định",
            "làm nhiệm vụ bồi thường",
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
            "giúp việc",
            "xử lý vi phạm hành chính",
            "giao thông",
            "giao dịch",
            "chương trình",
            "công trình",
            "công lập",
            "dân lập",
            "dự án",
            "dự toán cấp",
            "dự trữ",
            "dự phòng",
            "chuyển đổi số",
            "trên địa bàn",
            "nêu trên");

    /** What is done by those behind "do": "tài liệu do Văn phòng Ban chuẩn bị". */
    static final Expressions DOING = new Expressions(
            "chuẩn bị, chủ trì, thực hiện, tổ chức, xây dựng, tham mưu, lập, tổng hợp, đảm nhiệm, phụ trách");

    /** What an issuer does in its own letter. */
    static final Expressions ISSUING = new Expressions(
            "đề nghị, yêu cầu, có ý kiến, thông báo, trân trọng, giao, kêu gọi, nhận được, ban hành, gửi, chuyển, đã, kết luận, xây dựng kế hoạch, quyết định, chủ trì cuộc họp, chủ trì buổi, chủ trì hội nghị, chủ trì phiên, hướng dẫn một số, tổ chức hội nghị, tổ chức cuộc họp");

    /** What the issuer does in the words that open a letter; elsewhere others are told to do it. */
    static final Expressions ISSUING_EVERYWHERE = new Expressions("""
            có ý kiến, trân trọng, kêu gọi, nhận được, đề nghị, yêu cầu, chủ trì cuộc họp, chủ trì buổi, chủ trì phiên, đã, kết luận như sau, kết luận, \
            có ý kiến chỉ đạo, ý kiến""");

    /** What a "ban" is for, and no other unit. */
    static final Expressions PURPOSES =
            new Expressions("chỉ đạo, chỉ huy, điều hành, quản lý, tổ chức, soạn thảo, biên soạn, vận động, kiểm tra");

    /** Named by what they do: "Đoàn kiểm tra", "Tổ giúp việc". */
    static final Expressions TEAMS = new Expressions("đoàn, tổ, đội, hội đồng, các đoàn, các tổ, các đội, trưởng đoàn");

    static final Expressions PURPOSES_OF_TEAMS = new Expressions("""
            kiểm tra, thanh tra, giám sát, thẩm định, khảo sát, giúp việc, công tác, biên tập, tư vấn, nghiệm thu, đánh giá, tuyên truyền, \
            soạn thảo, xét duyệt, phản ứng nhanh""");

    private Vocabulary() {}
}
