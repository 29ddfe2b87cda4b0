create table directive (
    id            uuid         primary key,
    number        varchar(100),
    type          varchar(100),
    issuer        varchar(40)  not null references unit,
    issued_on     date         not null,
    subject       varchar(2000),
    signer        varchar(300),
    urgency       varchar(20)  not null,
    text          text         not null,
    -- of the bytes as they are kept
    text_sha256   char(64)     not null,
    -- the number without spaces in capitals, or the digest of the normalised text where the document has none
    identity_key  varchar(110) not null,
    registered_at timestamptz  not null,
    registered_by varchar(300) not null,
    search_text   text         not null
);

-- A document is known by issuer, number and date; one without a number by its words alone
create unique index directive_identity on directive (issuer, identity_key, issued_on) where number is not null;
create unique index directive_identity_by_text on directive (identity_key) where number is null;
create index directive_latest on directive (issued_on desc, registered_at desc, id);

create table assignment (
    id            uuid         primary key,
    directive_id  uuid         not null references directive,
    position      integer      not null,
    ordinal       varchar(40)  not null,
    start_offset  integer      not null,
    end_offset    integer      not null,
    content       text         not null,
    lead          varchar(40)[] not null,
    coordinating  varchar(40)[] not null,
    supervising   varchar(40)[] not null,
    followed      boolean      not null,
    deadline      jsonb,
    unique (directive_id, position) deferrable initially deferred
);

create index assignment_lead on assignment using gin (lead);
