package vn.dondoc.sandbox.services;

import java.util.List;
import java.util.Set;

/** One of the three services: its name, its database, and the topics it takes in. */
public enum Service {
    DIRECTIVE("directive-service", "directive", Set.of("dondoc.calendar", "dondoc.directives.submitted")),
    TASK(
            "task-service",
            "task",
            Set.of("dondoc.directives", "dondoc.units", "dondoc.notifications", "dondoc.calendar.submitted")),
    NOTIFICATION(
            "notification-service",
            "notification",
            Set.of("dondoc.units", "dondoc.reminders", "dondoc.tasks", "dondoc.calendar"));

    private final String code;
    private final String database;
    private final Set<String> topics;

    Service(String code, String database, Set<String> topics) {
        this.code = code;
        this.database = database;
        this.topics = topics;
    }

    public static List<Service> all() {
        return List.of(values());
    }

    /** Its module, its process, its log. */
    public String code() {
        return code;
    }

    public String database() {
        return database;
    }

    public Set<String> topics() {
        return topics;
    }
}
