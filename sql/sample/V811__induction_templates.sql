-- What the organisations of the sample do for people who begin: the trust much for clinical staff and less for others, the
-- charity no more than a checklist.
insert into induction_template (id, version, organisation_id, name, plan_type, role_family, stages, talks, pulse, buddy, state, changed_by, changed_at) values
    (1, 0, 1, 'Clinical staff', null, 'Clinical', true, true, true, true, 'IN_USE', 'Harriet Mensah', utc_timestamp() - interval 400 day),
    (2, 0, 1, 'Everybody else', null, null, true, true, true, true, 'IN_USE', 'Harriet Mensah', utc_timestamp() - interval 400 day),
    (3, 0, 3, 'First days', null, null, false, false, false, false, 'IN_USE', 'Sarah Whitaker', utc_timestamp() - interval 300 day),
    (4, 0, 1, 'Clinical staff, before the talks came', null, 'Clinical', false, false, false, true, 'RETIRED', 'Harriet Mensah', utc_timestamp() - interval 401 day);

insert into induction_template_task (template_id, position, stage, title, owner, offset_days, value_id, mandatory) values
    (1, 0, 'PREPARATION', 'Call the newcomer: what the first day will be like, and what they need', 'MANAGER', -14, 101, true),
    (1, 1, 'PREPARATION', 'Order uniform, badge and locker', 'MANAGER', -14, null, true),
    (1, 2, 'PREPARATION', 'Access to the patient record and the rota', 'IT', -5, null, true),
    (1, 3, 'PREPARATION', 'Read what the team wrote about our values', 'NEWCOMER', -3, 103, false),
    (1, 4, 'PREPARATION', 'Settle adjustments', 'HR', -5, null, true),
    (1, 5, 'ENCOUNTER', 'Meet the newcomer at the door', 'BUDDY', 0, 101, true),
    (1, 6, 'ENCOUNTER', 'Values experience: half a day with three teams', 'NEWCOMER', 10, 103, true),
    (1, 7, 'ENCOUNTER', 'Fire, lifting and resuscitation', 'NEWCOMER', 14, 102, true),
    (1, 8, 'ENCOUNTER', 'Work beside your buddy for four shifts', 'NEWCOMER', 14, null, true),
    (1, 9, 'ENCOUNTER', 'Say where it is safe to ask, and that no question is too small', 'MANAGER', 3, 102, false),
    (1, 10, 'ADJUSTMENT', 'Medicines round on your own, watched', 'NEWCOMER', 60, 102, true),
    (1, 11, 'ADJUSTMENT', 'Agree first objectives', 'MANAGER', 75, null, true),
    (1, 12, 'ADJUSTMENT', 'Lunch with your buddy once a month', 'BUDDY', 90, 101, false),
    (1, 13, 'ADJUSTMENT', 'Bring a case to the learning hour', 'NEWCOMER', 120, 104, false),
    (1, 14, 'STABILISATION', 'Say what you would do another way', 'NEWCOMER', 200, 104, true),
    (1, 15, 'STABILISATION', 'Hand over into appraisal', 'MANAGER', 350, null, true),
    (2, 0, 'PREPARATION', 'Call the newcomer', 'MANAGER', -10, 101, true),
    (2, 1, 'PREPARATION', 'Computer and access', 'IT', -3, null, true),
    (2, 2, 'ENCOUNTER', 'Tour of the house', 'BUDDY', 1, 103, true),
    (2, 3, 'ENCOUNTER', 'Fire lecture', 'NEWCOMER', 14, 102, true),
    (2, 4, 'ADJUSTMENT', 'Agree first objectives', 'MANAGER', 75, null, true),
    (2, 5, 'STABILISATION', 'Hand over into appraisal', 'MANAGER', 350, null, true),
    (3, 0, 'PREPARATION', 'Send keys and the first rota', 'MANAGER', -3, null, true),
    (3, 1, 'ENCOUNTER', 'Read the care plans of your first clients', 'NEWCOMER', 2, null, true),
    (3, 2, 'ENCOUNTER', 'Two visits with a colleague', 'NEWCOMER', 5, null, true),
    (3, 3, 'ENCOUNTER', 'Lone working: phone, app, whom to call', 'MANAGER', 5, null, true),
    (3, 4, 'ENCOUNTER', 'First talk about how it goes', 'MANAGER', 14, null, false),
    (4, 0, 'ENCOUNTER', 'Work beside your buddy', 'NEWCOMER', 14, null, true);

insert into induction_template_meeting (template_id, position, who, why) values
    (1, 0, 'The matron', 'Whom you call when your ward manager is away'),
    (1, 1, 'The ward pharmacist', 'Knows every drug on the ward, and likes to be asked'),
    (1, 2, 'Somebody from therapies', 'You plan each discharge together'),
    (1, 3, 'The Freedom to Speak Up Guardian', 'Listens when something worries you'),
    (2, 0, 'The teams you work for', 'So that you know the faces behind the tickets'),
    (2, 1, 'The Freedom to Speak Up Guardian', 'Listens when something worries you'),
    (3, 0, 'The coordinator on call', 'Answers at night');

insert into induction_template_talk (template_id, kind)
select t.id, k.kind from induction_template t
join (select 'D7' as kind union all select 'D30' union all select 'D60' union all select 'D90' union all select 'D180') k where t.id in (1, 2);
