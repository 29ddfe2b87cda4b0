-- Who changed what, and how it was before: rows are added, none is ever changed. Addresses of persons stand in it with stars.
create table change (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    by_whom text        not null,
    -- as the provider knows the user; null where no person did it
    account text,
    kind    text        not null,
    words   text        not null,
    subject text        not null,
    before  json,
    after   json
);

create index change_by_subject on change (subject, id);

create function refuse_change_of_change() returns trigger language plpgsql as $$
begin
    raise exception 'changes are append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger change_append_only before update or delete on change
    for each row execute function refuse_change_of_change();
create trigger change_not_emptied before truncate on change
    for each statement execute function refuse_change_of_change();
