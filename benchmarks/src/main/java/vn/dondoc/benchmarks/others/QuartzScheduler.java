package vn.dondoc.benchmarks.others;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz on its JDBC store, clustered as several replicas need it, with as many triggers taken at once as it has threads. */
final class QuartzScheduler implements OtherScheduler {

    private static final String JOBS = "jobs";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("org.quartz.scheduler.instanceName", "benchmark"),
            Map.entry("org.quartz.scheduler.instanceId", "AUTO"),
            Map.entry("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "20"),
            Map.entry("org.quartz.threadPool.threadCount", "20"),
            Map.entry("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX"),
            Map.entry("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate"),
            Map.entry("org.quartz.jobStore.isClustered", "true"),
            Map.entry("org.quartz.jobStore.acquireTriggersWithinLock", "true"),
            // late is no misfire here
            Map.entry("org.quartz.jobStore.misfireThreshold", "3600000"),
            Map.entry("org.quartz.jobStore.dataSource", "store"),
            Map.entry("org.quartz.dataSource.store.provider", "hikaricp"),
            Map.entry("org.quartz.dataSource.store.driver", "org.postgresql.Driver"),
            Map.entry("org.quartz.dataSource.store.maxConnections", "25"));

    @Override
    public String name() {
        return "Quartz (JDBC store)";
    }

    @Override
    public void run(Jobs jobs) throws Exception {
        try (var connection = jobs.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Schema.ofQuartz());
        }
        var settings = new Properties();
        settings.putAll(SETTINGS);
        settings.setProperty("org.quartz.dataSource.store.URL", jobs.database().getJdbcUrl());
        settings.setProperty("org.quartz.dataSource.store.user", jobs.database().getUsername());
        settings.setProperty(
                "org.quartz.dataSource.store.password", jobs.database().getPassword());
        var scheduler = new StdSchedulerFactory(settings).getScheduler();
        scheduler.getContext().put(JOBS, jobs);
        scheduler.scheduleJobs(
                IntStream.range(0, jobs.number())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.<String, JobDetail, Set<? extends Trigger>>toMap(
                                QuartzScheduler::job, QuartzScheduler::due)),
                false);
        jobs.laidDown();
        scheduler.start();
        jobs.awaitLast();
        scheduler.shutdown(true);
    }

    private static JobDetail job(String name) {
        return JobBuilder.newJob(Insertion.class).withIdentity(name).build();
    }

    private static Set<Trigger> due(String name) {
        return Set.of(TriggerBuilder.newTrigger().withIdentity(name).startNow().build());
    }

    /** Made by Quartz for each run. */
    public static final class Insertion implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            try {
                if (context.getScheduler().getContext().get(JOBS) instanceof Jobs jobs) {
                    jobs.insertRow();
                }
            } catch (SchedulerException e) {
                throw new IllegalStateException("No context", e);
            }
        }
    }
}
