package vn.dondoc.reader.assignment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;
import vn.dondoc.reader.DirectiveReading;
import vn.dondoc.reader.text.Passage;

/** The forms in which officials say who must act. A line: lead + coordinating, supervised by, the deadline's words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentFormsTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 5, 15);

    @Test
    void a_unit_is_charged_to_lead_and_others_to_help() {
        reads(
                "1. Giao Sở Văn hóa chủ trì, phối hợp với Sở Tài chính và Báo Sông Trà tổ chức hội diễn trước ngày 20/8/2026.",
                """
                Sở Văn hóa + Sở Tài chính, Báo Sông Trà: trước ngày 20/8/2026""");
        reads("Sở Xây dựng chủ trì theo dõi việc lập bản đồ ngập, hoàn thành trong quý III/2026.", """
                Sở Xây dựng: trong quý III/2026""");
        reads("Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh góp ý vào dự thảo, gửi trước ngày 02/6/2026.", """
                Ủy ban Mặt trận Tổ quốc tỉnh: trước ngày 02/6/2026""");
    }

    @Test
    void a_heading_names_the_unit_for_the_bullets_below_it() {
        reads("""
                2. Các đảng ủy trực thuộc Tỉnh ủy; Văn phòng Tỉnh ủy
                - Rà soát quy chế trước ngày 10/6/2026.
                - Gửi kết quả chậm nhất ngày 30/6/2026.
                3. Đối với UBND các xã, phường:
                - Lập danh sách hộ dân xong trước ngày 05/7/2026.""", """
                Các đảng ủy trực thuộc Tỉnh ủy, Văn phòng Tỉnh ủy: trước ngày 10/6/2026
                Các đảng ủy trực thuộc Tỉnh ủy, Văn phòng Tỉnh ủy: chậm nhất ngày 30/6/2026
                UBND các xã, phường: xong trước ngày 05/7/2026""");
    }

    @Test
    void a_heading_without_a_full_stop_does_not_run_into_the_line_below() {
        reads("""
                Một đoạn văn dài cho biết bề rộng của các dòng trong văn bản này là bao nhiêu ký tự.
                2. Sở Nông nghiệp và Môi trường
                Trình Ủy ban nhân dân tỉnh phương án trồng rừng ngập mặn ven biển trước ngày 15/10/2026.""", """
                Sở Nông nghiệp và Môi trường: trước ngày 15/10/2026""");
    }

    @Test
    void a_council_and_a_committee_share_the_name_of_their_territory() {
        reads(
                "Hội đồng nhân dân, Ủy ban nhân dân các xã, phường kiện toàn tổ công tác, báo cáo trước ngày 01/7/2026.",
                """
                Hội đồng nhân dân, Ủy ban nhân dân các xã, phường: trước ngày 01/7/2026""");
        reads("Văn phòng HĐND và UBND xã là cơ quan đầu mối, tổng hợp báo cáo trước ngày 05/12/2026.", """
                Văn phòng HĐND và UBND xã: trước ngày 05/12/2026""");
    }

    @Test
    void territories_behind_a_colon_belong_to_the_name() {
        reads("Chủ tịch UBND các xã: Lam Sơn, Trà Giang và Đồng Mít bàn giao mặt bằng trong quý III/2026.", """
                Chủ tịch UBND các xã: Lam Sơn, Trà Giang và Đồng Mít: trong quý III/2026""");
        reads("Các Sở: Y tế, Nội vụ rà soát biên chế trước ngày 09/7/2026.", """
                Sở Y tế, Sở Nội vụ: trước ngày 09/7/2026""");
    }

    @Test
    void a_remark_in_brackets_does_not_end_the_list() {
        reads(
                "Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ (Phòng Công chức), các ngành, đơn vị liên quan lập đề án trước ngày 28/9/2026.",
                """
                Sở Y tế + Sở Nội vụ, các ngành, đơn vị liên quan: trước ngày 28/9/2026""");
    }

    @Test
    void a_person_who_directs_is_not_the_one_who_performs() {
        reads("Thứ trưởng Lê Hoài Sơn chỉ đạo Vụ Pháp chế chủ trì soạn thảo, trình trước ngày 12/9/2026.", """
                Vụ Pháp chế, supervised by Thứ trưởng Lê Hoài Sơn: trước ngày 12/9/2026""");
        reads("""
                1. Thứ trưởng Lê Hoài Sơn chỉ đạo:
                a) Vụ Kế hoạch chủ trì, phối hợp với Văn phòng Bộ lập biểu mẫu xong trong tháng 6/2026.""", """
                Vụ Kế hoạch + Văn phòng Bộ, supervised by Thứ trưởng Lê Hoài Sơn: trong tháng 6/2026""");
    }

    @Test
    void a_unit_acts_behind_a_bracket_a_share_or_its_day() {
        reads("- Thu quỹ đạt 100% kế hoạch (Ban Tài chính xã; xong trong tháng 3/2027).", """
                Ban Tài chính xã: trong tháng 3/2027""");
        reads("Hằng năm, 100% các xã, phường có kế hoạch diễn tập.", """
                các xã, phường: Hằng năm""");
        reads("Chậm nhất ngày 30/6/2026 các cơ quan phải ban hành xong quy trình.", """
                các cơ quan: Chậm nhất ngày 30/6/2026""");
        reads("Bản đồ ngập do Văn phòng Đăng ký đất đai lập và gửi trước ngày 03/6/2026.", """
                Văn phòng Đăng ký đất đai: trước ngày 03/6/2026""");
    }

    @Test
    void a_second_actor_stands_behind_the_day_of_the_first() {
        reads(
                "1. UBND các xã gửi số liệu trước ngày 05/6/2026 để Sở Nội vụ tổng hợp, báo cáo trước ngày 15/6/2026.",
                """
                UBND các xã: trước ngày 05/6/2026
                Sở Nội vụ: trước ngày 15/6/2026""");
        reads("1. Các xã gửi số liệu để Sở Nội vụ tổng hợp trước ngày 15/6/2026.", """
                Các xã: trước ngày 15/6/2026""");
    }

    @Test
    void names_hold_verbs_and_end_before_others() {
        reads("2. Ban Quản lý đầu tư xây dựng lập hồ sơ trước ngày 15/10/2026.", """
                Ban Quản lý đầu tư xây dựng: trước ngày 15/10/2026""");
        reads("2. UBND các xã ra quyết định công nhận trước ngày 15/10/2026.", """
                UBND các xã: trước ngày 15/10/2026""");
        reads("2. Các đơn vị nhập số liệu lên hệ thống trước ngày 15/10/2026.", """
                Các đơn vị: trước ngày 15/10/2026""");
    }

    @Test
    void a_remark_may_stand_between_the_name_and_what_it_is_to_do() {
        reads("4. Đồng chí Hoa (phụ trách thôn 5) tổng hợp danh sách, gửi trước ngày 15/10/2026.", """
                Đồng chí Hoa: trước ngày 15/10/2026""");
    }

    @Test
    void what_a_committee_of_the_Party_does_is_no_name() {
        reads("""
                1. Đảng ủy UBND thành phố
                - Lãnh đạo UBND thành phố ban hành quy chế chậm nhất ngày 31/10/2026.""", """
                Đảng ủy UBND thành phố: chậm nhất ngày 31/10/2026""");
        reads("""
                1. Khối thi đua số 2
                - Lãnh đạo UBND các xã ban hành quy chế chậm nhất ngày 31/10/2026.""", """
                Lãnh đạo UBND các xã: chậm nhất ngày 31/10/2026""");
    }

    @Test
    void offices_of_a_law_are_named_in_small_letters() {
        reads("1. Khi hồ sơ thiếu, cơ quan thuế thông báo chậm nhất ngày 15/10/2026.", """
                cơ quan thuế: chậm nhất ngày 15/10/2026""");
        reads("a) Theo luật, các đơn vị dự toán cấp I phải phân bổ xong trước ngày 15/10/2026.", """
                các đơn vị dự toán cấp I: xong trước ngày 15/10/2026""");
    }

    @Test
    void cells_one_below_another_do_not_run_together_where_all_lines_are_short() {
        reads("""
                Xây dựng kho học liệu số
                Sở Khoa học và Công nghệ
                Các trường học
                Trước ngày 28/02/2027""", """
                Sở Khoa học và Công nghệ + Các trường học: Trước ngày 28/02/2027""");
    }

    @Test
    void an_article_ends_its_heading_with_the_line() {
        reads("""
                Điều 3. Trách nhiệm của UBND cấp xã
                1. Cung cấp bản đồ trước ngày 10/10/2026.

                Điều 4. Trách nhiệm của cơ quan thuế
                Cơ quan thuế xác định số tiền phải nộp của từng hộ, chuyển thông báo trước ngày 20/10/2026.
                """, """
                UBND cấp xã: trước ngày 10/10/2026
                Cơ quan thuế: trước ngày 20/10/2026""");
    }

    @Test
    void those_who_are_no_offices_act_too() {
        reads("1. Người có tài sản thông báo bằng văn bản chậm nhất ngày 09/7/2026.", """
                Người có tài sản: chậm nhất ngày 09/7/2026""");
        reads("- Từ ngày 15/6/2026 đến ngày 19/6/2026: cha mẹ học sinh nộp hồ sơ tuyển sinh.", """
                cha mẹ học sinh: Từ ngày 15/6/2026 đến ngày 19/6/2026""");
        reads(
                "2. Tiểu ban Hậu cần (đồng chí Chánh Văn phòng làm trưởng tiểu ban): lập dự toán chậm nhất ngày 10/6/2026.",
                """
                Tiểu ban Hậu cần: chậm nhất ngày 10/6/2026""");
    }

    @Test
    void teams_are_named_by_what_they_do() {
        reads("2. Đoàn kiểm tra lập biên bản, báo cáo trước ngày 15/10/2026.", """
                Đoàn kiểm tra: trước ngày 15/10/2026""");
    }

    @Test
    void a_line_that_names_the_lead_may_name_those_who_help() {
        reads("""
                1. Tuyên truyền pháp luật
                - Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Hội Nông dân tỉnh và các đơn vị có liên quan.
                - Thời gian thực hiện: hoàn thành trong quý II/2026.""", """
                Sở Y tế + Hội Nông dân tỉnh, các đơn vị có liên quan: trong quý II/2026""");
    }

    @Test
    void a_table_without_bars_still_says_who_leads() {
        reads("""
                Một đoạn văn dài cho biết bề rộng của các dòng trong văn bản này là bao nhiêu ký tự.
                Lập bản đồ ngập lụt
                Sở Xây dựng
                Các phòng, đơn vị
                Trước ngày 28/02/2027""", """
                Sở Xây dựng + Các phòng, đơn vị: Trước ngày 28/02/2027""");
    }

    @Test
    void a_general_word_in_a_letter_means_those_it_is_written_to() {
        reads("""
                Số: 12/SYT-KH
                Kính gửi:
                - Các bệnh viện;
                - Trung tâm Y tế các khu vực.
                Để tổng kết công tác năm, Sở Y tế đề nghị các đơn vị thực hiện:
                1. Lập báo cáo, gửi về Sở Y tế trước ngày 05/12/2026.""", """
                Các bệnh viện, Trung tâm Y tế các khu vực: trước ngày 05/12/2026""");
    }

    @Test
    void closing_words_charge_nobody() {
        reads("""
                1. Sở Tài chính bố trí kinh phí trước ngày 20/6/2026.
                Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở Tài chính.
                Trên đây là ý kiến của Sở Tài chính, đề nghị các cơ quan biết, thực hiện.""", """
                Sở Tài chính: trước ngày 20/6/2026""");
    }

    @Test
    void a_goal_beside_that_of_another_unit_is_not_theirs() {
        reads("""
                2. Mục tiêu cụ thể
                - Hằng năm, mỗi trường học trong tỉnh tổ chức một ngày hội đọc sách.
                - Đến năm 2027, cơ bản hoàn thành số hóa sách trong các thư viện.""", """
                mỗi trường học trong tỉnh: Hằng năm""");
    }

    @Test
    void what_begins_like_a_unit_is_none() {
        reads("1. Trường hợp hồ sơ thiếu thì bổ sung. Hội nghị tổ chức gọn. Báo cáo nêu rõ số liệu.", "");
    }

    @Test
    void a_number_torn_off_from_what_it_numbers_asks_for_nothing() {
        var text = """
                1. Sở Y tế:
                a)
                - Lập danh sách bệnh viện.
                b)""";
        assertThat(DirectiveReader.read(text, ISSUED_ON, WorkingCalendar.official())
                        .getFirst()
                        .assignments())
                .extracting(assignment -> assignment.content().words())
                .containsExactly("Lập danh sách bệnh viện.");
    }

    private static void reads(String text, String expected) {
        var readings = DirectiveReader.read(text, ISSUED_ON, WorkingCalendar.official());
        assertThat(readings.stream().map(AssignmentFormsTest::lines).collect(joining("\n")))
                .isEqualTo(expected);
    }

    private static String lines(DirectiveReading reading) {
        return reading.assignments().stream()
                .filter(assignment -> !assignment.exhortation())
                .map(assignment -> names(assignment.lead())
                        + prefixed(" + ", assignment.coordinating())
                        + prefixed(", supervised by ", assignment.supervising())
                        + assignment.deadlines().stream()
                                .map(deadline ->
                                        reading.deadlines().get(deadline).words())
                                .collect(joining(" and ", ": ", "")))
                .collect(joining("\n"));
    }

    private static String prefixed(String prefix, List<Passage> units) {
        return units.isEmpty() ? "" : prefix + names(units);
    }

    private static String names(List<Passage> units) {
        return units.stream().map(Passage::words).collect(joining(", "));
    }
}
