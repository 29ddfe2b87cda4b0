-- Directives that hold no more; also one that has not been heard of, so that nothing opens when it is
create table revocation (
    directive_id uuid        primary key,
    document     text        not null,
    revoked_at   timestamptz not null,
    revoked_by   text        not null
);
