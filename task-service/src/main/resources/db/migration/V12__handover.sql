-- What is handed over, through whom and to whom, where the document says so
alter table assignment
    add column output    text,
    add column via       text,
    add column report_to text[] not null default '{}';
