-- All that a document says of itself and of what is to be done, as a clerk confirmed it
alter table directive
    add column superior     varchar(300),
    add column place        varchar(100),
    add column addressees   varchar(500)[] not null default '{}',
    add column signer_title varchar(300),
    add column signed_as    varchar(500),
    add column recipients   varchar(500)[] not null default '{}',
    add column citations    jsonb          not null default '[]';

alter table assignment
    add column via       varchar(1000),
    add column output    varchar(2000),
    add column report_to varchar(500)[] not null default '{}';
