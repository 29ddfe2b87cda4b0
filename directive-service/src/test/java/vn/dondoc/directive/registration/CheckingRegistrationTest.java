package vn.dondoc.directive.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.directive.registration.ADirective.Item.leadBy;
import static vn.dondoc.directive.registration.ADirective.aimedAt;
import static vn.dondoc.directive.registration.ADirective.comingBack;
import static vn.dondoc.directive.registration.ADirective.counted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.SmallDirectory;
import vn.dondoc.kit.problem.FieldError;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckingRegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    private final Directory directory = new SmallDirectory()
            .unit("TU-SH", "Tỉnh ủy Sơn Hải")
            .unit("HOA-MAI", "Đảng ủy phường Hoa Mai")
            .unreachable("LANG-LE", "Đảng ủy xã Lặng Lẽ")
            .merged("CU", "Ban cũ", "HOA-MAI")
            .group("PHUONG", "Các đảng ủy", "HOA-MAI", "LANG-LE")
            .known();

    @Test
    void what_is_right_in_everything_has_no_error() {
        assertThat(errors(ADirective.of(leadBy("HOA-MAI").dueOn("2026-05-24")))).isEmpty();
    }

    @Test
    void a_document_needs_date_issuer_and_an_assignment() {
        assertThat(pointers(ADirective.of().issuedOn(null).issuer("")))
                .containsExactlyInAnyOrder("/issuedOn", "/issuer", "/assignments");
    }

    @Test
    void a_group_issues_nothing() {
        assertThat(pointers(ADirective.of(leadBy("HOA-MAI")).issuer("PHUONG"))).containsExactly("/issuer");
    }

    @Test
    void a_line_break_in_what_becomes_a_header_is_refused() {
        assertThat(pointers(ADirective.of(leadBy("HOA-MAI"))
                        .subject("V/v họp\r\nBcc: ai@example.vn")
                        .number("1\u2028CV")))
                .containsExactly("/number", "/subject");
    }

    @Test
    void an_unknown_unit_is_told_where_it_stands() {
        assertThat(pointers(
                        ADirective.of(leadBy("HOA-MAI", "KHONG-CO").with("NUA").supervisedBy("ROI"))))
                .containsExactly(
                        "/assignments/0/lead/1", "/assignments/0/coordinating/0", "/assignments/0/supervising/0");
    }

    @Test
    void a_unit_that_no_longer_exists_is_told_with_its_successor() {
        assertThat(errors(ADirective.of(leadBy("CU"))))
                .containsExactly(new FieldError(
                        "/assignments/0/lead/0",
                        "Ban cũ đã thôi hoạt động; hãy giao cho Đảng ủy phường Hoa Mai (HOA-MAI)."));
    }

    @Test
    void a_unit_nobody_can_be_reached_at_needs_a_decision_once() {
        assertThat(pointers(ADirective.of(leadBy("LANG-LE"), leadBy("PHUONG"))))
                .containsExactly("/assignments/0/lead/0");
        assertThat(errors(ADirective.of(leadBy("LANG-LE"), leadBy("PHUONG")).accepting("LANG-LE")))
                .isEmpty();
        assertThat(errors(ADirective.of(leadBy("PHUONG").without("LANG-LE")))).isEmpty();
    }

    @Test
    void an_assignment_needs_somebody_to_lead_it() {
        assertThat(pointers(ADirective.of(leadBy()))).containsExactly("/assignments/0/lead");
        assertThat(pointers(ADirective.of(leadBy("PHUONG").without("HOA-MAI", "LANG-LE"))))
                .containsExactly("/assignments/0/lead");
    }

    @Test
    void only_members_of_the_groups_can_be_unticked() {
        assertThat(pointers(ADirective.of(leadBy("HOA-MAI").without("TU-SH"))))
                .containsExactly("/assignments/0/without/0");
    }

    @Test
    void a_last_day_before_the_document_or_already_past_needs_a_decision() {
        assertThat(pointers(ADirective.of(
                        leadBy("HOA-MAI").dueOn("2026-05-09"), leadBy("HOA-MAI").dueOn("2026-05-14"))))
                .containsExactly("/assignments/0/deadline/lastDay", "/assignments/1/deadline/lastDay");
        assertThat(errors(ADirective.of(
                        leadBy("HOA-MAI").dueOn("2026-05-09").past(PastDeadline.FOLLOW),
                        leadBy("HOA-MAI").dueOn("2026-05-14").past(PastDeadline.IGNORE))))
                .isEmpty();
    }

    @Test
    void today_is_not_past() {
        assertThat(errors(ADirective.of(leadBy("HOA-MAI").dueOn("2026-05-15")))).isEmpty();
    }

    @Test
    void a_place_outside_the_text_is_refused() {
        assertThat(pointers(ADirective.of(leadBy("HOA-MAI").endingAt(ADirective.TEXT.length() + 1))))
                .containsExactly("/assignments/0/end");
    }

    @Test
    void words_are_needed_and_bounded() {
        assertThat(pointers(ADirective.of(
                        leadBy("HOA-MAI").saying(" "), leadBy("HOA-MAI").saying("a".repeat(50_001)))))
                .containsExactly("/assignments/0/content", "/assignments/1/content");
    }

    @Test
    void a_day_that_no_calendar_of_an_office_has_is_refused() {
        assertThat(pointers(ADirective.of(leadBy("HOA-MAI").dueOn("9999-05-15"))))
                .contains("/assignments/0/deadline/lastDay");
    }

    @Test
    void what_stands_around_the_body_and_what_is_to_be_handed_over_is_bounded_and_of_one_line() {
        assertThat(pointers(ADirective.of(
                                leadBy("HOA-MAI").handingOver("a".repeat(2_001), "qua\r\nBcc: a", "b".repeat(501)))
                        .superior("c".repeat(301))
                        .to("Các sở", "d\ne")
                        .citing(
                                new Citation("Quyết định", " ", null, null, true),
                                new Citation(null, "12/QĐ-TTg", LocalDate.of(1900, 1, 1), null, false))))
                .containsExactly(
                        "/superior",
                        "/addressees/1",
                        "/references/0/number",
                        "/references/1/date",
                        "/assignments/0/output",
                        "/assignments/0/via",
                        "/assignments/0/reportTo/0");
    }

    @Test
    void a_recurrence_is_a_rule_that_comes_back() {
        assertThat(errors(ADirective.of(
                        leadBy("HOA-MAI").due(comingBack("FREQ=MONTHLY;BYMONTHDAY=25")),
                        leadBy("HOA-MAI")
                                .due(comingBack(
                                        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 / FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15")))))
                .isEmpty();
        assertThat(errors(ADirective.of(leadBy("HOA-MAI").due(comingBack("hằng tháng")))))
                .containsExactly(new FieldError(
                        "/assignments/0/deadline/recurrence",
                        "Quy tắc lặp phải theo RFC 5545, gồm FREQ và nếu cần INTERVAL, BYMONTH, BYMONTHDAY, BYDAY,"
                                + " ví dụ FREQ=MONTHLY;BYMONTHDAY=25; nhiều quy tắc cách nhau bằng “ / ”."));
    }

    @Test
    void a_counted_period_has_an_amount_in_bounds() {
        assertThat(errors(ADirective.of(leadBy("HOA-MAI").due(counted(-10))))).isEmpty();
        assertThat(pointers(ADirective.of(
                        leadBy("HOA-MAI").due(counted(0)), leadBy("HOA-MAI").due(counted(1_000)))))
                .containsExactly("/assignments/0/deadline/limit", "/assignments/1/deadline/limit");
    }

    @Test
    void a_target_day_lies_on_the_way_to_the_last_day() {
        assertThat(errors(ADirective.of(
                        leadBy("HOA-MAI").due(aimedAt(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 5, 30))))))
                .containsExactly(new FieldError(
                        "/assignments/0/deadline/targetDay",
                        "Mốc phấn đấu 02/6/2026 sau hạn cuối 30/5/2026; hãy sửa một trong hai ngày."));
    }

    @Test
    void groups_are_expanded_without_those_unticked_and_the_issuer_supervises_where_nobody_is_named() {
        var item = leadBy("PHUONG").without("LANG-LE").with("PHUONG").build();
        var expanding = new ExpandingUnits(directory);

        assertThat(expanding.lead(item)).containsExactly("HOA-MAI");
        assertThat(expanding.coordinating(item)).containsExactly("LANG-LE");
        assertThat(expanding.supervising(item, "TU-SH")).containsExactly("TU-SH");
    }

    private List<FieldError> errors(ADirective directive) {
        return CheckingRegistration.errorsIn(directive.build(), directory, TODAY);
    }

    private List<String> pointers(ADirective directive) {
        return errors(directive).stream().map(FieldError::pointer).toList();
    }
}
