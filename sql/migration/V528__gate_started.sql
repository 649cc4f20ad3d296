-- One gate more: who of those appointed has started. Everything else of the view is as it was.
create or replace view gate_recruitment as
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
-- Who was appointed and has not started counts once it is certain that they never will.
select 'recruitment.started', r.organisation_id, r.vacancy_id, r.application_id, r.appointed_on,
    case when a.state = 'STARTED' then 1 else 0 end, case when a.state = 'STARTED' then 0 else r.withdrawn end
  from application_reach r
  join application a on a.id = r.application_id
 where r.appointed_on is not null and (a.state = 'STARTED' or r.ended = 1)
union all
select 'recruitment.overall', organisation_id, vacancy_id, application_id, applied_on,
    case when appointed_on is not null then 1 else 0 end, case when appointed_on is null then withdrawn else 0 end
  from application_reach
 where appointed_on is not null or ended = 1
union all
select concat('recruitment.stage.', lower(replace(kind, '_', '-'))), organisation_id, vacancy_id, application_id,
    entered_on, passed, withdrawn
  from application_stage_result;
