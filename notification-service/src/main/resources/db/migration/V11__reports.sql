-- The leadership report: an intent as others are, whose own number stands where theirs name a task
alter table intent drop constraint intent_kind_check;
alter table intent add constraint intent_kind_check
    check (kind in ('assignment', 'coordination', 'reminder', 'due-today', 'warning', 'report'));
alter table intent add column report jsonb;
