package vn.dondoc.task.reminding;

import java.util.List;

/** Who hears of a step, seen from the task. */
enum Recipient {
    FOCAL,
    HEAD,
    SUPERVISORS;

    List<Audience> audiencesOf(PlannedTask task) {
        return switch (this) {
            case FOCAL -> List.of(new Audience(task.unit(), Role.FOCAL));
            case HEAD -> List.of(new Audience(task.unit(), Role.HEAD));
            case SUPERVISORS ->
                task.supervising().stream()
                        .map(unit -> new Audience(unit, Role.FOCAL))
                        .toList();
        };
    }
}
