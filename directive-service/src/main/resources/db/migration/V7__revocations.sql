-- The document that revokes a directive; the directive itself stays as it was registered
create table revocation (
    directive_id uuid         primary key references directive,
    document     varchar(500) not null,
    revoked_at   timestamptz  not null,
    revoked_by   varchar(300) not null
);
