-- Values interviews of the sample system: questions of the trust and of the council, who is trained, panels and kits, the
-- sheets behind every decision taken, and one job of the trust at which interviews are going on.
set @midnight = timestamp(current_date);

create function dice(salt varchar(40), n bigint) returns int deterministic
    return conv(substr(md5(concat(salt, ':', n)), 1, 7), 16, 10);

-- Three questions a value, of the framework that is in force.
insert into interview_question (version, organisation_id, number, value_id, value_code, stem, changed_by, changed_at)
select 0, f.organisation_id, 1, v.id, v.code, q.stem, if(f.organisation_id = 1, 'Harriet Mensah', 'Wharfdale HR'), @midnight - interval 150 day
from (
    select 1 organisation_id, 'CARING' code, 'Tell me about a time when you stayed with somebody who was frightened or in pain.' stem union all
    select 1, 'CARING', 'Tell me about a time when you looked after a colleague on a hard day.' union all
    select 1, 'CARING', 'Tell me about a small thing you did that made somebody''s day easier. How did you know that it would?' union all
    select 1, 'SAFE', 'Tell me about a time when something worried you and you spoke up.' union all
    select 1, 'SAFE', 'Tell me about a time when you were not sure and there was no time. What did you do?' union all
    select 1, 'SAFE', 'Tell me about a time when somebody questioned what you were doing.' union all
    select 1, 'TOGETHER', 'Tell me about a time when you planned something with the person it was for.' union all
    select 1, 'TOGETHER', 'Tell me about a time when another team saw it differently from yours.' union all
    select 1, 'TOGETHER', 'Tell me about a handover that went wrong. What was your part in it?' union all
    select 1, 'LEARNING', 'Tell me about a time when somebody told you that you could do something better.' union all
    select 1, 'LEARNING', 'Tell me about something that you tried out and that did not work.' union all
    select 1, 'LEARNING', 'Tell me about a time when you taught somebody something that you had found hard yourself.' union all
    select 2, 'POSITIVE', 'Tell me about a time when you found a strength in somebody that others had not seen.' union all
    select 2, 'POSITIVE', 'Tell me about a time when everybody said that it could not be done.' union all
    select 2, 'POSITIVE', 'Tell me about a problem to which you brought the first idea.' union all
    select 2, 'ACCOUNTABLE', 'Tell me about a promise that you could not keep.' union all
    select 2, 'ACCOUNTABLE', 'Tell me about a mistake of yours that touched somebody else.' union all
    select 2, 'ACCOUNTABLE', 'Tell me about a time when you had to be careful with money that was not yours.' union all
    select 2, 'COURAGEOUS', 'Tell me about a conversation that you would rather not have had.' union all
    select 2, 'COURAGEOUS', 'Tell me about a time when you left the usual way because it did not help somebody.' union all
    select 2, 'COURAGEOUS', 'Tell me about a time when you challenged somebody more senior than you.' union all
    select 2, 'KIND', 'Tell me about a time when somebody''s story turned out to be different from what you had thought.' union all
    select 2, 'KIND', 'Tell me about a time when somebody needed more of your time than you had.' union all
    select 2, 'KIND', 'Tell me about a hard message that you had to give.') q
join values_framework f on f.organisation_id = q.organisation_id and f.state = 'PUBLISHED' and f.effective_from <= current_date
    and (f.effective_until is null or f.effective_until > current_date)
join framework_value v on v.framework_id = f.id and v.code = q.code
order by f.organisation_id, v.position, q.stem;
insert into question_line (question_id, kind, position, text)
select q.id, 'PROBE', p.position, p.text from interview_question q
join (select 0 position, 'What happened? Who was there?' text union all select 1, 'What did you do yourself?' union all
    select 2, 'Why did you choose that? What else could you have done?' union all
    select 3, 'How did it feel for the others? How do you know?' union all
    select 4, 'What did you learn, and what have you done differently since?') p
where q.organisation_id in (1, 2);
insert into question_line (question_id, kind, position, text)
select q.id, if(b.polarity = 'WE_WILL', 'POSITIVE', 'NEGATIVE'), row_number() over (partition by q.id, b.polarity order by b.position) - 1, b.text
from interview_question q join value_behaviour b on b.value_id = q.value_id and b.level = 'ALL' where q.organisation_id in (1, 2);
insert into question_line (question_id, kind, position, text)
select q.id, 'ANCHOR', a.points, a.text from interview_question q join framework_value v on v.id = q.value_id
join rating_anchor a on a.framework_id = v.framework_id and a.value_id is null where q.organisation_id in (1, 2);

-- One job of the trust with interviews going on: six who were interviewed for another one have applied for it, too.
set @job = 26;
insert into vacancy (id, version, organisation_id, reference, post_id, title, department, location, pay, contract, hours, hours_text, posts,
    cause_statement, summary, duties, flexible_statement, adjustments_statement, help_contact, closes_on, recruiting_manager_id, author_account_id,
    state, framework_id, plan_name, created_at, changed_at, changed_by, submitted_at, approved_by, approved_at, opened_at, closed_at)
select @job, 0, 1, 'NUH-2026-0017', post_id, 'Healthcare assistant, surgical ward', 'Ward 5', location, pay, contract, hours, hours_text, 2,
    'People who have had an operation are back on their feet sooner, and go home without fear.',
    'You will look after people before and after an operation, on a ward of 28 beds.',
    concat('You will help people to wash, eat and get up again.', char(10), 'You will notice when somebody is not well and tell a nurse.', char(10), 'You will keep people company who are afraid.'),
    flexible_statement, adjustments_statement, help_contact, closes_on + interval 62 day, recruiting_manager_id, author_account_id, 'SELECTING',
    framework_id, plan_name, created_at + interval 62 day, changed_at + interval 62 day, changed_by, submitted_at + interval 62 day, approved_by,
    approved_at + interval 62 day, opened_at + interval 62 day, closed_at + interval 62 day
from vacancy where id = 13;
update vacancy_number set last_number = 17 where organisation_id = 1 and in_year = 2026 and last_number < 17;
insert into criterion (vacancy_id, position, text, kind, assessed_at, value_id)
select @job, position, text, kind, assessed_at, value_id from criterion where vacancy_id = 13;
insert into criterion (vacancy_id, position, text, kind, assessed_at)
select @job, max(position) + 1, 'You can say what you would do first when two people need you at once.', 'ESSENTIAL', 'INTERVIEW' from criterion where vacancy_id = 13;
insert into stage (vacancy_id, position, name, kind, scored_by, target_days)
select @job, position, name, kind, scored_by, target_days from stage where vacancy_id = 13;
create temporary table stage_pair (was bigint primary key, now bigint, kind varchar(20));
insert into stage_pair select a.id, b.id, a.kind from stage a join stage b on b.vacancy_id = @job and b.position = a.position where a.vacancy_id = 13;
create temporary table chosen (was bigint primary key, now bigint, n int);
insert into chosen
select id, 1400 + n, n from (select a.id, row_number() over (order by a.id) as n from application a
    where a.vacancy_id = 13 and exists (select 1 from application_move m join stage s on s.id = m.stage_id
        where m.application_id = a.id and s.kind = 'VALUES_INTERVIEW' and m.from_state = 'IN_STAGE')) as ranked where n <= 6;
insert into application (id, version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at, phone, scheme_asked, pile,
    proposed_pile, sheets, open_spread, meets_essentials, changed_by, changed_at)
select c.now, 0, @job, a.candidate_id, concat(substr('BCDFGHJKLM', c.n, 1), 'W', c.n + 1, 'X-', substr('KLMNPQRTVW', c.n, 1), c.n + 2, 'YH'), 'IN_STAGE',
    (select now from stage_pair where kind = 'VALUES_INTERVIEW'), a.created_at + interval 62 day, a.submitted_at + interval 62 day, a.phone, false, a.pile,
    a.proposed_pile, a.sheets, false, a.meets_essentials, 'Rosa Delgado', @midnight - interval 4 day
from chosen c join application a on a.id = c.was;
insert into application_answer (version, application_id, criterion_id, text, masked, saved_at)
select 0, c.now, k.id, n.text, n.masked, n.saved_at + interval 62 day from chosen c join application_answer n on n.application_id = c.was
join criterion o on o.id = n.criterion_id join criterion k on k.vacancy_id = @job and k.position = o.position;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select c.now, p.now, m.from_state, m.to_state, m.account_id, m.who, m.at + interval 62 day, m.reason
from chosen c join application_move m on m.application_id = c.was left join stage_pair p on p.was = m.stage_id
where m.stage_id is null or p.kind in ('SIFT', 'SHORTLIST') or p.kind = 'VALUES_INTERVIEW' and m.to_state = 'IN_STAGE' order by m.id;
insert into shortlister (version, vacancy_id, person_id, name, named_by, named_at, declared_at)
select 0, @job, person_id, name, named_by, named_at + interval 62 day, declared_at + interval 62 day from shortlister where vacancy_id = 13 and conflict is null and left_at is null;
insert into scoresheet (version, application_id, person_id, started_at, locked_at)
select 1, c.now, s.person_id, s.started_at + interval 62 day, s.locked_at + interval 62 day from chosen c join scoresheet s on s.application_id = c.was
where s.locked_at is not null and s.person_id in (select person_id from shortlister where vacancy_id = @job);
insert into shortlist_score (scoresheet_id, criterion_id, points, note)
select t.id, k.id, x.points, x.note from chosen c join scoresheet s on s.application_id = c.was join scoresheet t on t.application_id = c.now and t.person_id = s.person_id
join shortlist_score x on x.scoresheet_id = s.id join criterion o on o.id = x.criterion_id join criterion k on k.vacancy_id = @job and k.position = o.position;
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select p.now, @job, r.account_id, r.who, r.at + interval 62 day, r.check_seen_at + interval 62 day from stage_release r join stage_pair p on p.was = r.stage_id and p.kind in ('SIFT', 'SHORTLIST');
insert into observed_application (application_id, person_id, released_at) select now, a.candidate_id, @midnight - interval 4 day from chosen c join application a on a.id = c.now;

-- Who sits where. At the trust Rosa Delgado chaired what is over; Priya Nair chairs what is going on.
set @city_chair = (select recruiting_manager_id from vacancy where id = 22);
create temporary table seat (stage_id bigint, vacancy_id bigint, person_id bigint, name varchar(200), place int, primary key (stage_id, place));
insert into seat
select s.id, s.vacancy_id, p.id, p.name, w.place from stage s join vacancy v on v.id = s.vacancy_id
join (select 13 vacancy_id, 1 place, 2 person_id union all select 13, 2, 5 union all select 13, 3, 6 union all
    select 14, 1, 2 union all select 14, 2, 6 union all select 14, 3, 7 union all
    select 26, 1, 5 union all select 26, 2, 6 union all select 26, 3, 7 union all
    select 21, 1, @city_chair union all select 22, 1, @city_chair) w on w.vacancy_id = s.vacancy_id
join person p on p.id = w.person_id where s.kind = 'VALUES_INTERVIEW';
insert into seat
select s.id, s.vacancy_id, p.person_id, p.name, 1 + p.place from stage s
join (select e.person_id, n.name, row_number() over (order by e.person_id) as place from employment e join person n on n.id = e.person_id
    where e.organisation_id = 2 and e.ends is null and e.person_id <> @city_chair) p on p.place <= 2
where s.kind = 'VALUES_INTERVIEW' and s.vacancy_id in (21, 22);
insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)
select 0, t.stage_id, t.vacancy_id, t.person_id, t.name, t.place = 1, m.name, coalesce(v.closed_at, v.opened_at) + interval 1 day
from seat t join vacancy v on v.id = t.vacancy_id join person m on m.id = v.recruiting_manager_id;
insert into panel_training (organisation_id, person_id, trained_on, recorded_by, recorded_at) values
    (1, 5, current_date - interval 200 day, 'Harriet Mensah', @midnight - interval 190 day),
    (1, 6, current_date - interval 410 day, 'Harriet Mensah', @midnight - interval 400 day),
    (1, 2, current_date - interval 820 day, 'Harriet Mensah', @midnight - interval 810 day),
    (1, 7, current_date - interval 1500 day, 'Harriet Mensah', @midnight - interval 1490 day),
    (2, @city_chair, current_date - interval 300 day, 'Wharfdale HR', @midnight - interval 290 day);

-- Kits: one question a value, the first of each, and what the job asks for at interview beside them.
insert into interview_kit (version, stage_id, vacancy_id, organisation_id, frozen_at, changed_by, changed_at)
select distinct 0, t.stage_id, t.vacancy_id, v.organisation_id, if(t.vacancy_id = 21, null, coalesce(v.closed_at, v.opened_at) + interval 3 day), m.name, coalesce(v.closed_at, v.opened_at) + interval 2 day
from seat t join vacancy v on v.id = t.vacancy_id join person m on m.id = v.recruiting_manager_id;
insert into kit_question (kit_id, position, question_id, value_id, stem, minutes)
select k.id, w.position, q.id, w.id, q.stem, 10 from interview_kit k join vacancy v on v.id = k.vacancy_id join framework_value w on w.framework_id = v.framework_id
join interview_question q on q.id = (select min(x.id) from interview_question x where x.organisation_id = v.organisation_id and x.value_code = w.code)
order by k.id, w.position;
insert into kit_question (kit_id, position, criterion_id, stem, minutes)
select k.id, (select count(*) from kit_question q where q.kit_id = k.id) + row_number() over (partition by k.id order by c.position) - 1, c.id, c.text, 6
from interview_kit k join criterion c on c.vacancy_id = k.vacancy_id and c.assessed_at = 'INTERVIEW';

-- Everybody interviewed, when and with what end; of those being interviewed how far each is (n).
create temporary table met (application_id bigint primary key, stage_id bigint, vacancy_id bigint, at datetime, verdict varchar(20), n int);
insert into met
select a.id, m.stage_id, a.vacancy_id, m.at, m.to_state, null from application a join application_move m on m.application_id = a.id and m.from_state = 'IN_STAGE'
    and m.to_state in ('APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE') where m.stage_id in (select stage_id from seat);
insert into met select a.id, a.stage_id, a.vacancy_id, @midnight - interval 20 hour, null, row_number() over (partition by a.vacancy_id order by a.id)
from application a where a.state = 'IN_STAGE' and a.stage_id in (select stage_id from seat where vacancy_id in (21, 26));
insert into panel_declaration (member_id, application_id, conflict, declared_at)
select p.id, e.application_id, if(e.vacancy_id = 26 and e.n = 5 and p.person_id = 7, 'We shared a flat for a year and are close friends.', null), e.at - interval 2 day
from met e join panel_member p on p.stage_id = e.stage_id where e.vacancy_id <> 21 and (e.n is null or e.vacancy_id = 26);

insert into interview_sheet (version, stage_id, application_id, person_id, name, started_at, locked_at)
select 1, e.stage_id, e.application_id, t.person_id, t.name, e.at - interval 170 minute, if(e.n = 3 and t.place = 1, null, e.at - interval 120 - t.place * 7 minute)
from met e join seat t on t.stage_id = e.stage_id
where e.n is null or e.vacancy_id = 26 and (e.n <= 3 or e.n = 4 and t.place = 2) order by e.application_id, t.place;

-- Ratings close together, but for some; two values below what is expected where somebody was not found appointable.
insert into interview_rating (sheet_id, kit_question_id, edition, last_change, points, notes, changed_at)
select s.id, q.id, 3, concat('sample-', s.id, '-', q.id),
    case when e.verdict = 'NOT_APPOINTABLE' and q.position in (mod(e.application_id, 2), 2 + mod(e.application_id, 2)) then 2
        when q.position = 1 and (e.n = 1 or e.n is null and mod(e.application_id, 3) = 0) then if(t.place = 1, 3, 5)
        else least(5, 3 + mod(dice('base', e.application_id * 100 + q.position), 2) + mod(dice('given', s.id * 100 + q.position), 2)) end,
    elt(1 + mod(dice('note', s.id * 100 + q.position), 5), 'Begins slowly, then a clear example. Says what they did and what came of it.',
        'Own example, from last winter. Says why they chose it, and what they would do now.', 'Long before the point. Asked on twice, then a good example.',
        'Speaks of the other person first. Asked afterwards how it had been for them.', 'Short. A clear example; the reasons came when I asked.'), s.started_at + interval 30 minute
from interview_sheet s join met e on e.application_id = s.application_id join seat t on t.stage_id = s.stage_id and t.person_id = s.person_id
join interview_kit k on k.stage_id = s.stage_id join kit_question q on q.kit_id = k.id where s.locked_at is not null or q.position < 2;
insert into interview_seen (rating_id, polarity, position, words)
select r.id, 'POSITIVE', p.position, elt(1 + mod(dice('seen', r.id * 10 + p.position), 4), '', 'an example of their own', 'said it without being asked', 'and said why')
from interview_rating r join kit_question q on q.id = r.kit_question_id and q.question_id is not null
join (select 0 position union all select 1 union all select 2) p on p.position < case when r.points >= 4 then 3 when r.points = 3 then 2 else 1 end;
insert into interview_seen (rating_id, polarity, position, words)
select r.id, 'NEGATIVE', 0, 'only when asked a second time' from interview_rating r join kit_question q on q.id = r.kit_question_id and q.question_id is not null where r.points = 2;

-- What was talked about, and what the chairs decided.
insert into panel_discussion (version, stage_id, application_id, kit_question_id, points, words, account_id, who, at)
select 0, e.stage_id, e.application_id, q.id, 4, 'One of us missed the reasons, two heard them when we asked on. We went through the notes together and settle on 4.', a.id, p.name, e.at - interval 40 minute
from met e join seat t on t.stage_id = e.stage_id and t.place = 1 join person p on p.id = t.person_id join account a on a.person_id = p.id
join interview_kit k on k.stage_id = e.stage_id join kit_question q on q.kit_id = k.id
where e.n is null and (select max(r.points) - min(r.points) from interview_rating r join interview_sheet s on s.id = r.sheet_id
    where s.application_id = e.application_id and r.kit_question_id = q.id) >= 2;
insert into panel_decision (stage_id, application_id, proposal, basis, verdict, departed, reason, account_id, who, at)
select e.stage_id, e.application_id, if(e.verdict = 'NOT_APPOINTABLE', 'DISCUSS', 'APPOINTABLE'),
    (select group_concat(concat(v.name, ': ', w.least) order by v.position separator '; ') from (select q.value_id, s.application_id, min(r.points) as least from interview_rating r
        join interview_sheet s on s.id = r.sheet_id join kit_question q on q.id = r.kit_question_id and q.value_id is not null group by q.value_id, s.application_id) w
        join framework_value v on v.id = w.value_id where w.application_id = e.application_id),
    e.verdict, e.verdict = 'NOT_APPOINTABLE', m.reason, m.account_id, m.who, m.at
from met e join application_move m on m.application_id = e.application_id and m.stage_id = e.stage_id and m.to_state = e.verdict where e.n is null;
insert into stage_feedback (application_id, stage_id, position, about, words)
select e.application_id, e.stage_id, v.position, v.name, concat('We saw: ', (select l.text from question_line l where l.question_id = q.question_id and l.kind = 'POSITIVE' and l.position = 0),
    if(e.verdict = 'NOT_APPOINTABLE' and q.position in (mod(e.application_id, 2), 2 + mod(e.application_id, 2)), '. We would have liked to hear more of what you did yourself, and why.', ''))
from met e join interview_kit k on k.stage_id = e.stage_id join kit_question q on q.kit_id = k.id join framework_value v on v.id = q.value_id where e.n is null;

-- What was locked stands in the ledger; who was told may read it.
insert into value_observation (organisation_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
select v.organisation_id, s.application_id, q.value_id, 'INTERVIEW', r.points, concat('Seen: ', (select l.text from question_line l where l.question_id = q.question_id and l.kind = 'POSITIVE' and l.position = 0), char(10), r.notes),
    s.person_id, s.name, v.id, v.title, s.locked_at
from interview_sheet s join interview_rating r on r.sheet_id = s.id join kit_question q on q.id = r.kit_question_id and q.value_id is not null
join met e on e.application_id = s.application_id join vacancy v on v.id = e.vacancy_id where s.locked_at is not null order by s.locked_at, r.id;
insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id)
select s.locked_at, a.id, s.name, v.organisation_id, 'InterviewSheetLocked', 'application', s.application_id
from interview_sheet s join met e on e.application_id = s.application_id join vacancy v on v.id = e.vacancy_id left join account a on a.person_id = s.person_id
where s.locked_at is not null order by s.locked_at, s.id;

drop temporary table stage_pair, chosen, seat, met;
drop function dice;
