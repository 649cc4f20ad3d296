-- Vacancies of the sample system. Days are counted from the day the sample is loaded, so that what is open stays open.
set @today = current_date;
set @now = cast(current_date as datetime);

insert into vacancy (id, version, organisation_id, reference, title, department, location, pay, contract, hours, hours_text,
    summary, duties, cause_statement, flexible_statement, adjustments_statement, help_contact, posts, closes_on,
    recruiting_manager_id, author_account_id, state, plan_name, created_at, changed_at, changed_by,
    submitted_at, approved_by, approved_at, opened_at) values
    (1, 0, 1, 'NUH-2026-0001', 'Healthcare assistant, older people''s ward', 'Older people''s medicine', 'Northmoor General Hospital',
    '£24,465 to £26,598 a year', 'PERMANENT', 'EITHER', '37.5 hours a week in shifts, or fewer',
    'You will look after older people on a ward of 24 beds. You will help them to wash, eat, move and feel at home.',
    'You will help people with washing, dressing and eating. You will notice when somebody is not well and tell a nurse. You will talk with families.',
    'Older people who are cared for well go home sooner and fall less often.',
    'You can ask for part-time hours, set shifts or a job share from your first day.',
    'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
    'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', 3, date_add(@today, interval 18 day),
    2, 2, 'OPEN', 'Standard values-based', date_sub(@now, interval 12 day), date_sub(@now, interval 8 day), 'Rosa Delgado',
    date_sub(@now, interval 10 day), 4, date_sub(@now, interval 9 day), date_sub(@now, interval 8 day));

insert into criterion (vacancy_id, position, text, kind, assessed_at) values
    (1, 0, 'You have looked after somebody: at work, at home or as a volunteer.', 'ESSENTIAL', 'APPLICATION'),
    (1, 1, 'You stay kind when somebody is upset or confused.', 'ESSENTIAL', 'APPLICATION'),
    (1, 2, 'You notice small changes and tell somebody.', 'ESSENTIAL', 'APPLICATION'),
    (1, 3, 'You can write short notes that others can follow.', 'ESSENTIAL', 'TEST'),
    (1, 4, 'You have worked shifts.', 'DESIRABLE', 'APPLICATION');

insert into stage (vacancy_id, position, name, kind, scored_by, target_days)
    select v.id, s.position, s.name, s.kind, s.scored_by, s.target_days
      from vacancy v join plan_template t on t.name = v.plan_name and t.organisation_id is null
      join plan_template_stage s on s.template_id = t.id;

insert into vacancy_number (organisation_id, in_year, last_number)
    select organisation_id, 2026, count(*) from vacancy group by organisation_id;
