-- What the tiny service of the tests keeps of the events it receives.
create table letter (
    place bigint generated always as identity primary key,
    event_id text not null,
    key text not null,
    words text not null
);
