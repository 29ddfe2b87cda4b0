create table directive (
    id           uuid primary key,
    number       text,
    issuer_code  text not null,
    issuer_name  text not null,
    issued_on    date not null,
    subject      text,
    urgency      text not null,
    registered_at timestamptz not null
);

-- Apart from the directive: a list of tasks must not drag megabytes along
create table original (
    directive_id uuid primary key references directive,
    text         text not null
);

create table assignment (
    id           uuid primary key,
    directive_id uuid not null references directive,
    ordinal      text not null,
    -- UTF-16 units of the original, as Java and browsers count
    start_offset int not null,
    end_offset   int not null,
    content      text not null,
    supervising  text[] not null,
    deadline_words       text,
    deadline_kind        text,
    deadline_written_day date,
    deadline_last_day    date,
    deadline_time        time,
    deadline_target_day  date,
    deadline_recurrence  text,
    deadline_condition   text,
    deadline_rule        text,
    deadline_derivation  text,
    -- follows from the deadline; kept so that lists can ask for tasks that wait for a day
    awaits_day   boolean not null
);

-- Known from its own topic, in any order with the directives: nothing refers to it by key
create table unit (
    code   text primary key,
    name   text not null,
    active boolean not null
);
