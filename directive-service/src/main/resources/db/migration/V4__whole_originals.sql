-- Whether the text of the directive is all that the file says. Who may see one directive only must not get the other documents of
-- its file; of files kept before nobody knows.
alter table original add column whole boolean not null default false;
