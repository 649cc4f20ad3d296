-- Plans that HR has written: two that the trust uses and one that it has retired, and one of the council's. The
-- healthcare assistants (vacancy 1) are chosen by a copy of the first.
set @now = current_timestamp;
set @city_hr = (select name from account where id = (select account_id from account_grant where role = 'HR_PARTNER' and organisation_id = 2 limit 1));

insert into plan_template (id, organisation_id, name, purpose, version, changed_at, changed_by, retired_at) values
    (3, 1, 'Support workers on wards', 'For healthcare assistants, maternity support workers and others who care for patients without a registration. People hear from us at every stage.',
        2, @now - interval 40 day, 'Harriet Mensah', null),
    (4, 1, 'Ward and department leaders', 'For ward managers, matrons and heads of department. A day of exercises comes before the interview, so that we see how people lead and not only how they talk of it.',
        4, @now - interval 75 day, 'Harriet Mensah', null),
    (5, 1, 'Clerical jobs with a typing test', 'For ward clerks and medical secretaries, until the typing test was given up.',
        5, @now - interval 12 day, 'Harriet Mensah', @now - interval 12 day),
    (6, 2, 'Social care and family help', 'For jobs in which people visit others at home. Two people shortlist without names, and the interview asks what somebody did, not what they would do.',
        1, @now - interval 58 day, @city_hr, null);

insert into plan_template_stage (template_id, position, name, kind, scored_by, target_days, looks_at, value_codes,
    entered_subject, entered_body, left_subject, left_body) values
    (3, 0, 'Sift', 'SIFT', 'RECRUITMENT_TEAM', 3, null, null,
        'We are reading what you wrote: {job}', concat('Dear {name},', char(10, 10), 'thank you for applying as {job}. The closing date has passed, and two people are now reading every application without names.', char(10, 10), 'You need do nothing. Questions? {help contact}', char(10, 10), '{organisation}'),
        null, null),
    (3, 1, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 5, null, null, null, null,
        'Good news about {job} ({reference})', concat('Dear {name},', char(10, 10), 'what you wrote shows what we look for, and we would like to meet you. Next is: {next stage}.', char(10, 10), 'In the interview we ask for things that you have done, at work or anywhere else. Nobody needs to have worked in a hospital.', char(10, 10), 'If we can make it easier for you, tell us: {help contact}')),
    (3, 2, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 10, null, 'CARING,SAFE', null, null,
        'You did well at the interview: {job}', concat('Dear {name},', char(10, 10), 'the panel could see how you care for people. We tell you in the next days whether we can offer you the job, and what the panel wrote about each value.', char(10, 10), '{organisation}')),
    (3, 3, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 3, null, null, null, null, null, null),
    (3, 4, 'Checks', 'CHECKS', 'RECRUITMENT_TEAM', 20, null, null,
        'What we check before you start: {job}', concat('Dear {name},', char(10, 10), 'we are glad that you said yes. We now check who you are, your right to work and your references. Please do not give notice at your present job before we write that the checks are done.', char(10, 10), 'Questions? {help contact}'),
        null, null),

    (4, 0, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 7, null, null, null, null,
        'A day of exercises for {job}', concat('Dear {name},', char(10, 10), 'you are invited to the {next stage}. You will meet people whom the job is for, and work as you would on an ordinary day. Nothing in it is a trick.', char(10, 10), 'Tell us what you need on the day: {help contact}')),
    (4, 1, 'Assessment centre', 'ASSESSMENT_CENTRE', 'ASSESSORS', 15, null, 'LEARNING,TOGETHER', null, null, null, null),
    (4, 2, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 5, 'INTERVIEW', 'CARING,SAFE', null, null, null, null),
    (4, 3, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 3, null, null, null, null, null, null),
    (4, 4, 'Checks', 'CHECKS', 'RECRUITMENT_TEAM', 25, null, null, null, null, null, null),

    (5, 0, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 5, null, null, null, null, null, null),
    (5, 1, 'Typing test', 'TEST', 'RECRUITMENT_TEAM', 7, null, null,
        'Your typing test for {job}', 'Dear {name}, the test takes ten minutes. We ring you to find a time. If you use a keyboard in another way, tell us before: {help contact}',
        null, null),
    (5, 2, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 10, 'TEST,INTERVIEW', null, null, null, null, null),
    (5, 3, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 3, null, null, null, null, null, null),

    (6, 0, 'Sift', 'SIFT', 'RECRUITMENT_TEAM', 4, null, null, null, null, null, null),
    (6, 1, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 6, null, null, null, null,
        'We would like to meet you: {job}', concat('Dear {name},', char(10, 10), 'you are on the shortlist. Next is: {next stage}. We send you the questions two days before, because we want your best answers and not your fastest.', char(10, 10), '{help contact}')),
    (6, 2, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 12, null, 'KIND,COURAGEOUS', null, null, null, null),
    (6, 3, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 4, null, null, null, null, null, null),
    (6, 4, 'Checks', 'CHECKS', 'RECRUITMENT_TEAM', 30, null, null, null, null, null, null);

update vacancy set plan_name = 'Support workers on wards' where id = 1;
update stage s join plan_template_stage p on p.template_id = 3 and p.position = s.position
   set s.looks_at = p.looks_at, s.value_codes = p.value_codes, s.entered_subject = p.entered_subject, s.entered_body = p.entered_body,
       s.left_subject = p.left_subject, s.left_body = p.left_body
 where s.vacancy_id = 1;
insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id, to_state)
select t.changed_at, a.id, t.changed_by, t.organisation_id, if(t.retired_at is null, 'PlanTemplateChanged', 'PlanTemplateRetired'), 'plan_template', t.id, t.name
  from plan_template t join account a on a.name = t.changed_by join account_grant g on g.account_id = a.id and g.role = 'HR_PARTNER' and g.organisation_id = t.organisation_id;
