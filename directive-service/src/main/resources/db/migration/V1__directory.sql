create table unit (
    code        varchar(40)  primary key,
    name        varchar(300) not null,
    kind        varchar(10)  not null check (kind in ('UNIT', 'GROUP')),
    active      boolean      not null,
    parent      varchar(40)  references unit deferrable initially deferred,
    successor   varchar(40)  references unit deferrable initially deferred,
    aliases     varchar(300)[] not null,
    groups      varchar(40)[]  not null,
    search_text text         not null,
    changed_at  timestamptz  not null,
    version     integer      not null
);

create index unit_name on unit (name, code);

create table contact (
    unit_code  varchar(40)  not null references unit,
    position   integer      not null,
    -- stays while name and addresses change: answer links and evidence name it
    contact_id uuid         not null unique deferrable initially deferred,
    name       varchar(300) not null,
    role       varchar(10)  not null check (role in ('FOCAL', 'HEAD')),
    email      varchar(254),
    zalo_phone varchar(11),
    channels   varchar(10)[] not null,
    primary key (unit_code, position)
);
