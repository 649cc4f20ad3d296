-- A cycle of appraisals that runs at the trust, with people in every state: in the team of Martin Hughes (13) they can be
-- looked at one by one; Emma Fletcher (14) reads what he shared and has to answer. The year before is closed.
set @today = current_date;
insert into appraisal_cycle (id, version, organisation_id, name, starts_on, ends_on, rating_mode, state, people, opened_at, changed_by, changed_at) values
    (9001, 0, 1, 'This year’s appraisal', date_sub(@today, interval 180 day), date_add(@today, interval 185 day), 'HOW_ONLY', 'OPEN', 0,
     timestamp(date_sub(@today, interval 179 day), '09:00:00'), 'Harriet Mensah', timestamp(date_sub(@today, interval 179 day), '09:00:00')),
    (9002, 0, 1, 'Last year’s appraisal', date_sub(@today, interval 545 day), date_sub(@today, interval 181 day), 'HOW_ONLY', 'CLOSED', 0,
     timestamp(date_sub(@today, interval 544 day), '09:00:00'), 'Harriet Mensah', timestamp(date_sub(@today, interval 150 day), '09:00:00')),
    (9003, 0, 1, 'Next year’s appraisal', date_add(@today, interval 186 day), date_add(@today, interval 550 day), 'HOW_ONLY', 'DRAFT', 0, null,
     'Harriet Mensah', timestamp(date_sub(@today, interval 3 day), '09:00:00'));
insert into appraisal_cycle_value (cycle_id, value_id, position)
select c.id, v.id, v.position from appraisal_cycle c join framework_value v on v.framework_id = 101 where c.id in (9001, 9002, 9003);

-- This year's, for everybody who is employed; what has become of those outside Ward 7 follows from their numbers.
insert into appraisal (id, version, cycle_id, organisation_id, person_id, appraiser_id, post, band_order, state, preparation, prepared_at, met_on, summary, shared_at,
    answered_at, final_at, final_by, exempt_reason, changed_by, changed_at)
select 90000 + q.person_id, 0, 9001, 1, q.person_id, q.line_manager_id, q.title, q.band_order, q.state,
    case when q.rank_of > 0 then 'A full year. I am glad of the team, and I would like more time to teach.' end,
    case when q.rank_of > 0 then timestamp(date_sub(@today, interval 40 day), '10:00:00') end,
    case when q.rank_of > 1 then date_sub(@today, interval 30 day) end,
    case when q.rank_of > 2 then 'We looked back on a year in which much was held together by small things done well. Next year there is more room for teaching.' end,
    case when q.rank_of > 3 then timestamp(date_sub(@today, interval 20 day), '10:00:00') end,
    case when q.rank_of > 4 then timestamp(date_sub(@today, interval 15 day), '10:00:00') end,
    case when q.state = 'FINAL' then timestamp(date_sub(@today, interval 10 day), '10:00:00') end,
    case when q.state = 'FINAL' then m.name end,
    case when q.state = 'EXEMPT' then 'On parental leave for most of the year.' end,
    coalesce(m.name, 'Harriet Mensah'), timestamp(date_sub(@today, interval 10 day), '10:00:00')
from (
    select s.*, case s.state when 'OPEN' then 0 when 'EXEMPT' then 0 when 'PREPARED' then 1 when 'MEETING_HELD' then 2 when 'DRAFTED' then 3
        when 'SHARED' then 4 else 5 end as rank_of
    from (
        select e.person_id, nullif(e.line_manager_id, e.person_id) as line_manager_id, po.title, po.band_order,
            case when e.person_id = 14 then 'SHARED' when e.person_id = 13 then 'PREPARED' when e.person_id in (17, 85) then 'FINAL'
                when e.person_id = 16 then 'PREPARED' when e.person_id = 79 then 'MEETING_HELD' when e.person_id = 80 then 'DRAFTED'
                when e.person_id = 81 then 'AGREED' when e.person_id = 82 then 'DISAGREED' when e.person_id = 83 then 'EXEMPT' when e.person_id < 20 then 'OPEN'
                else elt(1 + mod(e.person_id, 6), 'OPEN', 'OPEN', 'PREPARED', 'OPEN', 'MEETING_HELD', 'OPEN') end as state
        from employment e join post po on po.id = e.post_id
        where e.organisation_id = 1 and e.starts <= @today and (e.ends is null or e.ends >= @today)
            and not exists (select 1 from employment l where l.person_id = e.person_id and l.organisation_id = 1 and l.starts <= @today
                and (l.ends is null or l.ends >= @today) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))
    ) as s
) as q
left join person m on m.id = q.line_manager_id;

insert into appraisal_objective (version, appraisal_id, words, aim, measure, due_on, development, edi, state, outcome)
select 0, a.id, o.words, o.aim, o.measure, date_add(@today, interval o.days day), o.development, false,
    case when a.state in ('FINAL', 'AGREED', 'DISAGREED', 'SHARED') and o.n <> 2 then 'MET' else 'OPEN' end,
    case when a.state in ('FINAL', 'AGREED', 'DISAGREED', 'SHARED') and o.n <> 2 then 'Done, and colleagues do it too.' end
from appraisal a join (
    select 1 as n, 'Lead the falls round each Thursday' as words, 'Fewer falls on our wards' as aim, 'It takes place, and two colleagues can lead it' as measure, 60 as days, false as development
    union all select 2, 'Teach one session for students each month', 'A ward where people want to work', 'Six sessions, and what students say of them', 120, true
    union all select 3, 'Hand over at the bedside, with the patient', 'Care planned with people', 'Every shift, seen by the matron once a month', 90, false
) as o
where a.cycle_id = 9001 and a.state not in ('OPEN', 'EXEMPT') and (a.person_id < 90);
insert into appraisal_objective_value (objective_id, value_id)
select o.id, case when o.words like 'Lead%' then 102 when o.words like 'Teach%' then 104 else 103 end from appraisal_objective o;
insert into appraisal_objective_value (objective_id, value_id) select o.id, 101 from appraisal_objective o where o.words like 'Hand over%';

insert into evidence_request (appraisal_id, person_id, source, asked_by, asked_at, answered_at, declined) values
    (90014, 16, 'COLLEAGUE', 'Emma Fletcher', timestamp(date_sub(@today, interval 45 day), '10:00:00'), timestamp(date_sub(@today, interval 42 day), '10:00:00'), false),
    (90016, 14, 'COLLEAGUE', 'Memet Yilmaz', timestamp(date_sub(@today, interval 4 day), '10:00:00'), null, false);
insert into appraisal_evidence (appraisal_id, value_id, behaviour_id, source, writer_id, words, seen_on, at) values
    (90014, 101, (select min(id) from value_behaviour where value_id = 101), 'SELF', 14, 'I sat with a lady who was afraid of her scan until the porter came, and rang her daughter.',
     date_sub(@today, interval 70 day), timestamp(date_sub(@today, interval 50 day), '10:00:00')),
    (90014, 101, (select min(id) from value_behaviour where value_id = 101), 'COLLEAGUE', 16, 'Emma asks every patient what would help before she begins. Students copy it.',
     date_sub(@today, interval 60 day), timestamp(date_sub(@today, interval 42 day), '10:00:00')),
    (90014, 102, null, 'SELF', 14, 'I reported the mix-up with the two drips myself.', date_sub(@today, interval 90 day), timestamp(date_sub(@today, interval 50 day), '10:00:00')),
    (90014, 102, null, 'MANAGER', 13, 'Spoke up in the huddle about the drugs trolley, and brought a way out.', date_sub(@today, interval 48 day),
     timestamp(date_sub(@today, interval 35 day), '10:00:00'));
insert into appraisal_evidence (appraisal_id, value_id, source, writer_id, words, seen_on, at)
select a.id, 101, s.source, case s.source when 'SELF' then a.person_id else 13 end, s.words, date_sub(@today, interval 55 day), timestamp(date_sub(@today, interval 50 day), '10:00:00')
from appraisal a join (select 'SELF' as source, 'I stayed after my shift until the family had come.' as words
    union all select 'MANAGER', 'Sees when a colleague is tired, and takes the heavy bay without being asked.') as s
where a.cycle_id = 9001 and a.person_id in (17, 80, 81, 82, 85);

insert into appraisal_rating (appraisal_id, axis, value_id, level, words, rater, at)
select a.id, 'HOW', 101, case when a.person_id = 14 then 'ROLE_MODEL' else 'LIVING_IT' end, case when a.person_id = 14
    then 'Patients ask for her by name, and students do as she does.' else 'Kind on good days and on bad ones.' end, 'Martin Hughes',
    timestamp(date_sub(@today, interval 28 day), '10:00:00')
from appraisal a where a.cycle_id = 9001 and a.person_id in (14, 17, 80, 81, 82, 85);
insert into appraisal_rating (appraisal_id, axis, value_id, level, words, rater, at) values
    (90014, 'HOW', 102, 'LIVING_IT', 'Speaks up, also about herself.', 'Martin Hughes', timestamp(date_sub(@today, interval 28 day), '10:00:00'));
insert into appraisal_rating_evidence (rating_id, evidence_id)
select r.id, e.id from appraisal_rating r join appraisal_evidence e on e.appraisal_id = r.appraisal_id and e.value_id = r.value_id;
insert into appraisal_comment (appraisal_id, person_id, words, at)
select a.id, a.person_id, 'I see the second half of the year differently: we were two short from June, and I think that this should be said.',
    timestamp(date_sub(@today, interval 15 day), '10:00:00')
from appraisal a where a.cycle_id = 9001 and a.person_id = 82;
insert into value_observation (organisation_id, person_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
select 1, a.person_id, r.value_id, 'APPRAISAL', case r.level when 'ROLE_MODEL' then 5 else 3 end, r.words, 13, 'Martin Hughes', a.id, 'This year’s appraisal', a.final_at
from appraisal a join appraisal_rating r on r.appraisal_id = a.id where a.cycle_id = 9001 and a.state = 'FINAL';

-- Last year's, of Ward 7.
insert into appraisal (id, version, cycle_id, organisation_id, person_id, appraiser_id, post, band_order, state, preparation, prepared_at, met_on, summary, shared_at,
    answered_at, final_at, final_by, changed_by, changed_at)
select 80000 + a.person_id, 0, 9002, 1, a.person_id, 13, a.post, a.band_order, 'FINAL', 'My first full year on Ward 7.', timestamp(date_sub(@today, interval 240 day), '10:00:00'),
    date_sub(@today, interval 230 day), 'A good first year. The ward is safer for it.', timestamp(date_sub(@today, interval 220 day), '10:00:00'),
    timestamp(date_sub(@today, interval 215 day), '10:00:00'), timestamp(date_sub(@today, interval 210 day), '10:00:00'), 'Martin Hughes', 'Martin Hughes',
    timestamp(date_sub(@today, interval 210 day), '10:00:00')
from appraisal a where a.cycle_id = 9001 and a.appraiser_id = 13;
update appraisal_cycle c set c.people = (select count(*) from appraisal a where a.cycle_id = c.id) where c.id in (9001, 9002);
