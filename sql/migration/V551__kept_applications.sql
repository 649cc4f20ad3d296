-- How long applications are kept (G-9): from the day the choosing ended, unless a legal hold lies on the vacancy.
alter table vacancy
    add column ended_at datetime(6),
    add column held_at datetime(6),
    add column held_by varchar(200),
    add column held_reason varchar(2000);
-- What ended before counts from the last thing that was done to it.
update vacancy set ended_at = changed_at where state in ('FILLED', 'NO_APPOINTMENT', 'WITHDRAWN');
alter table vacancy
    add constraint ck_vacancy_ended check (ended_at is null or state in ('FILLED', 'NO_APPOINTMENT', 'WITHDRAWN')),
    add constraint ck_vacancy_held check ((held_at is null) = (held_reason is null));
create index ix_vacancy_ended on vacancy (ended_at);

-- forgotten_at: since when it has no words, and belongs to a person who is nobody.
alter table application add column forgotten_at datetime(6);
