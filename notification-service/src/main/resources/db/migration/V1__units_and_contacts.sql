-- What directive-service told of the units: whom to write to, in which order of channels.

create table unit (
    code       text primary key,
    name       text    not null,
    active     boolean not null
);

create table contact (
    contact_id uuid primary key,
    unit_code  text    not null references unit,
    name       text    not null,
    role       text    not null check (role in ('focal', 'head')),
    -- in order of preference
    channels   text[]  not null,
    -- false: no longer named by the unit; the row stays, because notices point to it
    listed     boolean not null
);

create index contact_by_unit on contact (unit_code, role) where listed;

-- Apart from everything that proves something, so that an address can be erased.
create table contact_address (
    contact_id uuid not null references contact,
    channel    text not null check (channel in ('email', 'zalo')),
    address    text not null,
    primary key (contact_id, channel)
);
