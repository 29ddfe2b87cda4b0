-- The leadership report asks for the tasks that one unit watches over
create index assignment_supervising on assignment using gin (supervising);
