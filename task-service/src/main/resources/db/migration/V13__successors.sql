-- Offices merge: the unit that stands for this one now
alter table unit add column successor text;
