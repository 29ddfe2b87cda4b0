-- Whether the leadership report goes by itself, and when; every version stays
create table report_policy_version (
    version    int         primary key,
    goes       boolean     not null,
    at         time        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);

-- The key is the promise that no unit gets the report of a week twice, whoever sends it
create table report (
    week_begins date        not null,
    unit        text        not null,
    report_id   uuid        not null unique,
    sent_at     timestamptz not null,
    -- null: by itself
    sent_by     text,
    primary key (week_begins, unit)
);

-- Weeks whose report has gone by itself
create table report_week (
    week_begins date        primary key,
    sent_at     timestamptz not null
);
