-- What candidates of the sample asked for and wrote, and what the recruitment team answered to all but the newest.
set @midnight = timestamp(current_date);
insert into application_message (application_id, about, from_candidate, account_id, who, at, words, waits)
select a.id, 'NEEDS', true, c.id, p.name, a.submitted_at, a.adjustments, true
  from application a join person p on p.id = a.candidate_id left join account c on c.person_id = p.id
 where a.submitted_at is not null and a.adjustments is not null order by a.submitted_at, a.id;
insert into application_message (application_id, about, from_candidate, account_id, who, at, words, outcome, waits)
select m.application_id, 'NEEDS', false, t.id, t.name, m.at + interval 1 day + interval 3 hour,
    elt(1 + mod(m.application_id, 4), 'We can do this. We will write again before each stage to say how.',
        'Agreed. Tell us if anything changes; you need not explain why.',
        'We have told the people who need to know, and nobody else. It will be ready on the day.',
        'We can do most of this. The building has no quiet room after 4 pm, so we will offer you a morning instead.'),
    if(mod(m.application_id, 4) = 3, 'PARTLY', 'AGREED'), false
  from application_message m join application a on a.id = m.application_id join vacancy v on v.id = a.vacancy_id
  join account t on t.email = 'recruitment@sample.example'
 where m.about = 'NEEDS' and m.at < @midnight - interval 4 day and v.organisation_id = 1;
insert into application_message (application_id, about, from_candidate, account_id, who, at, words, waits)
select a.id, 'QUESTION', true, c.id, p.name, @midnight - interval 1 + mod(a.id, 3) day + interval 11 hour,
    elt(1 + mod(a.id, 5), 'Could I work four longer days instead of five?', 'Is there a bus to the site before 7 in the morning?',
        'When will I hear about the next step? I go on holiday at the end of the month.',
        'Can I see the ward before I decide?', 'Do I need to bring my certificates, or are copies enough?'), true
  from application a join vacancy v on v.id = a.vacancy_id join person p on p.id = a.candidate_id left join account c on c.person_id = p.id
 where v.organisation_id = 1 and a.state = 'IN_STAGE' and mod(a.id, 17) = 0 and a.submitted_at < @midnight - interval 5 day;
insert into application_message (application_id, about, from_candidate, account_id, who, at, words, waits)
select a.id, 'QUESTION', true, 19, 'Chloe Adeyemi', @midnight - interval 3 day + interval 19 hour, 'Is there somewhere safe to leave a bicycle?', true
  from application a join vacancy v on v.id = a.vacancy_id
 where a.candidate_id = 19 and v.organisation_id = 1 and a.submitted_at < @midnight - interval 4 day
   and not exists (select 1 from application_message m where m.application_id = a.id and m.about = 'QUESTION');
insert into application_message (application_id, about, from_candidate, account_id, who, at, words, waits)
select m.application_id, 'QUESTION', false, t.id, t.name, m.at + interval 14 hour, 'Yes: the shed beside the main door is locked, and we will send you the code before you come.', false
  from application_message m join account t on t.email = 'recruitment@sample.example' where m.who = 'Chloe Adeyemi' and m.about = 'QUESTION' and m.words like '%bicycle%';
