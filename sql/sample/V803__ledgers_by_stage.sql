-- How far the ledgers of all these applications are open, stage by stage, as V546 has it.
delete from observed_application;
insert into observed_application (application_id, person_id, released_at)
select a.id, a.candidate_id, max(told.at)
  from application a join (
        select m.application_id, r.at
          from stage_release r join application_move m on m.stage_id = r.stage_id join stage s on s.id = r.stage_id
         where m.to_state in ('PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE')
           and m.id = (select max(l.id) from application_move l
                where l.application_id = m.application_id and l.stage_id = m.stage_id and l.at <= r.at)
           and (m.to_state <> 'PASSED' or not exists (select 1 from stage t
                where t.vacancy_id = s.vacancy_id and t.position > s.position and t.kind in ('SIFT', 'SHORTLIST')))
        union all
        select m.application_id, m.at from application_move m where m.to_state = 'OFFERED') told
    on told.application_id = a.id
 group by a.id, a.candidate_id;
