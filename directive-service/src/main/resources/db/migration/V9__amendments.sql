-- What updates of a document changed; the assignments themselves are as they hold now
create table amendment (
    id           uuid         primary key,
    directive_id uuid         not null references directive,
    amended_at   timestamptz  not null,
    amended_by   varchar(300) not null,
    moved        integer      not null,
    added        integer      not null,
    withdrawn    integer      not null,
    event        jsonb        not null
);

create index amendment_directive on amendment (directive_id, amended_at);
