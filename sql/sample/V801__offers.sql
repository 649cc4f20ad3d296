-- Offers of the sample: in every state, with letters, checks, a reserve list of which one place has run out, and a tie-break.
-- Days are counted from the day the sample is loaded.
set @midnight = timestamp(current_date);

-- Two more vacancies of the trust whose interviews are over: one told a month ago, one seven months ago.
insert into vacancy (id, version, organisation_id, reference, post_id, title, department, location, pay, contract, hours, hours_text,
    posts, cause_statement, summary, duties, flexible_statement, adjustments_statement, help_contact, closes_on, recruiting_manager_id,
    author_account_id, state, framework_id, plan_name, created_at, changed_at, changed_by, submitted_at, approved_by, approved_at, opened_at, closed_at)
select n.id, 0, 1, n.reference, 70, n.title, n.department, v.location, v.pay, 'PERMANENT', 'EITHER', n.hours_text, n.posts, n.cause, n.summary,
    n.duties, v.flexible_statement, v.adjustments_statement, v.help_contact, date(@midnight - interval n.closed day), 2, 2, 'SELECTING', 101, v.plan_name,
    @midnight - interval n.closed + 30 day, @midnight - interval n.closed - 1 day, 'Rosa Delgado', @midnight - interval n.closed + 25 day, 4,
    @midnight - interval n.closed + 20 day, @midnight - interval n.closed + 15 day, @midnight - interval n.closed - 1 day + interval 1 hour
from vacancy v join (
    select 36 id, 'NUH-2026-0036' reference, 'Ward housekeeper' title, 'Ward 12' department, '37.5 hours a week, or fewer' hours_text, 4 posts, 60 closed,
        'People eat well and feel at home while they are ill.' cause, 'You will look after meals and comfort on a ward of 28 beds.' summary,
        'You will serve meals. You will notice who does not eat, and tell a nurse. You will keep the kitchen clean.' duties
    union all
    select 37, 'NUH-2026-0037', 'Night porter', 'Porters', '36 hours a week at night', 2, 240, 'Nobody waits at night for somebody to take them where they need to be.',
        'You will move people and things safely through the hospital at night.', 'You will move people with care. You will answer calls. You will look after the doors.') as n
where v.id = 13;
update vacancy_number set last_number = greatest(last_number, 37) where organisation_id = 1 and in_year = 2026;
insert into criterion (vacancy_id, position, text, kind, assessed_at, value_id)
select v.id, c.position, c.text, c.kind, 'APPLICATION', null from vacancy v join (
    select 0 position, 'You have looked after people, at work or at home.' text, 'ESSENTIAL' kind union all
    select 1, 'You notice when something is not right, and say so.', 'ESSENTIAL') as c where v.id in (36, 37);
insert into stage (vacancy_id, position, name, kind, scored_by, target_days)
select v.id, s.position, s.name, s.kind, s.scored_by, s.target_days from vacancy v join plan_template t on t.name = v.plan_name and t.organisation_id is null
join plan_template_stage s on s.template_id = t.id where v.id in (36, 37);

-- Who applied, and how it went: days ago of the verdict, of the offer, and what became of that.
create temporary table chosen (id bigint primary key, vacancy_id bigint, person_id bigint, ref char(9), verdict varchar(20), found int, offered int,
    answered int, cleared int, state varchar(20), answer_in int, hours decimal(5, 2));
insert into chosen values
    (1801, 36, 19, 'HKPR-2345', 'APPOINTABLE', 30, 3, null, null, 'OFFERED', 5, 30), (1802, 36, 512, 'HKPR-2346', 'APPOINTABLE', 30, 16, null, null, 'OFFERED', -4, 37.5),
    (1803, 36, 633, 'HKPR-2347', 'APPOINTABLE', 30, 26, 24, null, 'CHECKS', -18, 37.5), (1804, 36, 744, 'HKPR-2348', 'APPOINTABLE', 30, 26, 22, null, 'DECLINED', -18, 37.5),
    (1805, 36, 855, 'HKPR-2349', 'APPOINTABLE', 30, null, null, null, 'APPOINTABLE', null, null), (1806, 36, 966, 'HKPR-2352', 'APPOINTABLE', 30, null, null, null, 'APPOINTABLE', null, null),
    (1807, 36, 1077, 'HKPR-2353', 'RESERVE', 30, null, null, null, 'RESERVE', null, null), (1808, 36, 1188, 'HKPR-2354', 'RESERVE', 30, null, null, null, 'RESERVE', null, null),
    (1809, 37, 423, 'NPTR-2345', 'APPOINTABLE', 215, 210, 208, null, 'OFFER_WITHDRAWN', -203, 36), (1810, 37, 534, 'NPTR-2346', 'RESERVE', 215, null, null, null, 'RESERVE', null, null),
    (1811, 37, 645, 'NPTR-2347', 'RESERVE', 40, null, null, null, 'RESERVE', null, null), (1812, 37, 756, 'NPTR-2348', 'APPOINTABLE', 215, 40, 36, 8, 'ACCEPTED', -33, 36);
insert into application (id, version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at, phone, scheme_asked, sheets, open_spread,
    changed_by, changed_at)
select c.id, 0, c.vacancy_id, c.person_id, c.ref, c.state, g.id, v.opened_at + interval 2 day, v.opened_at + interval 3 day, p.phone, false, 0, false, 'Rosa Delgado', @midnight
from chosen c join vacancy v on v.id = c.vacancy_id join person p on p.id = c.person_id
join stage g on g.vacancy_id = c.vacancy_id and g.kind = case c.state when 'APPOINTABLE' then 'VALUES_INTERVIEW' when 'RESERVE' then 'VALUES_INTERVIEW'
    when 'OFFERED' then 'OFFER' when 'DECLINED' then 'OFFER' else 'CHECKS' end;
insert into application_answer (version, application_id, criterion_id, text, masked, saved_at)
select 0, c.id, r.id, t.text, t.text, v.opened_at + interval 2 day from chosen c join criterion r on r.vacancy_id = c.vacancy_id join vacancy v on v.id = c.vacancy_id
join (select 0 position, 'I looked after my grandmother for two years. I learned how she liked things, and I asked each day again.' text union all
    select 1, 'In a kitchen I saw that two labels had been mixed up. I stopped, asked, and nobody got the wrong meal.') as t on t.position = r.position;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select c.id, g.id, m.from_state, m.to_state, case when m.theirs then a.id else 2 end, case when m.theirs then 'The candidate' else 'Rosa Delgado' end, m.at, m.reason
from (
    select id, 1 n, null kind, 'DRAFT' from_state, 'SUBMITTED' to_state, true theirs, (select v.opened_at + interval 3 day from vacancy v where v.id = vacancy_id) at, null reason from chosen union all
    select id, 2, 'SIFT', 'SUBMITTED', 'IN_STAGE', false, @midnight - interval found + 25 day, null from chosen union all
    select id, 3, 'SIFT', 'IN_STAGE', 'PASSED', false, @midnight - interval found + 22 day, null from chosen union all
    select id, 4, 'SHORTLIST', 'PASSED', 'IN_STAGE', false, @midnight - interval found + 20 day, null from chosen union all
    select id, 5, 'SHORTLIST', 'IN_STAGE', 'PASSED', false, @midnight - interval found + 14 day, null from chosen union all
    select id, 6, 'VALUES_INTERVIEW', 'PASSED', 'IN_STAGE', false, @midnight - interval found + 12 day, null from chosen union all
    select id, 7, 'VALUES_INTERVIEW', 'IN_STAGE', verdict, false, @midnight - interval found day + interval 15 hour,
        if(verdict = 'RESERVE', 'All values at 3 or above; others were stronger.', 'All values at 3 or above; the panel agreed.') from chosen union all
    select id, 8, 'OFFER', verdict, 'OFFERED', false, @midnight - interval offered day + interval 10 hour, null from chosen where offered is not null union all
    select id, 9, 'OFFER', 'OFFERED', 'DECLINED', true, @midnight - interval answered day + interval 18 hour, 'I have been offered a job nearer home.' from chosen where state = 'DECLINED' union all
    select id, 9, 'CHECKS', 'OFFERED', 'CHECKS', true, @midnight - interval answered day + interval 18 hour, null from chosen where answered is not null and state <> 'DECLINED' union all
    select id, 10, 'CHECKS', 'CHECKS', 'OFFER_WITHDRAWN', false, @midnight - interval 180 day, 'The references did not come in three months, although we asked three times.' from chosen where state = 'OFFER_WITHDRAWN' union all
    select id, 10, 'CHECKS', 'CHECKS', 'ACCEPTED', false, @midnight - interval cleared day + interval 11 hour, null from chosen where cleared is not null) as m
join chosen c on c.id = m.id left join stage g on g.vacancy_id = c.vacancy_id and g.kind = m.kind left join account a on a.person_id = c.person_id
order by c.id, m.n;
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select g.id, g.vacancy_id, 2, 'Rosa Delgado', t.at, t.at from stage g join (
    select vacancy_id, 'SIFT' kind, @midnight - interval max(found) + 20 day at from chosen group by vacancy_id union all
    select vacancy_id, 'SHORTLIST', @midnight - interval max(found) + 12 day from chosen group by vacancy_id union all
    select vacancy_id, 'VALUES_INTERVIEW', @midnight - interval max(found) day + interval 16 hour from chosen group by vacancy_id) as t
    on t.vacancy_id = g.vacancy_id and t.kind = g.kind;
update application a join (select application_id, max(id) as id from application_move group by application_id) as l on l.application_id = a.id
    join application_move m on m.id = l.id set a.changed_by = m.who, a.changed_at = m.at, a.stage_since = m.at where a.id between 1801 and 1899;

-- A letter of the trust's own beside the one that ships.
insert into letter_template (version, organisation_id, name, text, changed_by, changed_at)
select 0, 1, 'Offer to nurses', replace(text, '# What happens next', 'You will work on {unit}. In your first month a preceptor is beside you on every shift.

# What happens next'), 'Harriet Mensah', @midnight - interval 90 day from letter_template where id = 1;

-- An offer for everybody to whom a post was ever offered. Facts stand in place of the fields of the letter.
insert into offer (application_id, version, vacancy_id, organisation_id, candidate_id, post_id, line_manager_id, contract, ends_on, weekly_hours, pay, starts_on,
    answer_by, template_name, letter, account_id, made_by, made_at, answered_at, cleared_at, started_at, ended_at, ended_reason, sequence, changed_by, changed_at)
select f.id, 0, f.vacancy_id, f.organisation_id, f.candidate_id, f.post_id, f.manager_id, f.contract, null, f.hours, f.pay, f.starts, f.answer_by, t.name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.text, '{name}', f.name), '{post}', f.post), '{unit}', f.unit), '{job}', f.title), '{organisation}', f.organisation),
        '{reference}', f.reference), '{pay}', f.pay), '{hours}', concat(trim(trailing '.' from trim(trailing '0' from f.hours)), ' hours a week')),
        '{contract}', 'Permanent'), '{start date}', date_format(f.starts, '%e %M %Y')), '{answer by}', date_format(f.answer_by, '%e %M %Y')),
        '{manager}', f.manager), '{contact}', f.help_contact), '{sender}', f.maker),
    f.account_id, f.maker, f.made_at, f.answered_at, f.cleared_at, f.started_at, f.ended_at, f.ended_reason, 0, f.maker, f.made_at
from letter_template t join (
    select a.id, a.vacancy_id, v.organisation_id, a.candidate_id, v.post_id, v.recruiting_manager_id as manager_id, v.contract, coalesce(c.hours, 37.5) as hours,
        v.pay, v.title, v.reference, v.help_contact, w.title as post, n.name as unit, o.name as organisation, p.name, m.name as manager, d.account_id, d.who as maker, d.at as made_at,
        date(d.at + interval coalesce(c.offered + c.answer_in, 7) day) as answer_by,
        date(case when s.at is not null then s.at when c.cleared is not null then @midnight + interval 7 - weekday(@midnight) day when a.state = 'ACCEPTED' then @midnight + interval 14 - weekday(@midnight) day
            else d.at + interval 63 - weekday(d.at) day end) as starts,
        (select min(x.at) from application_move x where x.application_id = a.id and x.to_state = 'CHECKS') as answered_at,
        (select min(x.at) from application_move x where x.application_id = a.id and x.to_state = 'ACCEPTED') as cleared_at,
        s.at as started_at, e.at as ended_at, e.reason as ended_reason
    from application a join vacancy v on v.id = a.vacancy_id join organisation o on o.id = v.organisation_id join person p on p.id = a.candidate_id
    join post w on w.id = v.post_id join org_unit n on n.id = w.unit_id join person m on m.id = v.recruiting_manager_id join application_move d on d.application_id = a.id and d.to_state = 'OFFERED'
    left join application_move s on s.application_id = a.id and s.to_state = 'STARTED'
    left join application_move e on e.application_id = a.id and e.to_state in ('DECLINED', 'OFFER_WITHDRAWN')
    left join chosen c on c.id = a.id) as f
where t.id = 1;

-- Checks of those who accepted: all done where the appointment stands, on their way elsewhere.
insert into offer_check (version, application_id, position, kind, name, asked, state, due_on, note, seen_on, reference, who, at)
select 0, k.application_id, k.position, k.kind, k.name, k.asked, k.state, k.due_on, if(k.kind = 'QUALIFICATIONS' and k.state = 'NOT_NEEDED', 'This job asks for no certificate.', null),
    if(k.state = 'DONE', date(k.answered_at + interval k.position + 1 day), null),
    case when k.state <> 'DONE' then null when k.kind = 'DBS' then concat('00170', k.application_id, '93') when k.kind = 'RIGHT_TO_WORK' then concat('W4', k.application_id, 'K7') end,
    if(k.state = 'WAITING', null, 'Tomasz Zielinski'), if(k.state = 'WAITING', null, k.answered_at + interval k.position + 1 day)
from (select o.application_id, c.position, c.kind, c.name, c.asked, o.answered_at, date(o.answered_at + interval c.due_days day) as due_on,
        case when c.kind = 'QUALIFICATIONS' and o.answered_at is not null then 'NOT_NEEDED' when o.cleared_at is not null then 'DONE'
            else elt(c.position + 1, 'DONE', 'DONE', 'WAITING', 'IN_HAND', 'WAITING') end as state
    from offer o join check_template c on c.organisation_id is null where o.answered_at is not null) as k;
update offer_check set due_on = current_date + interval 2 day where application_id = 1803 and state <> 'DONE' and kind <> 'REFERENCES';

-- Between two who were found as qualified as each other; nobody has decided yet.
insert into tie_break (id, vacancy_id, organisation_id, preferred_id, equally_qualified, figure, source, link, reasoning, case_by_case, no_policy, proportionate,
    account_id, who, at) values
    (1, 36, 1, 1806, 'Both stand at 4 on every value and at met on every criterion; the panel could not tell them apart.',
     '9 of 112 housekeepers are men; among those who apply for the job they are 3 in 10.', 'Workforce report of the last quarter, and the fairness check.',
     '/fairness/check?gate=recruitment.appointed&characteristic=sex',
     'Patients have asked for a choice of who brings and helps with meals. Open days and adverts in other places have not changed the figure. The other candidate stays appointable for the next post.',
     true, true, true, 4, 'Harriet Mensah', @midnight - interval 2 day + interval 14 hour);
insert into tie_break_candidate (tie_break_id, application_id) values (1, 1805), (1, 1806);

insert into notice (channel, person_id, template, subject, body, link, secret, state, tries, next_try_at, created_at)
select 'IN_APP', 19, 'offer-made', 'You have an offer: Ward housekeeper',
    concat('Good news: ', o.name, ' offers you the job of Ward housekeeper. The letter is on the page behind this link, to read and to keep.', char(10), char(10),
        'Please answer by ', date_format(f.answer_by, '%e %M %Y'), '. Nothing happens by itself on that day.'),
    '/appointing/offer?application=1801', false, 'SENT', 1, f.made_at, f.made_at from offer f join organisation o on o.id = f.organisation_id where f.application_id = 1801;

insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id)
select made_at, account_id, made_by, organisation_id, 'OfferMade', 'offer', application_id from offer order by made_at, application_id;

drop temporary table chosen;
