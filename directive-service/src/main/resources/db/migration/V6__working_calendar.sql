-- Years of the working calendar that task-service has told of; all others are those of the release.
create table calendar_year (
    year    int   primary key,
    version int   not null,
    days    jsonb not null
);
