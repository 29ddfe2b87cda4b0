package vn.dondoc.task.tracking;

import java.util.Arrays;
import java.util.Optional;

/** A part of the list of tasks, in the order a person looks at them. */
enum Section {
    LONG_OVERDUE("long-overdue", "Quá hạn trên 60 ngày, không còn nhắc", TaskCondition.LONG_OVERDUE),
    OVERDUE("overdue", "Quá hạn", TaskCondition.STILL_NAGGED),
    THIS_WEEK("this-week", "Tuần này", TaskCondition.THIS_WEEK),
    LATER("later", "Về sau", TaskCondition.LATER),
    WITHOUT_DAY("without-day", "Chưa có thời hạn", TaskCondition.WITHOUT_DAY),
    DONE("done", "Đã xong", TaskCondition.FINISHED);

    private final String slug;
    private final String title;
    private final TaskCondition condition;

    Section(String slug, String title, TaskCondition condition) {
        this.slug = slug;
        this.title = title;
        this.condition = condition;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    TaskCondition condition() {
        return condition;
    }

    static Optional<Section> of(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug.equals(slug))
                .findFirst();
    }
}
