-- The ledger: what was done to tell somebody, in the order it was done. Nothing in it is ever changed.
-- Rows name contacts by id; addresses stand in contact_address.
create table ledger (
    ledger_id  bigint generated always as identity primary key,
    at         timestamptz not null,
    entry      text        not null check (entry in ('planned', 'frozen', 'attempt-began', 'accepted', 'deferred', 'refused', 'unknown', 'fallback', 'ended')),
    notice_id  uuid,
    message_id uuid,
    contact_id uuid,
    channel    text,
    attempt    integer,
    -- of an end: delivered, failed, …
    outcome    text,
    reason     text,
    -- what the channel called the message: Message-ID, msg_id
    sent_as    text
);

create index ledger_by_message on ledger (message_id) where message_id is not null;
create index ledger_by_notice on ledger (notice_id) where notice_id is not null;
create unique index ledger_one_end on ledger (notice_id) where entry = 'ended';

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger ledger_append_only before update or delete on ledger
    for each row execute function refuse_change_of_ledger();
create trigger ledger_not_emptied before truncate on ledger
    for each statement execute function refuse_change_of_ledger();
