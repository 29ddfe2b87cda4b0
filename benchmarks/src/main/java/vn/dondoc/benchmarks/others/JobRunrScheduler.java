package vn.dondoc.benchmarks.others;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;

/** JobRunr with its virtual threads, as many as it takes by itself, and its shortest interval of polling. */
final class JobRunrScheduler implements OtherScheduler {

    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "JobRunr";
    }

    @Override
    public void run(Jobs jobs) throws Exception {
        var jobRunr = JobRunr.configure()
                .useJobActivator(new Handlers(jobs))
                .useStorageProvider(new PostgresStorageProvider(jobs.database()))
                .useBackgroundJobServer(
                        BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                                .andPollInterval(SHORTEST_INTERVAL),
                        false)
                .initialize();
        var due = Instant.now();
        jobRunr.getJobRequestScheduler()
                .create(IntStream.range(0, jobs.number())
                        .mapToObj(i -> JobBuilder.aJob().scheduleAt(due).withJobRequest(new Insertion())));
        jobs.laidDown();
        jobRunr.getBackgroundJobServer().start();
        jobs.awaitLast();
        JobRunr.destroy();
    }

    /** What is kept of a job; JobRunr asks that it and its handler are public. */
    public static final class Insertion implements JobRequest {

        @Override
        public Class<Inserting> getJobRequestHandler() {
            return Inserting.class;
        }
    }

    /** Made for each run. */
    public record Inserting(Jobs jobs) implements JobRequestHandler<Insertion> {

        @Override
        public void run(Insertion insertion) {
            jobs.insertRow();
        }
    }

    private record Handlers(Jobs jobs) implements JobActivator {

        @Override
        public <T> T activateJob(Class<T> type) {
            return type.cast(new Inserting(jobs));
        }
    }
}
