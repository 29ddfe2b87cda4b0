-- What task-service told of a task, so that a sheet can say when it was answered.
create table task_answer (
    task_id   uuid        not null,
    fact      text        not null check (fact in ('acknowledged', 'completed')),
    at        timestamptz not null,
    unit_code text        not null,
    by_name   text,
    note      text,
    primary key (task_id, fact, at)
);

-- Records that could not be processed, as they came; the reason stands in the headers.
create table dead_letter (
    dead_letter_id bigint generated always as identity primary key,
    topic       text        not null,
    key         text,
    headers     text        not null,
    value       bytea,
    died_at     timestamptz not null,
    -- the last attempt to process it again
    redriven_at timestamptz,
    redriven_by text,
    result      text,
    is_settled  boolean     not null default false
);

create index dead_letter_unsettled on dead_letter (dead_letter_id) where not is_settled;

-- Whatever leaves for a topic of dead letters is kept here too, in the same transaction.
create function keep_dead_letter() returns trigger language plpgsql as $$
begin
    insert into dead_letter (topic, key, headers, value, died_at)
    values (left(new.topic, -length('.dead-letter')), new.key, new.headers, new.value, new.created_at);
    return null;
end $$;

create trigger dead_letter_is_kept after insert on outbox
    for each row when (new.topic like '%.dead-letter') execute function keep_dead_letter();

-- Steps taken back that had never been taken over: their reminder is a dead letter, and must not be sent when it is
-- processed after all.
create table withdrawn_step (
    task_id          uuid    not null,
    deadline_version integer not null,
    step             text    not null,
    unit_code        text    not null,
    role             text    not null,
    withdrawn_at     timestamptz not null,
    primary key (task_id, deadline_version, step, unit_code, role)
);

-- When a message may leave within the limits of its channel and domain; null: it has not been asked for.
alter table message add column slot_at timestamptz;
