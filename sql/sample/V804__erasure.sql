-- Somebody who was not chosen asks the trust to forget them.
set @account = (select c.id from application a join account c on c.person_id = a.candidate_id
     where a.vacancy_id = 13 and a.state = 'NOT_PROGRESSED' and c.person_id > 400
       and not exists (select 1 from application o where o.candidate_id = a.candidate_id and o.id <> a.id) order by a.id limit 1);
insert into erasure_request (version, account_id, name, email, words, asked_at, due_on, state)
select 1, id, name, email, 'I work elsewhere now. Please delete what you have about me.', utc_timestamp() - interval 9 day, current_date + interval 21 day, 'WAITING'
  from account where id = @account;
insert into erasure_request_organisation (request_id, organisation_id) values (last_insert_id(), 1);

-- What has ended counts from the last thing that was done to it.
update vacancy set ended_at = changed_at where state in ('FILLED', 'NO_APPOINTMENT', 'WITHDRAWN');
