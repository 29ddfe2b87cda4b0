-- Facts only; the status is derived from them and the clock
create table task (
    id               uuid primary key,
    assignment_id    uuid not null references assignment,
    directive_id     uuid not null references directive,
    unit             text not null,
    occurrence       date,
    opened_at        timestamptz not null,
    followed_at      timestamptz,
    acknowledged_at  timestamptz,
    acknowledged_by  text,
    completed_at     timestamptz,
    completed_by     text,
    completion_note  text,
    withdrawn_at     timestamptz,
    deadline_version int not null,
    deadline_since   timestamptz not null,
    written_day      date,
    last_day         date,
    last_time        time,
    target_day       date,
    -- how an entered day came about; null while the deadline is the document's
    entered_how      text,
    next_reminder_at timestamptz,
    unique nulls not distinct (assignment_id, unit, occurrence)
);

-- The poll reads the front of this index, however many tasks are open
create index task_next_reminder on task (next_reminder_at) where next_reminder_at is not null;
create index task_of_unit on task (unit, last_day);
create index task_of_directive on task (directive_id);
create index task_unfinished on task (last_day) where completed_at is null and withdrawn_at is null;

-- What happened after the opening, appended only
create table task_fact (
    id               bigint generated always as identity primary key,
    task_id          uuid not null references task,
    kind             text not null,
    at               timestamptz not null,
    by_whom          text not null,
    note             text,
    deadline_version int not null,
    last_day         date
);
create index task_fact_of_task on task_fact (task_id, id);

-- A unit that only helps: told once, has no task
create table coordination (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    unit          text not null,
    told_at       timestamptz not null,
    unique (assignment_id, unit)
);
