-- Inductions of the sample in every stage. Days are counted from the day the sample is loaded; who begins as a new starter has
-- an employment that begins on the same day.
create temporary table beginner (person_id bigint primary key, type varchar(24), ago int, stage varchar(13), template_id bigint);
-- Ward 12, whose manager is Martin Hughes; Emma Fletcher is back from leave.
insert into beginner values
    (14, 'RETURN_FROM_LEAVE', 95, 'ADJUSTMENT', 1), (80, 'NEW_STARTER', 12, 'ENCOUNTER', 1), (82, 'INTERNATIONAL_RECRUIT', 33, 'ENCOUNTER', 1),
    (83, 'NEW_STARTER', 58, 'ENCOUNTER', 1), (84, 'MOVE', 210, 'STABILISATION', 1), (86, 'NEW_STARTER', 44, 'ENCOUNTER', 2),
    (87, 'NEW_STARTER', 128, 'ADJUSTMENT', 2), (17, 'PROMOTION', 160, 'ADJUSTMENT', 1);
-- The emergency department and others: enough for figures.
insert into beginner
select e.person_id, 'NEW_STARTER', 70 + mod(e.person_id * 37, 260), 'ADJUSTMENT', 1 from employment e
 where e.post_id in (10, 11, 12) and e.ends is null
   and not exists (select 1 from employment o where o.person_id = e.person_id and o.id <> e.id);
insert into beginner
select e.person_id, 'NEW_STARTER', 95 + mod(e.person_id * 53, 200), 'ADJUSTMENT', 1 from employment e
 where e.post_id in (14, 30, 34) and e.ends is null and mod(e.person_id, 3) <> 0
   and not exists (select 1 from employment o where o.person_id = e.person_id and o.id <> e.id);
insert into beginner
select e.person_id, 'NEW_STARTER', 100 + mod(e.person_id * 29, 120), 'ADJUSTMENT', 2 from employment e
 where e.post_id in (66, 70) and e.ends is null and not exists (select 1 from employment o where o.person_id = e.person_id and o.id <> e.id);
-- A checklist at the charity.
insert into beginner
select e.person_id, 'NEW_STARTER', 4 + mod(e.person_id * 7, 20), 'ENCOUNTER', 3 from employment e
 where e.post_id = 104 and e.ends is null and e.person_id between 341 and 345
   and not exists (select 1 from employment o where o.person_id = e.person_id and o.id <> e.id);
update beginner set stage = 'STABILISATION' where ago > 215 and person_id > 20;

update employment e join beginner b on b.person_id = e.person_id set e.starts = current_date - interval b.ago day
 where b.type in ('NEW_STARTER', 'INTERNATIONAL_RECRUIT') and e.ends is null;

insert into transition_plan (version, organisation_id, person_id, employment_id, post_id, type, day_zero, stage, state, has_left, template_id,
    template_version, template_name, stages, talks, pulse, has_buddy, buddy_trained, created_at)
select 0, e.organisation_id, b.person_id, e.id, e.post_id, b.type, current_date - interval b.ago day, b.stage, 'ACTIVE', false, t.id, 0, t.name, t.stages,
    t.talks, t.pulse, t.buddy, false, utc_timestamp() - interval b.ago + 40 day
from beginner b join employment e on e.person_id = b.person_id and e.ends is null
    and not exists (select 1 from employment l where l.person_id = e.person_id and l.ends is null and l.id > e.id)
join induction_template t on t.id = b.template_id order by b.person_id;

-- Awaited, since an offer is accepted.
insert into transition_plan (version, organisation_id, person_id, post_id, expected_manager_id, type, day_zero, stage, state, has_left, template_id,
    template_version, template_name, stages, talks, pulse, has_buddy, buddy_trained, created_at)
select 0, o.organisation_id, o.candidate_id, o.post_id, o.line_manager_id, 'NEW_STARTER', o.starts_on, 'PREPARATION', 'ACTIVE', false, t.id, 0, t.name, t.stages,
    t.talks, t.pulse, t.buddy, false, o.answered_at
from offer o join induction_template t on t.id = 2 where o.organisation_id = 1 and o.answered_at is not null and o.ended_at is null and o.started_at is null;

-- Who left in their first year.
insert into transition_plan (version, organisation_id, person_id, employment_id, post_id, type, day_zero, stage, state, ended_on, ended_reason, has_left, template_id,
    template_version, template_name, stages, talks, pulse, has_buddy, buddy_trained, created_at)
select 0, e.organisation_id, e.person_id, e.id, e.post_id, 'NEW_STARTER', e.ends - interval 20 + mod(e.person_id * 31, 90) day,
    case when mod(e.person_id * 31, 90) < 60 then 'ENCOUNTER' else 'ADJUSTMENT' end, 'ENDED_EARLY', e.ends, 'Left the organisation', true, t.id, 0, t.name, t.stages,
    t.talks, t.pulse, t.buddy, false, timestamp(e.ends - interval 60 + mod(e.person_id * 31, 90) day)
from employment e join post p on p.id = e.post_id join induction_template t on t.id = case when p.role_family = 'Clinical' then 1 else 2 end
where e.organisation_id = 1 and e.leaving_reason is not null and e.ends < current_date;

-- Copies of the templates.
insert into plan_task (version, plan_id, stage, title, owner, offset_days, value_id, mandatory, state, done_by, done_on)
select 0, c.plan_id, c.stage, c.title, c.owner, c.offset_days, c.value_id, c.mandatory, case when c.done then 'DONE' else 'OPEN' end,
    case when c.done then case c.owner when 'NEWCOMER' then c.name when 'HR' then 'Harriet Mensah' else 'Martin Hughes' end end,
    case when c.done then least(c.ends, c.due + interval mod(c.person_id + c.position, 4) - 1 day) end
from (select p.id as plan_id, p.person_id, n.name, t.position, t.stage, t.title, t.owner, t.offset_days, t.value_id, t.mandatory,
        coalesce(p.ended_on, current_date) as ends, p.day_zero + interval t.offset_days day as due,
        p.day_zero + interval t.offset_days + 2 day < coalesce(p.ended_on, current_date) and (mod(p.person_id * 7 + t.position * 11, 9) > 0
            or field(t.stage, 'PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION') < field(p.stage, 'PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION')) as done
    from transition_plan p join person n on n.id = p.person_id join induction_template_task t on t.template_id = p.template_id) c
order by c.plan_id, c.position;
update plan_task set state = 'NOT_NEEDED', reason = 'She has worked on this ward for years.' where title = 'Order uniform, badge and locker'
    and plan_id = (select id from transition_plan where person_id = 14);
insert into plan_meeting (version, plan_id, who, why, met_on)
select 0, p.id, m.who, m.why, case when p.day_zero + interval 10 + m.position * 9 day < coalesce(p.ended_on, current_date) and mod(p.person_id + m.position, 4) > 0
    then p.day_zero + interval 10 + m.position * 9 day end
from transition_plan p join induction_template_meeting m on m.template_id = p.template_id order by p.id, m.position;
update transition_plan set buddy_id = 16, buddy_trained = true where person_id in (14, 80);
update transition_plan set buddy_id = 85 where person_id in (83, 86);
-- For most of the others a colleague of the unit who began long ago; nobody accompanies more than three (IN-3).
create temporary table accompanied as
select p.id as plan_id, t.unit_id, row_number() over (partition by t.unit_id order by p.id) as n
  from transition_plan p join post t on t.id = p.post_id where p.state = 'ACTIVE' and p.has_buddy and p.employment_id is not null and p.buddy_id is null and mod(p.person_id, 7) > 0;
create temporary table buddies as
select e.person_id, t.unit_id, row_number() over (partition by t.unit_id order by e.person_id) as n
  from employment e join post t on t.id = e.post_id
 where e.ends is null and e.person_id not in (16, 85) and not exists (select 1 from transition_plan p where p.person_id = e.person_id)
   and not exists (select 1 from employment m where m.line_manager_id = e.person_id);
update transition_plan p join accompanied a on a.plan_id = p.id join buddies b on b.unit_id = a.unit_id and b.n = floor((a.n - 1) / 3) + 1
   set p.buddy_id = b.person_id, p.buddy_trained = true;
drop temporary table accompanied;
drop temporary table buddies;

-- How they came from stage to stage.
insert into stage_move (plan_id, from_stage, to_stage, proposer, agreed, reason, on_day)
select p.id, s.from_stage, s.to_stage, 'Martin Hughes', true, null, p.day_zero + interval s.days day
from transition_plan p join (
    select 'PREPARATION' from_stage, 'ENCOUNTER' to_stage, 1 days, 1 n union all select 'ENCOUNTER', 'ADJUSTMENT', 34, 2 union all
    select 'ADJUSTMENT', 'STABILISATION', 190, 3) s on field(p.stage, 'PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION') > s.n
where p.stages and p.organisation_id = 1 and p.day_zero + interval s.days day <= coalesce(p.ended_on, current_date) order by p.id, s.n;
update transition_plan p set proposed = 'ADJUSTMENT', proposed_by = 'Martin Hughes', proposed_on = current_date - interval 2 day
 where p.person_id = 83;
drop temporary table beginner;
