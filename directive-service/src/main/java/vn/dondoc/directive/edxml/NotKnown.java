package vn.dondoc.directive.edxml;

import vn.dondoc.kit.problem.FieldError;

/**
 * Everything in a package whose meaning no source that could be read tells for sure: it is refused here, each with its sentence, and
 * guessed nowhere.
 *
 * <p>The text of QCVN 102:2016/BTTTT (Thông tư 10/2016/TT-BTTTT, amended by 01/2022/TT-BTTTT) was not at hand. What is taken for sure
 * is what samples and programs of the axis agree on:
 *
 * <ul>
 *   <li>names of elements, namespace, files in base64, each in a zip of its own or not: github.com/PVN-Organization/API-Gateway-iOffice,
 *       {@code JDK 1.8/SDKVXP_Example}, {@code resources/edoc_new.edxml} and the packages under {@code xml/};
 *   <li>business types, the document id and the list of replaced documents: the example program EdXMLBuild of the axis's SDK (package
 *       com.lgsp.cmon) and the classes of Bkav's eDoc and eGovCloud (BussinessDocType: 0 new, 1 revocation, 2 update, 3 replacement);
 *   <li>Priority: the same eGovCloud has it rise from 0 to 3, the form of another sender that uses the SDK names these thường, khẩn,
 *       thượng khẩn and hỏa tốc. That one alone has 4, hỏa tốc hẹn giờ, and nobody says where its hour stands.
 * </ul>
 */
enum NotKnown {
    /** There are others, {@code http://www.go.vn/eDoc} and {@code http://www.e-doc.vn/Schema/}, and no text on how they differ. */
    OTHER_FORMAT("Chỉ nhận gói edXML có phần tử gốc edXML thuộc không gian tên " + ReadingXml.NAMESPACE + "."),
    /** A message of what became of a document; there is nothing here that waits for one. */
    STATUS_MESSAGE("Đây là thông điệp trạng thái, không phải gói văn bản; hệ thống chỉ nhận gói văn bản."),
    TWICE("Phần tử này ghi hai lần; không rõ lần nào đúng."),
    /** A sample without it exists, of a document that may be new. */
    BUSINESS_TYPE("Cần nghiệp vụ của gói (BussinessDocType): 0 văn bản mới, 1 thu hồi, 2 cập nhật, 3 thay thế."),
    DOCUMENT_ID(
            "Cần mã định danh văn bản dạng “mã cơ quan,ngày,số và ký hiệu”, ví dụ 000.00.00.X99,2026/05/12,443-CV/TU."),
    CODE("Số, ký hiệu ở đây khác trong mã định danh văn bản (DocumentId); không rõ bên nào đúng."),
    PROMULGATION_DATE("Ngày ban hành ở đây khác trong mã định danh văn bản (DocumentId); không rõ bên nào đúng."),
    DAY("Ngày phải theo dạng 2026/05/24."),
    PRIORITY("Độ khẩn chỉ nhận 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc."),
    /** The samples of a revocation and of an update name a second document, here or in {@code ResponseFor}; none says which is meant. */
    ANOTHER_DOCUMENT("Gói thu hồi hoặc cập nhật nêu thêm một văn bản khác ở đây; không rõ văn bản nào bị thu hồi hoặc"
            + " được cập nhật. Hãy gửi gói mang mã định danh của chính văn bản đó."),
    /** Types of receivers are 0 and 1 in samples, and what each does is not told. */
    RECEIVERS(
            "Cập nhật danh sách nơi nhận chưa được hỗ trợ; hãy gửi gói cập nhật nội dung văn bản, không kèm danh sách này."),
    NO_REPLACED_DOCUMENT("Văn bản thay thế cần nêu văn bản bị thay thế (ReplacementInfoList)."),
    SEVERAL_REPLACED_DOCUMENTS("Gói thay thế nêu nhiều văn bản bị thay thế; mỗi lần chỉ thay thế được một văn bản."),
    /** Nothing in a package says which of its files is the document and which are annexes. */
    SEVERAL_TEXTS("Gói có nhiều tệp đọc được; không rõ tệp nào là văn bản. Hãy gửi gói chỉ kèm tệp văn bản chỉ đạo.");

    private final String sentence;

    NotKnown(String sentence) {
        this.sentence = sentence;
    }

    FieldError at(String path) {
        return new FieldError(path, sentence);
    }

    FieldError at(Element element) {
        return at(element.path());
    }
}
