-- A task is theirs no more: told to those who have its last day in their calendar
alter table intent drop constraint intent_kind_check;
alter table intent add constraint intent_kind_check
    check (kind in ('assignment', 'coordination', 'reminder', 'due-today', 'warning', 'report', 'withdrawal'));
