-- A mail says the days of its tasks for a calendar too, and answers earlier mails about its task.
alter table message add column body_calendar text;
-- the first mail about the task to this contact, then the last before this one
alter table message add column thread uuid[] not null default '{}';

alter table ledger drop constraint ledger_entry_check;
alter table ledger add constraint ledger_entry_check check (entry in
    ('planned', 'frozen', 'attempt-began', 'accepted', 'deferred', 'refused', 'unknown', 'fallback', 'ended',
     'bounced', 'arrived'));

-- One mail a day to the administrator.
create table daily_report (
    day     date primary key,
    sent_at timestamptz
);

-- SHA-256 of the address of the last attempt, in lower case: tells whether a returned mail speaks of the address of today.
alter table message add column sent_to text;
