-- Who of the contacts is which follower of the Official Account: learned by a code the person sends to it.
create table zalo_link (
    contact_id uuid primary key references contact,
    user_id    text        not null unique,
    linked_at  timestamptz not null
);

create table zalo_link_code (
    code       text primary key,
    contact_id uuid        not null references contact,
    expires_at timestamptz not null
);

-- Events of the webhook that have taken effect: Zalo may send one again.
create table zalo_event (
    event_key   text primary key,
    received_at timestamptz not null
);

-- What Zalo said of the quota of the day, and until when nothing is sent at all.
create table zalo_quota (
    only_row   boolean primary key default true check (only_row),
    day        date        not null,
    remaining  integer,
    held_until timestamptz
);
insert into zalo_quota (day) values ('2000-01-01');

comment on column zalo_token.access_token is 'encrypted: v1: and base64 of nonce and AES-256-GCM';
comment on column zalo_token.refresh_token is 'encrypted: v1: and base64 of nonce and AES-256-GCM';

-- What cannot wait is sent before every digest, however many are due.
alter table message add column urgent boolean not null default false;
drop index message_due;
create index message_closing on message (due_at) where state = 'gathering';
create index message_due on message (urgent, due_at) where state in ('ready', 'sending');
