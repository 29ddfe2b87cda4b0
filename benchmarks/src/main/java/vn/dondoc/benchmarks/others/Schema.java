package vn.dondoc.benchmarks.others;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of the schedulers, as their projects publish them, and the one the jobs write to. */
public final class Schema {

    /** Drops and creates all of them. */
    public static final String ANEW = """
            drop schema if exists public cascade;
            create schema public;
            create table decided (id bigint generated always as identity primary key);
            """;

    static final String OF_DB_SCHEDULER = """
            create table scheduled_tasks (
                task_name text not null,
                task_instance text not null,
                task_data bytea,
                execution_time timestamptz,
                picked boolean not null,
                picked_by text,
                last_success timestamptz,
                last_failure timestamptz,
                consecutive_failures int,
                last_heartbeat timestamptz,
                version bigint not null,
                priority smallint,
                state text,
                primary key (task_name, task_instance)
            );
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            """;

    private Schema() {}

    /** Quartz brings its own along. */
    static String ofQuartz() {
        try (var script = Schema.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql")) {
            if (script == null) {
                throw new IllegalStateException("Quartz has no tables for PostgreSQL");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The tables of Quartz cannot be read", e);
        }
    }
}
