-- Files that directives were read from, exactly as they came. A directive whose text was sent itself has none.
create table original (
    directive_id uuid         primary key references directive,
    name         varchar(300) not null,
    media_type   varchar(100) not null,
    content      bytea        not null,
    size         integer      not null,
    -- of the bytes as they are kept
    sha256       char(64)     not null
);

-- Word and PDF are packed already; trying again would only take time
alter table original alter column content set storage external;
