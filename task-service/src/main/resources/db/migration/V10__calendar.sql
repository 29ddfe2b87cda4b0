-- Every announcement stays, with the letter it rests on: the calendar is the one of the release with these in their order
create table calendar_version (
    version       int         primary key,
    source_number text        not null,
    source_day    date        not null,
    days          jsonb       not null,
    changed_at    timestamptz not null,
    changed_by    text        not null
);

alter table assignment add column deadline_limit_amount int;
alter table assignment add column deadline_limit_unit text;

alter table task
    -- by which the pointer was reckoned; 0 is the calendar of the release
    add column calendar_version int not null default 0,
    -- from which day the last day was counted, and how much; null: it stands in the document or was entered
    add column counted_from date,
    add column counted_amount int,
    add column counted_unit text,
    -- when a new calendar moved the last day
    add column moved_at timestamptz;

-- After an announcement those planned by an older calendar are looked for, the next to be reminded of first
create index task_of_older_calendar on task (calendar_version, next_reminder_at)
    where completed_at is null and withdrawn_at is null;
