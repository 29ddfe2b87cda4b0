-- The ledger sealed: each block holds a hash over its rows and over the block before, so that nothing can be changed,
-- taken out or slipped in later without every hash from there on being another.
create table ledger_block (
    block     bigint      primary key check (block > 0),
    first_id  bigint      not null,
    last_id   bigint      not null,
    row_count integer     not null,
    previous  text        not null,
    hash      text        not null,
    sealed_at timestamptz not null,
    unique (last_id),
    check (first_id <= last_id)
);

create trigger ledger_block_append_only before update or delete on ledger_block
    for each row execute function refuse_change_of_ledger();
create trigger ledger_block_not_emptied before truncate on ledger_block
    for each statement execute function refuse_change_of_ledger();

-- Up to which row the next block may go: every transaction that was under way when this was written down is over by the
-- time the block is sealed, so no row with a smaller number can still come.
create table ledger_horizon (
    only_row boolean primary key default true check (only_row),
    last_id  bigint  not null,
    snapshot bigint  not null
);
insert into ledger_horizon (last_id, snapshot) values (0, 0);
