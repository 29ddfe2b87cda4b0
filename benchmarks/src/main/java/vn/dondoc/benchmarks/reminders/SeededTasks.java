package vn.dondoc.benchmarks.reminders;

import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.benchmarks.parts.Sql;

/**
 * Open tasks of every commune of the country, laid down by SQL with the rows that task-service writes when it opens them:
 * directives of ten assignments, a task of each assignment for each commune, and the assignment notice that was handed over and
 * has ended. By REST it would take as many registrations, and what is measured begins after them.
 */
record SeededTasks(Sql sql) {

    static final int COMMUNES = 3_321;
    private static final int ASSIGNMENTS_OF_A_DIRECTIVE = 10;

    void units() {
        sql.run("""
                insert into unit (code, name, active)
                select 'XA-' || lpad(nth::text, 4, '0'), 'Ủy ban nhân dân xã Mẫu ' || nth, true
                from generate_series(1, %d) as nth""".formatted(COMMUNES));
    }

    /**
     * Adds tasks.
     *
     * @param openedAt when they were opened and acknowledged
     * @param lookedAt when they are next looked at, an expression in SQL that may speak of {@code nth}, the task's number
     */
    void add(int number, Instant openedAt, LocalDate lastDay, String lookedAt) {
        long assignments = sql.number("select count(*) from assignment");
        long tasks = sql.number("select count(*) from task");
        int more = (number + COMMUNES - 1) / COMMUNES;
        sql.run("""
                create temporary table new_assignment on commit drop as
                    select nth, gen_random_uuid() as id, (nth - 1) / %2$d as directive_nth
                    from generate_series(%1$d + 1, %1$d + %3$d) as nth;
                create temporary table new_directive on commit drop as
                    select distinct directive_nth as nth, gen_random_uuid() as id from (
                        select distinct directive_nth from new_assignment) as numbers;
                insert into directive (id, number, issuer_code, issuer_name, issued_on, subject, urgency, registered_at)
                    select id, nth || '-CV/TU', 'TU-SH', 'Tỉnh ủy Sơn Hải', '%4$s'::timestamptz::date,
                           'V/v triển khai các nhiệm vụ trọng tâm', 'NORMAL', '%4$s'
                    from new_directive;
                insert into original (directive_id, text) select id, 'Công văn giao nhiệm vụ' from new_directive;
                insert into assignment (id, directive_id, ordinal, start_offset, end_offset, content, supervising, awaits_day,
                        deadline_words, deadline_kind, deadline_written_day, deadline_last_day, deadline_rule, deadline_derivation)
                    select a.id, d.id, a.nth::text, 0, 10,
                           'Rà soát, tổng hợp tình hình thực hiện và báo cáo kết quả về Văn phòng Tỉnh ủy, nội dung ' || a.nth,
                           array['VP-TU'], false, 'chậm nhất ngày %5$s', 'by_date_inclusive', '%5$s', '%5$s',
                           'chậm nhất ngày <ngày>', 'hạn cuối là ngày ghi trong văn bản'
                    from new_assignment a join new_directive d on d.nth = a.directive_nth;
                create temporary table new_task on commit drop as
                    select gen_random_uuid() as id, a.id as assignment_id, d.id as directive_id, u.code as unit,
                           %7$d + row_number() over (order by a.nth, u.code) as nth
                    from new_assignment a join new_directive d on d.nth = a.directive_nth cross join unit u
                    order by a.nth, u.code limit %6$d;
                insert into task (id, assignment_id, directive_id, unit, opened_at, followed_at, acknowledged_at, acknowledged_by,
                        deadline_version, deadline_since, written_day, last_day, next_reminder_at)
                    select id, assignment_id, directive_id, unit, '%4$s', '%4$s', '%4$s', 'Đầu mối',
                           1, '%4$s', '%5$s', '%5$s', %8$s
                    from new_task order by nth;
                insert into intent (task_id, deadline_version, step, unit, role, kind, not_before, handed_over_at, ended_at)
                    select id, 1, 'A', unit, 'FOCAL', 'ASSIGNMENT', '%4$s', '%4$s', '%4$s' from new_task order by nth;
                """.formatted(
                        assignments, ASSIGNMENTS_OF_A_DIRECTIVE, more, openedAt, lastDay, number, tasks, lookedAt));
        sql.run("vacuum analyze");
    }
}
