-- Candidates read what was observed of them until the last stage that they were told of, not all that comes after the
-- first. What was opened too early closes again: how far each ledger is open follows from what was told, and when.
update observed_application o
  join application a on a.id = o.application_id
  left join (
        select t.application_id, max(t.at) as at
          from (
                -- how a stage ended for somebody, as they were told it; of a sift that is passed the words wait for the shortlist
                select m.application_id, r.at
                  from stage_release r join application_move m on m.stage_id = r.stage_id join stage s on s.id = r.stage_id
                 where m.to_state in ('PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE')
                   and m.id = (select max(l.id) from application_move l
                        where l.application_id = m.application_id and l.stage_id = m.stage_id and l.at <= r.at)
                   and (m.to_state <> 'PASSED' or not exists (select 1 from stage n
                        where n.vacancy_id = s.vacancy_id and n.position > s.position and n.kind in ('SIFT', 'SHORTLIST')))
                union all
                select m.application_id, m.at from application_move m where m.to_state = 'OFFERED') t
         group by t.application_id) told
    on told.application_id = o.application_id
   -- before it was begun nothing was observed
   set o.released_at = coalesce(told.at, a.created_at);
