-- Directives that other systems submitted, each by source and id of its event, with its last answer
create table submission (
    id            uuid         primary key,
    source        text         not null,
    event_id      text         not null,
    -- of the record; its answers bear the same
    key           text         not null,
    topic         text         not null,
    partition     integer      not null,
    record_offset bigint       not null,
    received_at   timestamptz  not null,
    -- CLERK: its text leaves questions; DOCUMENT: it concerns a document that is not known yet
    state         varchar(10)  not null check (state in ('ANSWERED', 'CLERK', 'DOCUMENT')),
    -- the document that it waits for, or is
    document      text,
    -- the event in structured form, as long as it waits
    event         text,
    answer_type   text         not null,
    answer        text         not null,
    unique (source, event_id)
);

create index submission_waiting on submission (received_at, id) where state <> 'ANSWERED';
create index submission_waiting_for on submission (document) where state <> 'ANSWERED';
