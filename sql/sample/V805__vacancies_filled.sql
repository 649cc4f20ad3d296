-- A vacancy is filled when its last post is taken, and ends then.
create temporary table ended as
select v.id, v.organisation_id, max(m.at) + interval 1 hour at from vacancy v join application a on a.vacancy_id = v.id join application_move m on m.application_id = a.id
 where v.state in ('FILLED', 'NO_APPOINTMENT') group by v.id, v.organisation_id;
update vacancy v join ended e on e.id = v.id set v.ended_at = e.at, v.changed_at = e.at;
insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id, from_state, to_state)
select e.at, c.id, c.name, e.organisation_id, if(v.state = 'FILLED', 'VacancyFilled', 'VacancyEndedWithoutAppointment'), 'vacancy', v.id, 'SELECTING', v.state
  from ended e join vacancy v on v.id = e.id join account c on c.id = v.author_account_id order by e.at, v.id;
drop temporary table ended;
