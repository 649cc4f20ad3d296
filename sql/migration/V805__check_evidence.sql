-- When the employer saw what a check asks for, and the number of what it saw. Of health there is no number (section 60).
alter table offer_check add column seen_on date;
alter table offer_check add column reference varchar(100);
-- What was marked as done before counts as seen on the day on which it was marked.
update offer_check set seen_on = date(at) where state = 'DONE';
alter table offer_check add constraint ck_offer_check_seen check (state <> 'DONE' or seen_on is not null);
alter table offer_check drop constraint ck_offer_check_health;
alter table offer_check add constraint ck_offer_check_no_health check (kind <> 'OCCUPATIONAL_HEALTH' or (note is null and reference is null));
