-- An assessment centre of the trust, held on two days: four people who want to lead a ward go through four exercises, three
-- assessors watch. Two came yesterday: one is ready for the wash-up, one is half rated. Two come in a fortnight.
set @job = 38;
set @midnight = timestamp(current_date);
set @day = current_date - interval 1 day;
set @second = current_date + interval 14 day;

insert into vacancy (id, version, organisation_id, reference, post_id, title, department, location, pay, contract, hours, hours_text, posts,
    cause_statement, summary, duties, flexible_statement, adjustments_statement, help_contact, closes_on, recruiting_manager_id, author_account_id,
    state, framework_id, plan_name, created_at, changed_at, changed_by, submitted_at, approved_by, approved_at, opened_at, closed_at)
select @job, 0, 1, 'NUH-2026-0038', post_id, 'Ward manager, older people''s ward', 'Ward 7', location, pay, contract, hours, hours_text, 1,
    'People who are old and ill keep their strength and their dignity, and those who look after them stay.',
    'You will lead a ward of 26 beds and a team of 38.', duties, flexible_statement, adjustments_statement, help_contact, @day - interval 30 day,
    recruiting_manager_id, author_account_id, 'SELECTING', framework_id, plan_name, @midnight - interval 65 day, @midnight - interval 29 day, 'Rosa Delgado',
    @midnight - interval 62 day, 4, @midnight - interval 58 day, @midnight - interval 55 day, @midnight - interval 30 day
from vacancy where id = 8;
update vacancy_number set last_number = greatest(last_number, 38) where organisation_id = 1 and in_year = 2026;
insert into criterion (vacancy_id, position, text, kind, assessed_at, value_id) values
    (@job, 0, 'You have led a team on a ward or in another place where people are looked after.', 'ESSENTIAL', 'APPLICATION', null),
    (@job, 1, 'You can talk about hard things with people who are upset.', 'ESSENTIAL', 'APPLICATION', null);
insert into stage (vacancy_id, position, name, kind, scored_by, target_days)
select @job, s.position, s.name, s.kind, s.scored_by, s.target_days
from plan_template t join plan_template_stage s on s.template_id = t.id where t.name = 'Leadership' and t.organisation_id is null;
set @stage = (select id from stage where vacancy_id = @job and kind = 'ASSESSMENT_CENTRE');

-- Who came.
create temporary table came (n int primary key, id bigint, person_id bigint, ref char(9));
insert into came values (0, 1901, 19, 'WMGR-2345'), (1, 1902, 523, 'WMGR-2346'), (2, 1903, 646, 'WMGR-2347'), (3, 1904, 757, 'WMGR-2348');
insert into application (id, version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at, phone, scheme_asked, sheets, open_spread,
    changed_by, changed_at, stage_since)
select c.id, 0, @job, c.person_id, c.ref, 'IN_STAGE', @stage, @midnight - interval 50 day, @midnight - interval 45 day, p.phone, false, 0, false,
    'Rosa Delgado', @midnight - interval 16 day, @midnight - interval 16 day
from came c join person p on p.id = c.person_id;
insert into application_answer (version, application_id, criterion_id, text, masked, saved_at)
select 0, c.id, r.id, t.text, t.text, @midnight - interval 46 day from came c join criterion r on r.vacancy_id = @job
join (select 0 position, 'I lead a team of twelve in a care home. I know each of them, and each of them knows what I stand for.' text union all
    select 1, 'I told a son that his father had fallen. I stayed until he had asked everything, and rang him the next day.') as t on t.position = r.position;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at)
select c.id, s.id, m.from_state, m.to_state, case when m.n = 1 then a.id else 2 end, case when m.n = 1 then 'The candidate' else 'Rosa Delgado' end,
    @midnight - interval m.ago day
from (select 1 n, null kind, 'DRAFT' from_state, 'SUBMITTED' to_state, 45 ago union all select 2, 'SIFT', 'SUBMITTED', 'IN_STAGE', 29 union all
    select 3, 'SIFT', 'IN_STAGE', 'PASSED', 27 union all select 4, 'SHORTLIST', 'PASSED', 'IN_STAGE', 26 union all
    select 5, 'SHORTLIST', 'IN_STAGE', 'PASSED', 18 union all select 6, 'ASSESSMENT_CENTRE', 'PASSED', 'IN_STAGE', 16) m
join came c left join stage s on s.vacancy_id = @job and s.kind = m.kind left join account a on a.person_id = c.person_id
order by c.id, m.n;
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select id, vacancy_id, 2, 'Rosa Delgado', @midnight - interval if(kind = 'SIFT', 26, 16) day, @midnight - interval if(kind = 'SIFT', 26, 16) day
from stage where vacancy_id = @job and kind in ('SIFT', 'SHORTLIST');
insert into observed_application (application_id, person_id, released_at) select id, person_id, @midnight - interval 16 day from came;

-- Who assessed: nothing stood in anybody's way.
insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)
select 0, @stage, @job, id, name, id = 5, 'Rosa Delgado', @midnight - interval 14 day from person where id in (5, 6, 7) order by id;
insert into panel_declaration (member_id, application_id, conflict, declared_at)
select m.id, c.id, null, @midnight - interval 12 day from panel_member m join came c where m.stage_id = @stage;

-- Four exercises, two values each, two exercises a value.
insert into assessment_centre (version, stage_id, vacancy_id, organisation_id, state, day, starts_at, ends_at, changeover, pause_after, pause_minutes,
    watched, seed, repeats, fewest, shortage, editions, changed_by, changed_at)
values (3, @stage, @job, 1, 'PUBLISHED', @day, 540, 1020, 10, 2, 40, 2, 1, 0, true, 'NONE', 1, 'Rosa Delgado', @midnight - interval 11 day);
set @centre = last_insert_id();
insert into centre_exercise (centre_id, position, name, kind, brief, room, minutes, seats) values
    (@centre, 0, 'Group discussion', 'GROUP_DISCUSSION', 'Two wards have lost a nurse each. You agree with the other candidates how to share the people you have for a month. Nobody leads unless the group says so.', 'Seminar room 1', 45, 4),
    (@centre, 1, 'In-tray', 'IN_TRAY', 'You have 14 messages from one Monday morning. Say what you would do first, what can wait and what you would pass on, and why.', 'Seminar room 2', 40, 1),
    (@centre, 2, 'Role play', 'ROLE_PLAY', 'You talk with the daughter of a patient whose things have been lost. An actor plays her.', 'Room 14', 30, 1),
    (@centre, 3, 'Interview', 'INTERVIEW', 'We ask you about times in the past when you led people, and what you learned.', 'Room 15', 40, 1);
insert into centre_exercise_value (exercise_id, value_id)
select e.id, v.id from centre_exercise e join framework_value v on v.framework_id = 101
join (select 0 position, 'CARING' code union all select 0, 'TOGETHER' union all select 1, 'SAFE' union all select 1, 'LEARNING' union all
    select 2, 'CARING' union all select 2, 'SAFE' union all select 3, 'TOGETHER' union all select 3, 'LEARNING') x
    on x.position = e.position and x.code = v.code
where e.centre_id = @centre;

-- First both together with one assessor; then round by round to the next room, each with its own assessor. The second day's
-- rounds follow those of the first.
insert into centre_sitting (centre_id, round, exercise_id, application_id, person_id, starts_at, ends_at)
select @centre, if(c.n < 2, 0, 5), e.id, c.id, if(c.n < 2, 5, 6), timestamp(if(c.n < 2, @day, @second)) + interval 9 hour,
    timestamp(if(c.n < 2, @day, @second)) + interval 585 minute
from came c join centre_exercise e on e.centre_id = @centre and e.position = 0;
insert into centre_sitting (centre_id, round, exercise_id, application_id, person_id, starts_at, ends_at)
select @centre, r.round + if(c.n < 2, 0, 5), e.id, c.id, 4 + e.position, timestamp(if(c.n < 2, @day, @second)) + interval r.minute minute,
    timestamp(if(c.n < 2, @day, @second)) + interval r.minute + e.minutes minute
from came c join (select 1 round, 595 minute union all select 2, 675 union all select 3, 725 union all select 4, 805) r
join centre_exercise e on e.centre_id = @centre and e.position = 1 + mod(c.n + r.round, 4);
insert into diary_entry (person_id, uid, sequence, starts_at, ends_at, summary, location, cancelled)
select s.who, concat('centre-', @stage, '-', s.number, '@assessing'), 1, min(s.starts_at), max(s.ends_at), 'Assessment centre: Ward manager, older people''s ward', 'Seminar room 1', false
from (select person_id as who, 1 + datediff(starts_at, @day) as number, starts_at, ends_at from centre_sitting where centre_id = @centre union all
    select a.candidate_id, 1 + datediff(t.starts_at, @day), t.starts_at, t.ends_at from centre_sitting t join application a on a.id = t.application_id where t.centre_id = @centre) s group by s.who, s.number;

-- What is rated, and what has been so far.
insert into interview_kit (version, stage_id, vacancy_id, organisation_id, frozen_at, changed_by, changed_at)
values (1, @stage, @job, 1, timestamp(@day) + interval 9 hour, 'Rosa Delgado', @midnight - interval 11 day);
set @kit = last_insert_id();
insert into kit_question (kit_id, position, exercise_id, value_id, stem, minutes)
select @kit, row_number() over (order by e.position, v.position) - 1, e.id, v.id, e.name, e.minutes div 2
from centre_exercise e join centre_exercise_value x on x.exercise_id = e.id join framework_value v on v.id = x.value_id where e.centre_id = @centre;
insert into interview_sheet (version, stage_id, application_id, person_id, name, started_at, locked_at)
select 1, @stage, c.id, p.id, p.name, timestamp(@day) + interval 9 hour, if(c.n = 0 or p.id = 6, timestamp(@day) + interval 15 * 60 + p.id minute, null)
from came c join person p on p.id in (5, 6, 7) where c.n = 0 or c.n = 1 and p.id in (5, 6) order by c.n, p.id;
insert into interview_rating (sheet_id, kit_question_id, edition, last_change, points, notes, changed_at)
select h.id, q.id, 2, concat('sample-', h.id, '-', q.id),
    case when h.locked_at is null then null when v.code = 'CARING' then if(h.person_id = 5, 5, 3) when v.code = 'LEARNING' then 4 else 3 + mod(h.person_id, 2) end,
    case e.position when 0 then 'Turned to the one who had said nothing. Wrote down what the group agreed on and read it out.'
        when 1 then 'Put the call about the fall first and said why. Passed the rota on with a clear question.'
        when 2 then 'Sat down before speaking. Said sorry once and meant it. Asked what the ring looked like.'
        else 'Own example from last winter. Says what they would do differently now.' end,
    timestamp(@day) + interval 13 hour
from interview_sheet h join came c on c.id = h.application_id join kit_question q on q.kit_id = @kit
join centre_exercise e on e.id = q.exercise_id join framework_value v on v.id = q.value_id
join centre_sitting s on s.exercise_id = e.id and s.application_id = h.application_id and s.person_id = h.person_id
where h.stage_id = @stage and (h.locked_at is not null or e.position = 0);
insert into interview_seen (rating_id, polarity, position, words)
select r.id, 'POSITIVE', p.position, if(p.position = 0, 'without being asked', '') from interview_rating r join interview_sheet h on h.id = r.sheet_id
join (select 0 position union all select 1) p where h.stage_id = @stage and (r.points > 3 or p.position = 0);
insert into value_observation (organisation_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
select 1, h.application_id, q.value_id, 'ASSESSMENT_CENTRE', r.points, concat(q.stem, ': ', r.notes), h.person_id, h.name, @job, 'Ward manager, older people''s ward', h.locked_at
from interview_sheet h join interview_rating r on r.sheet_id = h.id join kit_question q on q.id = r.kit_question_id
where h.stage_id = @stage and h.locked_at is not null order by h.locked_at, r.id;

drop temporary table came;
