-- Talks held, held late and missed, and pulses: enough in the emergency department for figures.
insert into check_point (version, plan_id, kind, offset_days, state, held_on, notes)
select 0, c.plan_id, c.kind, c.days, case when c.held then 'HELD' else 'PLANNED' end,
    case when c.held then least(c.ends, c.due + interval case when mod(c.person_id, 7) = 0 then 18 else mod(c.person_id, 5) end day) end, ''
from (select p.id as plan_id, p.person_id, t.kind, d.days, coalesce(p.ended_on, current_date) as ends, p.day_zero + interval d.days day as due,
        p.day_zero + interval d.days + 6 day < coalesce(p.ended_on, current_date) and mod(p.person_id * 5 + d.days, 6) > 0 as held
    from transition_plan p join induction_template_talk t on t.template_id = p.template_id
    join (select 'D7' as kind, 7 as days union all select 'D30', 30 union all select 'D60', 60 union all select 'D90', 90 union all select 'D180', 180) d on d.kind = t.kind
    where p.talks) c
order by c.plan_id, c.days;
set @emma = (select id from transition_plan where person_id = 14);
update check_point set state = 'HELD', held_on = current_date - interval 95 - offset_days day,
    notes = case kind when 'D7' then 'Emma finds the new rota system hard; everything else came back quickly. The team is glad that she is here.'
        when 'D30' then 'Nights are harder than before the leave. We try four weeks without nights, and look again.'
        else 'The four weeks helped. Emma would like to look after students again, as she did before.' end
 where plan_id = @emma and kind in ('D7', 'D30', 'D60');
insert into check_point_action (check_point_id, position, text)
select id, 0, case kind when 'D7' then 'Memet shows Emma the rota system on Thursday' when 'D30' then 'No nights until the next talk' else 'Emma joins the students’ morning from next month' end
from check_point where plan_id = @emma and kind in ('D7', 'D30', 'D60');
insert into check_point_action (check_point_id, position, text)
select id, 1, 'Martin asks for a second computer at the station' from check_point where plan_id = @emma and kind = 'D7';
update check_point c join transition_plan p on p.id = c.plan_id set c.state = 'PLANNED', c.held_on = null where p.person_id = 83 and c.kind = 'D30';

insert into pulse (version, plan_id, kind, stage, given_on, words, shares, shares_words)
select 0, p.id, d.kind, case d.kind when 'D30' then 'ENCOUNTER' when 'D180' then 'STABILISATION' else 'ADJUSTMENT' end, p.day_zero + interval d.days + mod(p.person_id, 4) day,
    case when p.person_id = 14 then 'It is good to be back. I had forgotten how loud the ward is.' end, p.person_id = 14 and d.kind = 'D30' or mod(p.person_id, 5) = 2, false
from transition_plan p join (select 'D30' as kind, 30 as days union all select 'D60', 60 union all select 'D90', 90 union all select 'D180', 180) d
where p.pulse and p.day_zero + interval d.days + mod(p.person_id, 4) day < coalesce(p.ended_on, current_date) and (p.person_id = 14 or p.person_id between 28 and 49 and d.kind = 'D30' or mod(p.person_id * 3 + d.days / 30, 5) > 0)
    and not (p.person_id = 14 and d.kind = 'D90')
order by p.id, d.days;
insert into pulse_answer (pulse_id, item, points)
with recursive item (n) as (select 1 union all select n + 1 from item where n < 10)
select q.id, i.n, least(5, 2 + mod(crc32(concat(p.person_id, '-', i.n, '-', q.kind)), 4) - case when i.n in (7, 8) and q.kind in ('D60', 'D90') and mod(p.person_id, 2) = 0 then 1 else 0 end)
from pulse q join transition_plan p on p.id = q.plan_id join item i where mod(p.person_id * 11 + i.n * 17, 19) > 0 or p.person_id = 14 or p.person_id between 28 and 49;
update pulse_answer a join pulse q on q.id = a.pulse_id set a.points = case when a.item in (3, 4) then 2 else 4 end where q.plan_id = @emma and q.kind = 'D30';
update pulse q join (
    select pulse_id,
        case when sum(item in (1, 2)) = 2 then avg(case when item in (1, 2) then points end) end as clarity,
        case when sum(item in (3, 4)) = 2 then avg(case when item in (3, 4) then points end) end as efficacy,
        case when sum(item in (5, 6)) = 2 then avg(case when item in (5, 6) then points end) end as acceptance,
        case when sum(item in (7, 8)) = 2 then avg(case when item in (7, 8) then points end) end as promise,
        max(case when item = 9 then points end) as myself, max(case when item = 10 then points end) as needs
      from pulse_answer group by pulse_id) s on s.pulse_id = q.id
   set q.clarity = s.clarity, q.efficacy = s.efficacy, q.acceptance = s.acceptance, q.promise = s.promise, q.myself = s.myself, q.needs = s.needs;
