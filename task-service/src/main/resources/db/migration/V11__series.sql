-- What is ordered again and again: one row for each unit, which says which occurrence is opened next, and when
create table series (
    assignment_id   uuid not null references assignment,
    unit            text not null,
    -- the occurrence that was opened last
    last_occurrence date not null,
    -- null: none is known to come
    next_occurrence date,
    opens_at        timestamptz,
    primary key (assignment_id, unit)
);

create index series_opens on series (opens_at) where opens_at is not null;
