package vn.dondoc.benchmarks.others;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** kagkarlsson/db-scheduler by lock-and-fetch, with the limits that its README names for high throughput. */
final class DbScheduler implements OtherScheduler {

    private static final int THREADS = 20;
    private static final double LOWER_LIMIT = 1.0;
    private static final double UPPER_LIMIT = 4.0;

    @Override
    public String name() {
        return "db-scheduler (lock-and-fetch)";
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public void run(Jobs jobs) throws Exception {
        try (var connection = jobs.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Schema.OF_DB_SCHEDULER);
        }
        var job = Tasks.oneTime("insert").execute((instance, context) -> jobs.insertRow());
        var scheduler = Scheduler.create(jobs.database(), job)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .pollUsingLockAndFetch(LOWER_LIMIT, UPPER_LIMIT)
                .build();
        Stream<TaskInstance<?>> due =
                IntStream.range(0, jobs.number()).mapToObj(i -> job.instance(Integer.toString(i)));
        scheduler.scheduleBatch(due, Instant.now());
        jobs.laidDown();
        scheduler.start();
        jobs.awaitLast();
        scheduler.stop();
    }
}
