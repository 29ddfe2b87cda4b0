-- Updates of directives that are not known yet, in the order in which they came
create table parked_amendment (
    place        bigint      generated always as identity primary key,
    directive_id uuid        not null,
    parked_at    timestamptz not null,
    amendment    jsonb       not null
);

create index parked_amendment_directive on parked_amendment (directive_id);
