-- The gates of recruitment for fairness: (gate, organisation_id, stratum, subject_id, entered_on, passed).
-- stratum: the vacancy; subject_id: the application. Only what is decided counts. Who took the application back before
-- a decision came to the gate and did not pass it; withdrawn tells them apart, so that leaving is not read as refusal.

-- How each stage that was decided ended: by the last move at that stage, whatever was undone before.
create view application_stage_result as
select m.application_id, a.vacancy_id, v.organisation_id, s.id as stage_id, s.kind, s.position, date(m.at) as decided_on,
    (select date(min(e.at)) from application_move e
      where e.application_id = m.application_id and e.stage_id = m.stage_id) as entered_on,
    case when m.to_state in ('PASSED', 'APPOINTABLE', 'RESERVE') then 1
         when m.to_state = 'WITHDRAWN' and m.from_state in ('PASSED', 'APPOINTABLE', 'RESERVE') then 1
         else 0 end as passed,
    case when m.to_state = 'WITHDRAWN' then 1 else 0 end as withdrawn
  from application_move m
  join application a on a.id = m.application_id
  join vacancy v on v.id = a.vacancy_id
  join stage s on s.id = m.stage_id
 where m.to_state in ('PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE', 'WITHDRAWN')
   and s.kind not in ('OFFER', 'CHECKS')
   and not exists (select 1 from application_move later
                    where later.application_id = m.application_id and later.stage_id = m.stage_id and later.id > m.id);

-- How far every application that was sent has got. The shortlist is the last sift or shortlist of the vacancy's plan.
create view application_reach as
select a.id as application_id, a.vacancy_id, v.organisation_id, date(a.submitted_at) as applied_on,
    (select r.decided_on from application_stage_result r
      where r.application_id = a.id and r.passed = 1 and r.kind in ('SIFT', 'SHORTLIST')
        and not exists (select 1 from stage s
                         where s.vacancy_id = a.vacancy_id and s.kind in ('SIFT', 'SHORTLIST') and s.position > r.position)
    ) as shortlisted_on,
    (select min(r.decided_on) from application_stage_result r
      where r.application_id = a.id and r.withdrawn = 0 and r.kind in ('VALUES_INTERVIEW', 'ASSESSMENT_CENTRE')
    ) as interviewed_on,
    (select date(min(m.at)) from application_move m where m.application_id = a.id and m.to_state = 'OFFERED') as offered_on,
    (select date(min(m.at)) from application_move m where m.application_id = a.id and m.to_state = 'ACCEPTED') as appointed_on,
    case when a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE', 'WITHDRAWN', 'OFFER_WITHDRAWN', 'DECLINED') then 1
         when a.state = 'RESERVE' and v.state in ('FILLED', 'NO_APPOINTMENT') then 1
         else 0 end as ended,
    case when a.state = 'DECLINED' then 1 else 0 end as declined,
    case when a.state = 'WITHDRAWN' then 1 else 0 end as withdrawn
  from application a
  join vacancy v on v.id = a.vacancy_id
 where a.submitted_at is not null;

create view gate_recruitment as
select 'recruitment.shortlisted' as gate, organisation_id, vacancy_id as stratum, application_id as subject_id,
    applied_on as entered_on, case when shortlisted_on is not null then 1 else 0 end as passed,
    case when shortlisted_on is null then withdrawn else 0 end as withdrawn
  from application_reach
 where shortlisted_on is not null or ended = 1
union all
select 'recruitment.interviewed', organisation_id, vacancy_id, application_id, shortlisted_on,
    case when interviewed_on is not null then 1 else 0 end, case when interviewed_on is null then withdrawn else 0 end
  from application_reach
 where shortlisted_on is not null and (interviewed_on is not null or ended = 1)
union all
select 'recruitment.offered', organisation_id, vacancy_id, application_id, interviewed_on,
    case when offered_on is not null then 1 else 0 end, case when offered_on is null then withdrawn else 0 end
  from application_reach
 where shortlisted_on is not null and interviewed_on is not null and (offered_on is not null or ended = 1)
union all
-- As the national standard counts it: from the shortlist, without those who turned an offer down.
select 'recruitment.appointed', organisation_id, vacancy_id, application_id, shortlisted_on,
    case when appointed_on is not null then 1 else 0 end, case when appointed_on is null then withdrawn else 0 end
  from application_reach
 where shortlisted_on is not null and (appointed_on is not null or (ended = 1 and declined = 0))
union all
select 'recruitment.overall', organisation_id, vacancy_id, application_id, applied_on,
    case when appointed_on is not null then 1 else 0 end, case when appointed_on is null then withdrawn else 0 end
  from application_reach
 where appointed_on is not null or ended = 1
union all
select concat('recruitment.stage.', lower(replace(kind, '_', '-'))), organisation_id, vacancy_id, application_id,
    entered_on, passed, withdrawn
  from application_stage_result;
