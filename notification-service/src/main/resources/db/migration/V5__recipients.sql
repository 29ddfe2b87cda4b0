-- What a recipient chose or earned: this service's own, whatever the directory says anew of the person.

create table contact_choice (
    contact_id  uuid primary key references contact,
    -- null: as the directory lists them
    channels    text[],
    -- null: the hours of the office
    work_begins time,
    work_ends   time,
    check ((work_begins is null) = (work_ends is null)),
    check (work_begins < work_ends)
);

create table absence (
    absence_id bigint generated always as identity primary key,
    contact_id uuid not null references contact,
    first_day  date not null,
    last_day   date not null,
    -- who hears instead; null: the person is told all the same
    substitute uuid references contact,
    check (first_day <= last_day),
    check (substitute is distinct from contact_id)
);

create index absence_by_contact on absence (contact_id, last_day);

-- Addresses nothing is sent to any more. By address, not by person: a corrected address is another one.
create table suppressed_address (
    channel text        not null check (channel in ('email', 'zalo')),
    -- in lower case
    address text        not null,
    reason  text        not null,
    since   timestamptz not null,
    primary key (channel, address)
);

-- Whose place the contact of a notice takes.
alter table notice add column instead_of uuid references contact;

-- When a message is given up; hours in which nobody may be disturbed are not counted. Null before the first attempt.
alter table message add column give_up_at timestamptz;
update message set give_up_at = first_attempt_at + interval '24 hours'
where first_attempt_at is not null and state in ('ready', 'sending');
