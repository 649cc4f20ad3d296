-- HR keeps its organisation's list of checks: what is retired stays for the record, and the order is free to change.
alter table check_template add column version int not null default 0;
alter table check_template add column changed_by varchar(200) not null default 'Touchstone';
alter table check_template add column changed_at datetime(6) not null default '2026-01-05 09:00:00';
alter table check_template add column retired_at datetime(6);
alter table check_template add column retired_reason varchar(1000);
alter table check_template add constraint ck_check_template_retired check (retired_at is null or retired_reason is not null);
create index ix_check_template_order on check_template (organisation_id, position);
alter table check_template drop index uq_check_template;
