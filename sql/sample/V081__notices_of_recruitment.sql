-- What people were told of the vacancies and applications of the sample system, as the application would have told them.
set @midnight = timestamp(current_date);
create temporary table told (person_id bigint, template varchar(80), subject varchar(300), body varchar(1000), link varchar(500), at datetime);
insert into told
select a.candidate_id, 'application-received', concat('We have your application: ', v.title),
    concat('Thank you for applying for ', v.title, '. The closing date is ', date_format(v.closes_on, '%e %M %Y'),
        '. After it, people who do not know your name read your answers. We tell you what was decided, and why.'),
    concat('/recruitment/my-application?id=', a.id), a.submitted_at
from application a join vacancy v on v.id = a.vacancy_id where a.submitted_at is not null;
insert into told
select a.candidate_id, if(m.to_state = 'PASSED', 'progressed', 'not-progressed'),
    concat(if(m.to_state = 'PASSED', 'You go on to the next stage: ', 'Your application: '), v.title),
    if(m.to_state = 'PASSED',
        concat('Good news about your application for ', v.title, ': you go on to the next stage, ', n.name, '. We write to you about what comes next.'),
        concat('Thank you for applying for ', v.title, '. At the stage ', s.name,
            ' we decided not to take your application further. You can read why, point by point, and ask a person to look again.')),
    concat('/recruitment/my-application?id=', a.id), r.at
from application a join vacancy v on v.id = a.vacancy_id
join application_move m on m.application_id = a.id and m.to_state in ('PASSED', 'NOT_PROGRESSED')
join stage_release r on r.stage_id = m.stage_id join stage s on s.id = m.stage_id
join stage n on n.vacancy_id = s.vacancy_id and n.position = s.position + 1;
insert into told
select a.candidate_id, 'review-answered', concat('Our answer to your request: ', v.title),
    concat('A person who did not decide has looked again at your application for ', v.title, '. You can read the answer now.'),
    concat('/recruitment/my-application?id=', a.id), r.answered_at
from application_review r join application a on a.id = r.application_id join vacancy v on v.id = a.vacancy_id where r.answered_at is not null;
insert into told
select s.person_id, 'shortlister-asked', concat('Please shortlist: ', v.title), concat('You are asked to score applications for ', v.title,
        '. You will not see names. Say first whether anything stands in the way of your scoring fairly.'),
    concat('/recruitment/shortlist?vacancy=', v.id), s.named_at
from shortlister s join vacancy v on v.id = s.vacancy_id;
insert into told
select 4, 'vacancy-waits', concat('A vacancy waits for your approval: ', title),
    concat('The vacancy ', title, ' (', reference, ') was handed in. Read it, and approve it or send it back.'), concat('/recruitment/vacancy?id=', id), submitted_at
from vacancy where organisation_id = 1 and submitted_at is not null;
insert into told
select recruiting_manager_id, 'vacancy-approved', concat('Your vacancy is approved: ', title),
    concat('The vacancy ', title, ' (', reference, ') was approved. You can open it to the public now.'), concat('/recruitment/vacancy?id=', id), approved_at
from vacancy where approved_at is not null;
insert into told
select recruiting_manager_id, 'vacancy-sent-back', concat('Your vacancy was sent back: ', title),
    concat('The vacancy ', title, ' (', reference, ') was sent back to you. The reason: ', sent_back_reason), concat('/recruitment/vacancy?id=', id), changed_at
from vacancy where sent_back_reason is not null;

-- What is older than four days has been read.
insert into notice (channel, person_id, template, subject, body, link, secret, state, tries, next_try_at, created_at, sent_at, read_at)
select 'IN_APP', person_id, template, subject, body, link, false, 'SENT', 0, at, at, at, if(at < @midnight - interval 4 day, at + interval 20 hour, null)
from told where at < @midnight order by at, person_id;
-- Applicants' e-mails of the last ten days, and a month's to staff, of which one could not be delivered.
insert into notice (channel, person_id, address, template, subject, body, link, secret, state, tries, next_try_at, created_at, sent_at, last_problem)
select 'EMAIL', t.person_id, p.email, t.template, t.subject, t.body, t.link, false, if(t.failed, 'FAILED', 'SENT'), if(t.failed, 5, 1), t.at, t.at,
    if(t.failed, null, t.at + interval 5 second), if(t.failed, '452 4.2.2 The mailbox is full', null)
from (select told.*, template = 'shortlister-asked' and person_id = 7 and at > @midnight - interval 3 day as failed from told
    where at between @midnight - interval 10 day and @midnight or person_id < 400 and at between @midnight - interval 31 day and @midnight) as t
join person p on p.id = t.person_id order by t.at, t.person_id;
drop temporary table told;
