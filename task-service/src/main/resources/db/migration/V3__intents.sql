-- Every step that was handed over, or spoken for by another: the key is the promise that nobody is told twice
create table intent (
    -- a task or a coordination
    task_id          uuid not null,
    deadline_version int not null,
    step             text not null,
    unit             text not null,
    role             text not null,
    kind             text not null,
    not_before       timestamptz not null,
    handed_over_at   timestamptz not null,
    superseded_by    text,
    withdrawn_at     timestamptz,
    -- when the first of its notices ended
    ended_at         timestamptz,
    primary key (task_id, deadline_version, step, unit, role)
);
-- The standing check asks for the few that are still open
create index intent_without_end on intent (not_before) where ended_at is null;

-- How each notice of an intent ended: who was told
create table notice_end (
    notice_id        uuid primary key,
    task_id          uuid not null,
    deadline_version int not null,
    step             text not null,
    unit             text not null,
    role             text not null,
    contact_id       uuid,
    contact_name     text,
    outcome          text not null,
    reason           text,
    channel          text,
    at               timestamptz not null
);
create index notice_end_of_task on notice_end (task_id, at);
create index notice_end_of_contact on notice_end (contact_id, at);
