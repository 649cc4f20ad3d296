-- Where a candidate says they heard of the job; nobody has to say. Not read by anybody who chooses.
alter table application add column source varchar(20);
alter table application add constraint ck_application_source check (source in
    ('CAREERS_PAGE', 'NHS_JOBS', 'COUNCIL_SITE', 'JOB_SITE', 'SOCIAL_MEDIA', 'JOBCENTRE', 'EVENT', 'SOMEBODY', 'HERE_ALREADY', 'OTHER'));

-- How each application has fared at each stage that it came to: the last move at the stage says so.
create view application_stage_time as
select p.application_id, a.vacancy_id, v.organisation_id, v.recruiting_manager_id, date(a.submitted_at) as applied_on, a.source,
    s.kind, s.target_days, l.to_state, p.entered_at, l.at as last_at,
    case when l.to_state = 'IN_STAGE' then 'OPEN'
         when l.to_state = 'WITHDRAWN' and l.from_state not in ('PASSED', 'APPOINTABLE', 'RESERVE') then 'LEFT'
         when l.to_state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE') then 'REFUSED'
         else 'PASSED' end as ended
  from (select application_id, stage_id, min(at) as entered_at, max(id) as last_id
          from application_move where stage_id is not null group by application_id, stage_id) p
  join application_move l on l.id = p.last_id
  join application a on a.id = p.application_id
  join vacancy v on v.id = a.vacancy_id
  join stage s on s.id = p.stage_id
 where s.kind not in ('OFFER', 'CHECKS') and a.submitted_at is not null;
