package vn.dondoc.benchmarks.others;

import java.util.List;

/** Something that runs jobs when they are due, and keeps them in the database. */
public interface OtherScheduler {

    static List<OtherScheduler> all() {
        return List.of(new DbScheduler(), new JobRunrScheduler(), new QuartzScheduler());
    }

    String name();

    /** Whether it runs as many jobs as there are tasks in less than some minutes. */
    default boolean isQuick() {
        return false;
    }

    /** Lays down as many jobs, all of them due, and then runs them; each inserts one row. */
    void run(Jobs jobs) throws Exception;
}
