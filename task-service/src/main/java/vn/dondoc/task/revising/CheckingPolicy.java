package vn.dondoc.task.revising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.policy.When;

/** Says all that is wrong with a policy at once. */
final class CheckingPolicy {

    private static final int MOST_RUNGS = 200;
    private static final int MOST_HOURS = 240;
    private static final int MOST_DAYS_UNACKNOWLEDGED = 30;
    private static final int MOST_MONTHS = 24;

    private final Policy policy;
    private final List<FieldError> errors = new ArrayList<>();

    private CheckingPolicy(Policy policy) {
        this.policy = policy;
    }

    /** @throws vn.dondoc.kit.problem.Refusal with every error and its place */
    static void check(Policy policy) {
        var checking = new CheckingPolicy(policy);
        checking.hours();
        checking.rungs();
        if (!checking.errors.isEmpty()) {
            throw PolicyProblem.invalid(checking.errors);
        }
    }

    private void hours() {
        var hours = policy.hours();
        if (!hours.opens().isBefore(hours.closes())) {
            error("/hours/closes", "Giờ kết thúc làm việc phải sau giờ bắt đầu.");
        }
        if (policy.morning().isBefore(hours.opens()) || !policy.morning().isBefore(hours.closes())) {
            error("/morning", "Giờ nhắc buổi sáng phải nằm trong giờ làm việc.");
        }
    }

    private void rungs() {
        if (policy.rungs().size() > MOST_RUNGS) {
            error("/rungs", "Một quy định có nhiều nhất %d bước nhắc.".formatted(MOST_RUNGS));
        }
        boolean given = policy.rungs().stream()
                .anyMatch(rung ->
                        rung.step().equals(StepKey.ASSIGNMENT) && rung.tells().contains(Recipient.FOCAL));
        if (!given) {
            error("/rungs", "Phải có bước giao nhiệm vụ (A) gửi đầu mối của đơn vị.");
        }
        var seen = new HashSet<StepKey>();
        for (int i = 0; i < policy.rungs().size(); i++) {
            var rung = policy.rungs().get(i);
            if (!seen.add(rung.step())) {
                error("/rungs/" + i + "/step", "Bước " + rung.step() + " có hai lần.");
            }
            rung("/rungs/" + i, rung);
        }
    }

    private void rung(String place, Rung rung) {
        if (rung.tells().isEmpty()) {
            error(place + "/tells", "Bước " + rung.step() + " chưa có ai nhận.");
        }
        boolean tooFar = switch (rung.when()) {
            case When.Unacknowledged(int days) -> days < 1 || days > MOST_DAYS_UNACKNOWLEDGED;
            case When.HoursUnacknowledged(int hours) -> hours < 1 || hours > MOST_HOURS;
            case When.HoursBefore(int hours) -> hours < 1 || hours > MOST_HOURS;
            case When.HoursAfter(int hours) -> hours < 1 || hours > MOST_HOURS;
            case When.After(int days) -> days < 1 || days > Policy.LAST_DAY_OF_NAGGING;
            case When.Monthly(int months) -> months < 1 || months > MOST_MONTHS;
            case When.Before _, When.AtOnce _, When.OnTargetDay _ -> false;
        };
        if (tooFar) {
            error(
                    place + "/step",
                    ("Bước %s nằm ngoài giới hạn: chưa tiếp nhận từ 1 đến %d ngày làm việc, quá hạn từ 1 đến %d ngày, tính theo giờ từ 1 đến %d giờ.")
                            .formatted(rung.step(), MOST_DAYS_UNACKNOWLEDGED, Policy.LAST_DAY_OF_NAGGING, MOST_HOURS));
        }
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }
}
