-- An intent: an audience must hear one step of one version of a task's deadline. Handed over by task-service, taken once.
create table intent (
    intent_id        bigint generated always as identity primary key,
    task_id          uuid        not null,
    deadline_version integer     not null,
    step             text        not null,
    unit_code        text        not null,
    role             text        not null check (role in ('focal', 'head')),
    kind             text        not null check (kind in ('assignment', 'coordination', 'reminder', 'due-today', 'warning')),
    not_before       timestamptz not null,
    received_at      timestamptz not null,
    -- null: the unit is not known yet
    addressed_at     timestamptz,
    -- what there is to say, as task-service worded it; null for a step that another one superseded
    item             jsonb,
    unique (task_id, deadline_version, step, unit_code, role)
);

create index intent_unaddressed on intent (unit_code) where addressed_at is null;

-- A message to one contact: the digest of a morning, or what one directive gives.
create table message (
    message_id       uuid primary key,
    contact_id       uuid        not null references contact,
    -- 'morning 2026-05-22' or 'directive 6f1c…'
    gathers          text        not null,
    -- 1; a supplement counts on
    part             integer     not null,
    state            text        not null check (state in ('gathering', 'ready', 'sending', 'done', 'cancelled')),
    -- when something is next to do: close (gathering), attempt (ready), give the attempt up for lost (sending)
    due_at           timestamptz not null,
    channel          text        not null check (channel in ('email', 'zalo')),
    -- channels that failed for good, this message never tries them again
    channels_refused text[]      not null default '{}',
    attempts         integer     not null default 0,
    first_attempt_at timestamptz,
    -- an attempt ended without our knowing whether the message arrived
    unsure           boolean     not null default false,
    frozen_at        timestamptz,
    -- how many notices the frozen content speaks of; another number of open notices means it must be written again
    notices_written  integer,
    subject          text,
    body_text        text,
    body_html        text,
    zalo_data        jsonb,
    unique (contact_id, gathers, part),
    check (state in ('gathering', 'cancelled') or frozen_at is not null)
);

create unique index message_gathering on message (contact_id, gathers) where state = 'gathering';
create index message_due on message (due_at) where state in ('gathering', 'ready', 'sending');

-- A notice: one contact hears of one intent. It ends once.
create table notice (
    notice_id  uuid primary key,
    intent_id  bigint not null references intent,
    contact_id uuid references contact,
    message_id uuid references message,
    outcome    text check (outcome in ('delivered', 'failed', 'unknown', 'suppressed', 'superseded', 'crossed')),
    reason     text,
    channel    text check (channel in ('email', 'zalo')),
    -- Message-ID of the mail, or the id Zalo gave
    sent_as    text,
    ended_at   timestamptz,
    unique nulls not distinct (intent_id, contact_id),
    check ((outcome is null) = (ended_at is null))
);

create index notice_by_message on notice (message_id);
create index notice_by_contact on notice (contact_id);

create function refuse_second_end() returns trigger language plpgsql as $$
begin
    raise exception 'notice % ended as % and stays so', old.notice_id, old.outcome using errcode = 'restrict_violation';
end $$;

create trigger notice_ends_once before update or delete on notice
    for each row when (old.ended_at is not null) execute function refuse_second_end();
