-- Vacancies of the sample system. Days are counted from the day the sample is loaded, so that what is open stays open.
set @today = current_date;
set @now = timestamp(current_date, '09:00:00');

-- Authors and approvers at the council and at Open Door Care: people who work there, invited and not yet signed in.
insert into account (version, email, name, person_id, password_hash, state, must_change, created_at)
    select distinct 0, p.email, p.name, p.id, null, 'INVITED', false, '2026-01-05 09:00:00'
      from person p join employment e on e.person_id = p.id where e.post_id in (76, 96, 98, 101) and e.ends is null;
set @city_hr = (select min(a.id) from account a join employment e on e.person_id = a.person_id where e.post_id = 96);
set @city = (select min(a.id) from account a join employment e on e.person_id = a.person_id where e.post_id = 76);
set @care_hr = (select min(a.id) from account a join employment e on e.person_id = a.person_id where e.post_id = 98);
set @care = (select min(a.id) from account a join employment e on e.person_id = a.person_id where e.post_id = 101);
insert into account_grant (account_id, role, organisation_id) values
    (@city_hr, 'HR_PARTNER', 2), (@city, 'RECRUITING_MANAGER', 2), (@care_hr, 'HR_PARTNER', 3), (@care, 'RECRUITING_MANAGER', 3);
set @city_manager = (select person_id from account where id = @city);
set @care_manager = (select person_id from account where id = @care);
set @national = (select max(id) from values_framework where kind = 'NATIONAL' and state = 'PUBLISHED');

insert into vacancy (id, version, organisation_id, reference, post_id, title, department, location, pay, contract, hours, hours_text,
    posts, cause_statement, summary, duties, flexible_statement, adjustments_statement, help_contact, closes_on,
    recruiting_manager_id, author_account_id, state, framework_id, plan_name, created_at, changed_at, changed_by,
    submitted_at, sent_back_reason, approved_by, approved_at, opened_at, closed_at, withdrawn_reason) values
    (1, 0, 1, 'NUH-2026-0001', null, 'Healthcare assistant, older people''s ward', 'Ward 7', 'Northmoor General Hospital',
     '£24,465 to £26,598 a year', 'PERMANENT', 'EITHER', '37.5 hours a week in shifts, or fewer', 3,
     'Older people who are cared for well go home sooner and fall less often.',
     'You will look after older people on a ward of 24 beds. You will help them to wash, eat, move and feel at home.',
     concat('You will help people with washing, dressing and eating.', char(10), 'You will notice when somebody is not well and tell a nurse.', char(10), 'You will talk with families.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 18 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 16 day), date_sub(@now, interval 4 day), 'Rosa Delgado',
     date_sub(@now, interval 12 day), null, 4, date_sub(@now, interval 7 day), date_sub(@now, interval 4 day), null, null),
    (2, 0, 1, 'NUH-2026-0002', 30, 'Staff nurse, acute medicine', 'Ward 3', 'Northmoor General Hospital',
     '£31,049 to £37,796 a year', 'PERMANENT', 'EITHER', '37.5 hours a week in shifts; set days can be agreed', 4,
     'People who come in with a sudden illness get the right care in their first two days.',
     'You will nurse people in their first days in hospital. You will have your own group of patients and a team round you.',
     concat('You will look after six to eight patients in each shift.', char(10), 'You will give medicines and check how people are.', char(10), 'You will plan with patients how they get home.', char(10), 'You will teach students at the bedside.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 6 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 28 day), date_sub(@now, interval 16 day), 'Rosa Delgado',
     date_sub(@now, interval 24 day), null, 4, date_sub(@now, interval 19 day), date_sub(@now, interval 16 day), null, null),
    (3, 0, 1, 'NUH-2026-0003', 34, 'Midwife, delivery suite', 'Delivery suite', 'Northmoor General Hospital',
     '£38,682 to £46,580 a year', 'PERMANENT', 'EITHER', '37.5 hours a week, days and nights', 4,
     'Every family feels safe and heard on the day their child is born.',
     'You will be with women and families through labour and birth. About 4,200 children are born with us each year.',
     concat('You will look after one family at a time in labour.', char(10), 'You will call for help early and say clearly why.', char(10), 'You will write down what was done and what was agreed.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 12 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 22 day), date_sub(@now, interval 10 day), 'Rosa Delgado',
     date_sub(@now, interval 18 day), null, 4, date_sub(@now, interval 13 day), date_sub(@now, interval 10 day), null, null),
    (4, 0, 1, 'NUH-2026-0004', 44, 'Physiotherapist', 'Physiotherapy', 'Northmoor General Hospital, with home visits',
     '£38,682 to £46,580 a year', 'PERMANENT', 'EITHER', '37.5 hours a week; some Saturdays by agreement', 2,
     'People move again after an illness or a fall, and need less help at home.',
     'You will help people to move again in hospital and in their first weeks at home.',
     concat('You will see people on three wards and in their homes.', char(10), 'You will agree with each of them what they want to do again.', char(10), 'You will work with nurses and social workers on the day people go home.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 25 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 14 day), date_sub(@now, interval 2 day), 'Rosa Delgado',
     date_sub(@now, interval 10 day), null, 4, date_sub(@now, interval 5 day), date_sub(@now, interval 2 day), null, null),
    (5, 0, 1, 'NUH-2026-0005', 70, 'Domestic assistant', 'Domestic services', 'Northmoor General Hospital',
     '£23,615 a year', 'PERMANENT', 'PART_TIME', '20 hours a week, mornings or evenings', 5,
     'A clean ward keeps patients from catching infections.',
     'You will keep wards clean and pleasant. We teach you all you need in your first two weeks.',
     concat('You will clean rooms, bathrooms and floors.', char(10), 'You will follow a plan for each ward.', char(10), 'You will tell the nurse in charge when something is broken.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 3 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 31 day), date_sub(@now, interval 19 day), 'Rosa Delgado',
     date_sub(@now, interval 27 day), null, 4, date_sub(@now, interval 22 day), date_sub(@now, interval 19 day), null, null),
    (6, 0, 1, 'NUH-2026-0006', 53, 'Pharmacy technician', 'Pharmacy', 'Northmoor General Hospital',
     '£31,049 to £37,796 a year', 'FIXED_TERM', 'FULL_TIME', '37.5 hours a week for 12 months', 1,
     'Patients get the right medicine on the right day.',
     'You will prepare medicines and talk with patients about what they take.',
     concat('You will check the medicines that patients bring with them.', char(10), 'You will prepare medicines to take home.', char(10), 'You will explain how to take them.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 0 day),
     2, 2, 'OPEN', 101, 'Standard values-based', date_sub(@now, interval 34 day), date_sub(@now, interval 22 day), 'Rosa Delgado',
     date_sub(@now, interval 30 day), null, 4, date_sub(@now, interval 25 day), date_sub(@now, interval 22 day), null, null),
    (7, 0, 1, 'NUH-2026-0007', 66, 'Service desk analyst', 'Digital and data', 'Northmoor General Hospital or from home',
     '£27,485 to £30,162 a year', 'PERMANENT', 'EITHER', null, 1,
     'When computers work, people who give care can give care.',
     'You will utilise our ticketing system to facilitate robust resolution of incidents reported by stakeholders.',
     null,
     null,
     null,
     null, null,
     2, 2, 'DRAFT', 101, null, date_sub(@now, interval 15 day), date_sub(@now, interval 2 day), 'Rosa Delgado',
     null, null, null, null, null, null, null),
    (8, 0, 1, 'NUH-2026-0008', 29, 'Ward manager', 'Ward 5', 'Northmoor General Hospital',
     '£47,810 to £54,710 a year', 'PERMANENT', 'FULL_TIME', '37.5 hours a week; one weekend in six', 1,
     'People have their operation on the day they were promised, and nobody comes to harm.',
     'You will lead a ward of 28 beds and a team of 40.',
     concat('You will lead the ward each day.', char(10), 'You will help people in your team to grow.', char(10), 'You will meet other wards every morning to plan beds.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 20 day),
     2, 2, 'LANGUAGE_CHECKED', 101, 'Leadership', date_sub(@now, interval 15 day), date_sub(@now, interval 3 day), 'Rosa Delgado',
     date_sub(@now, interval 3 day), null, null, null, null, null, null),
    (9, 0, 1, 'NUH-2026-0009', 47, 'Occupational therapist', 'Occupational therapy', 'Northmoor General Hospital',
     '£38,682 to £46,580 a year', 'PERMANENT', 'EITHER', '30 to 37.5 hours a week', 1,
     'People can do at home what matters to them.',
     'You will help people to manage everyday life again after an illness.',
     concat('You will visit people at home before they leave hospital.', char(10), 'You will arrange equipment.', char(10), 'You will teach families how to help.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 21 day),
     2, 3, 'LANGUAGE_CHECKED', 101, 'Standard values-based', date_sub(@now, interval 15 day), date_sub(@now, interval 3 day), 'Tomasz Zielinski',
     date_sub(@now, interval 3 day), null, null, null, null, null, null),
    (10, 0, 1, 'NUH-2026-0010', 49, 'Biomedical scientist', 'Pathology', 'Northmoor General Hospital',
     '£38,682 to £46,580 a year', 'PERMANENT', 'FULL_TIME', '37.5 hours a week, with nights on a rota', 2,
     'Doctors and nurses get a right answer from the laboratory in time to act on it.',
     'You will test blood and other samples, day and night.',
     concat('You will run and check tests.', char(10), 'You will call the ward when a result cannot wait.', char(10), 'You will keep machines in order.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 28 day),
     2, 2, 'APPROVED', 101, 'Standard values-based', date_sub(@now, interval 15 day), date_sub(@now, interval 1 day), 'Rosa Delgado',
     date_sub(@now, interval 3 day), null, 4, date_sub(@now, interval 1 day), null, null, null),
    (11, 0, 1, 'NUH-2026-0011', 7, 'Matron, acute medicine', 'Acute medicine', 'Northmoor General Hospital',
     '£55,690 to £62,682 a year', 'PERMANENT', 'FULL_TIME', '37.5 hours a week', 1,
     'Four wards learn from each other, so that people with a sudden illness are safe in all of them.',
     'You will lead four wards and their managers.',
     concat('You will walk the wards every day.', char(10), 'You will help ward managers to lead well.', char(10), 'You will act in the open on what patients and staff warn us of.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_sub(@today, interval 3 day),
     2, 2, 'CLOSED', 101, 'Leadership', date_sub(@now, interval 36 day), date_sub(@now, interval 2 day), 'Rosa Delgado',
     date_sub(@now, interval 32 day), null, 4, date_sub(@now, interval 27 day), date_sub(@now, interval 24 day), date_sub(@now, interval 2 day), null),
    (12, 0, 1, 'NUH-2026-0012', 59, 'Recruitment assistant', 'Recruitment', 'Northmoor General Hospital or from home',
     '£27,485 to £30,162 a year', 'PERMANENT', 'EITHER', '22.5 to 37.5 hours a week', 1,
     'Wards get good colleagues sooner, and applicants hear from us.',
     'You will help people to apply and managers to choose fairly.',
     concat('You will answer applicants by telephone and e-mail.', char(10), 'You will arrange interviews.', char(10), 'You will check papers before people start.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_sub(@today, interval 12 day),
     2, 2, 'SELECTING', 101, 'Standard values-based', date_sub(@now, interval 45 day), date_sub(@now, interval 11 day), 'Rosa Delgado',
     date_sub(@now, interval 41 day), null, 4, date_sub(@now, interval 36 day), date_sub(@now, interval 33 day), date_sub(@now, interval 11 day), null),
    (13, 0, 1, 'NUH-2026-0013', 35, 'Maternity support worker', 'Delivery suite', 'Northmoor General Hospital',
     '£24,465 to £26,598 a year', 'PERMANENT', 'EITHER', '37.5 hours a week, days and nights', 2,
     'New parents have somebody beside them when they need it.',
     'You will support mothers, their partners and midwives.',
     concat('You will help with feeding.', char(10), 'You will keep rooms ready.', char(10), 'You will stay with people who are alone.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_sub(@today, interval 80 day),
     2, 2, 'FILLED', 101, 'Standard values-based', date_sub(@now, interval 113 day), date_sub(@now, interval 79 day), 'Rosa Delgado',
     date_sub(@now, interval 109 day), null, 4, date_sub(@now, interval 104 day), date_sub(@now, interval 101 day), date_sub(@now, interval 79 day), null),
    (14, 0, 1, 'NUH-2026-0014', 50, 'Laboratory assistant', 'Pathology', 'Northmoor General Hospital',
     '£24,465 to £26,598 a year', 'FIXED_TERM', 'PART_TIME', '20 hours a week for six months', 1,
     'Samples reach the right machine in good time.',
     'You will receive samples and prepare them.',
     concat('You will book samples in.', char(10), 'You will prepare them for tests.', char(10), 'You will keep the room clean.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_sub(@today, interval 60 day),
     2, 2, 'NO_APPOINTMENT', 101, 'Standard values-based', date_sub(@now, interval 93 day), date_sub(@now, interval 59 day), 'Rosa Delgado',
     date_sub(@now, interval 89 day), null, 4, date_sub(@now, interval 84 day), date_sub(@now, interval 81 day), date_sub(@now, interval 59 day), null),
    (15, 0, 1, 'NUH-2026-0015', 41, 'Play specialist', 'Children''s ward', 'Northmoor General Hospital',
     '£27,485 to £30,162 a year', 'PERMANENT', 'PART_TIME', '25 hours a week in school terms', 1,
     'Children are less afraid, and get well sooner.',
     'You will play with children and prepare them for what happens in hospital.',
     concat('You will plan play for children on the ward.', char(10), 'You will explain treatment through play.', char(10), 'You will support brothers and sisters.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_sub(@today, interval 10 day),
     2, 2, 'WITHDRAWN', 101, 'Standard values-based', date_sub(@now, interval 33 day), date_sub(@now, interval 12 day), 'Rosa Delgado',
     date_sub(@now, interval 29 day), null, 4, date_sub(@now, interval 24 day), date_sub(@now, interval 21 day), null, 'The ward moves next year, and the post moves with it.'),
    (16, 0, 1, 'NUH-2026-0016', 37, 'Midwife, community', 'Community midwives', 'Northmoor and villages round it',
     '£38,682 to £46,580 a year', 'PERMANENT', 'EITHER', '37.5 hours a week', 2,
     'Families have one midwife they know from the first visit on.',
     'You will look after families before and after birth, close to where they live.',
     concat('You will see families at home and in clinics.', char(10), 'You will share visits with two colleagues.'),
     'You can ask for part-time hours, set shifts or a job share from your first day.',
     'Tell us what you need to do your best at any stage, and we will arrange it. You need not say why.',
     'Tomasz Zielinski, 0113 496 0001, recruitment@sample.example', date_add(@today, interval 30 day),
     2, 2, 'DRAFT', 101, 'Standard values-based', date_sub(@now, interval 15 day), date_sub(@now, interval 2 day), 'Rosa Delgado',
     null, 'Please say how people without a car can do this job.', null, null, null, null, null),
    (17, 0, 2, 'CITY-2026-0001', 77, 'Social worker, hospital discharge', 'Hospital discharge', 'Wharfdale Civic Centre and the hospital',
     '£38,223 to £41,418 a year', 'PERMANENT', 'EITHER', '37 hours a week', 3,
     'People leave hospital as soon as they are well enough, to a place where they want to live.',
     'You will plan with people how they can live well after a stay in hospital.',
     concat('You will meet people on the ward and with their families.', char(10), 'You will arrange care that fits their day.', char(10), 'You will review it after six weeks.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_add(@today, interval 15 day),
     @city_manager, @city, 'OPEN', 104, 'Standard values-based', date_sub(@now, interval 19 day), date_sub(@now, interval 7 day), (select name from account where id = @city),
     date_sub(@now, interval 15 day), null, @city_hr, date_sub(@now, interval 10 day), date_sub(@now, interval 7 day), null, null),
    (18, 0, 2, 'CITY-2026-0002', 91, 'Library assistant', 'Libraries', 'Eastgate Library',
     '£23,656 to £24,027 a year', 'PERMANENT', 'PART_TIME', '18 hours a week, one Saturday in two', 1,
     'Everybody in the city can read, learn and get warm for nothing.',
     'You will welcome people and help them to find what they need.',
     concat('You will help people with books and computers.', char(10), 'You will run a story time for small children.', char(10), 'You will open and close the library with a colleague.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_add(@today, interval 9 day),
     @city_manager, @city, 'OPEN', 104, 'Standard values-based', date_sub(@now, interval 25 day), date_sub(@now, interval 13 day), (select name from account where id = @city),
     date_sub(@now, interval 21 day), null, @city_hr, date_sub(@now, interval 16 day), date_sub(@now, interval 13 day), null, null),
    (19, 0, 2, 'CITY-2026-0003', 93, 'Customer services adviser', 'Customer services', 'Wharfdale Civic Centre or from home',
     '£24,790 to £25,992 a year', 'FIXED_TERM', 'EITHER', 'Up to 37 hours a week for 18 months', 4,
     'People get an answer from their council in one call.',
     'You will answer people who call, write or come in.',
     concat('You will help people with council tax, bins, housing and much more.', char(10), 'You will stay with a question until it is answered.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_add(@today, interval 5 day),
     @city_manager, @city, 'OPEN', 104, 'Standard values-based', date_sub(@now, interval 29 day), date_sub(@now, interval 17 day), (select name from account where id = @city),
     date_sub(@now, interval 25 day), null, @city_hr, date_sub(@now, interval 20 day), date_sub(@now, interval 17 day), null, null),
    (20, 0, 2, 'CITY-2026-0004', 86, 'Family help worker', 'Family help', 'Northside Family Centre',
     '£28,163 to £30,825 a year', 'PERMANENT', 'EITHER', '37 hours a week, some evenings', 2,
     'Families get help early, before things go wrong.',
     'You will stand beside families who ask for help.',
     concat('You will visit families at home.', char(10), 'You will agree a plan with them.', char(10), 'You will bring others in when they are needed.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_sub(@today, interval 2 day),
     @city_manager, @city, 'CLOSED', 104, 'Standard values-based', date_sub(@now, interval 35 day), date_sub(@now, interval 1 day), (select name from account where id = @city),
     date_sub(@now, interval 31 day), null, @city_hr, date_sub(@now, interval 26 day), date_sub(@now, interval 23 day), date_sub(@now, interval 1 day), null),
    (21, 0, 2, 'CITY-2026-0005', 95, 'Accountant', 'Finance', 'Wharfdale Civic Centre or from home',
     '£34,834 to £37,938 a year', 'PERMANENT', 'FULL_TIME', '37 hours a week', 1,
     'Public money is spent on what it was meant for.',
     'You will help services to plan and to know what they spend.',
     concat('You will look after the budgets of two services.', char(10), 'You will explain figures to people who do not like figures.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_sub(@today, interval 15 day),
     @city_manager, @city, 'SELECTING', 104, 'Standard values-based', date_sub(@now, interval 48 day), date_sub(@now, interval 14 day), (select name from account where id = @city),
     date_sub(@now, interval 44 day), null, @city_hr, date_sub(@now, interval 39 day), date_sub(@now, interval 36 day), date_sub(@now, interval 14 day), null),
    (22, 0, 2, 'CITY-2026-0006', 88, 'Refuse loader and driver', 'Waste and streets', 'Canal Road Depot',
     '£24,790 to £25,992 a year', 'PERMANENT', 'FULL_TIME', '37 hours a week from 6am', 3,
     'Streets are clean, and less goes to landfill.',
     'You will empty bins and help people to sort their waste.',
     concat('You will load and drive in turns.', char(10), 'You will be out in all weathers.', char(10), 'You will report blocked streets.'),
     'You can ask to work at home, in part of the week or at other times. We say yes wherever the work allows it.',
     'Tell us what would help you to apply or to come to an interview. We will arrange it.',
     'Council recruitment desk, 0113 496 0202', date_sub(@today, interval 95 day),
     @city_manager, @city, 'FILLED', 104, 'Standard values-based', date_sub(@now, interval 128 day), date_sub(@now, interval 94 day), (select name from account where id = @city),
     date_sub(@now, interval 124 day), null, @city_hr, date_sub(@now, interval 119 day), date_sub(@now, interval 116 day), date_sub(@now, interval 94 day), null),
    (23, 0, 3, 'CARE-2026-0001', 104, 'Care worker', 'Home care north', 'Northmoor and villages north of it',
     '£12.60 an hour', 'BANK', 'EITHER', 'Shifts you choose, between 7am and 10pm', 10,
     'People can live in their own home for as long as they wish.',
     'You will visit people at home and help with everyday life.',
     concat('You will help with washing, dressing, meals and medicines.', char(10), 'You will keep people company.', char(10), 'You will write down how each visit went.'),
     'You choose which days you work. Tell us what suits you.',
     'We can meet you at home, by telephone or by video. Tell us what suits you best.',
     'Open Door Care office, 0113 496 0303', date_add(@today, interval 40 day),
     @care_manager, @care, 'OPEN', @national, 'Standard values-based', date_sub(@now, interval 14 day), date_sub(@now, interval 2 day), (select name from account where id = @care),
     date_sub(@now, interval 10 day), null, @care_hr, date_sub(@now, interval 5 day), date_sub(@now, interval 2 day), null, null),
    (24, 0, 3, 'CARE-2026-0002', 109, 'House lead', 'Lakeside House', 'Lakeside House, Wharfdale',
     '£29,500 a year', 'PERMANENT', 'FULL_TIME', '37.5 hours a week with some sleep-in shifts', 1,
     'Seven people with a learning disability live the life they choose.',
     'You will lead a team of twelve in a house for seven people.',
     concat('You will plan the week with the people who live here.', char(10), 'You will lead and support the team.', char(10), 'You will keep the house safe.'),
     'You choose which days you work. Tell us what suits you.',
     'We can meet you at home, by telephone or by video. Tell us what suits you best.',
     'Open Door Care office, 0113 496 0303', date_add(@today, interval 13 day),
     @care_manager, @care, 'OPEN', @national, 'Leadership', date_sub(@now, interval 21 day), date_sub(@now, interval 9 day), (select name from account where id = @care),
     date_sub(@now, interval 17 day), null, @care_hr, date_sub(@now, interval 12 day), date_sub(@now, interval 9 day), null, null),
    (25, 0, 3, 'CARE-2026-0003', 103, 'Senior care worker', 'Home care north', 'Northmoor',
     '£13.40 an hour', 'PERMANENT', 'EITHER', null, 1,
     'Care workers have somebody to ask at any hour.',
     null,
     null,
     null,
     null,
     null, null,
     @care_manager, @care, 'DRAFT', @national, null, date_sub(@now, interval 15 day), date_sub(@now, interval 2 day), (select name from account where id = @care),
     null, null, null, null, null, null, null);

insert into criterion (vacancy_id, position, text, kind, assessed_at, value_id)
    select c.vacancy_id, c.place, c.text, c.kind, c.assessed_at, f.id
      from (
        select 1 vacancy_id, 0 place, 'You have looked after somebody: at work, at home or as a volunteer.' text, 'ESSENTIAL' kind, 'APPLICATION' assessed_at, 'CARING' code union all
        select 1, 1, 'You stay kind when somebody is upset or confused.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 1, 2, 'You notice small changes in people and tell a colleague.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 1, 3, 'You can write short notes that others can follow.', 'ESSENTIAL', 'TEST', null union all
        select 1, 4, 'You have worked shifts.', 'DESIRABLE', 'APPLICATION', null union all
        select 2, 0, 'You are a registered adult nurse.', 'ESSENTIAL', 'CHECK', null union all
        select 2, 1, 'You have nursed people whose illness changed quickly.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 2, 2, 'You speak up when something is not safe.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 2, 3, 'You plan care with patients and their families.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 2, 4, 'You stay calm when several things happen at once.', 'ESSENTIAL', 'INTERVIEW', 'CARING' union all
        select 2, 5, 'You have taught a student or a new colleague.', 'DESIRABLE', 'APPLICATION', 'LEARNING' union all
        select 3, 0, 'You are a registered midwife.', 'ESSENTIAL', 'CHECK', null union all
        select 3, 1, 'You help people to make their own choices about birth.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 3, 2, 'You notice early when a birth does not go to plan.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 3, 3, 'You listen to people who are frightened.', 'ESSENTIAL', 'INTERVIEW', 'CARING' union all
        select 3, 4, 'You have worked in the community and in hospital.', 'DESIRABLE', 'APPLICATION', null union all
        select 4, 0, 'You are on the register of physiotherapists.', 'ESSENTIAL', 'CHECK', null union all
        select 4, 1, 'You agree aims with patients in their own words.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 4, 2, 'You try out better ways of working and check whether they helped.', 'ESSENTIAL', 'APPLICATION', 'LEARNING' union all
        select 4, 3, 'You can travel between the hospital and homes nearby.', 'ESSENTIAL', 'APPLICATION', null union all
        select 4, 4, 'You have helped people after a stroke.', 'DESIRABLE', 'APPLICATION', null union all
        select 5, 0, 'You take care that work is done well when nobody looks.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 5, 1, 'You are friendly to patients and visitors.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 5, 2, 'You tell somebody when something is wrong.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 5, 3, 'You have cleaned or cooked for other people.', 'DESIRABLE', 'APPLICATION', null union all
        select 6, 0, 'You are a registered pharmacy technician.', 'ESSENTIAL', 'CHECK', null union all
        select 6, 1, 'You check your own work before you hand it on.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 6, 2, 'You explain medicines in words that patients understand.', 'ESSENTIAL', 'TEST', 'CARING' union all
        select 6, 3, 'You have helped to train somebody.', 'DESIRABLE', 'APPLICATION', 'LEARNING' union all
        select 7, 0, 'At least 3 years'' experience on a service desk', 'ESSENTIAL', 'APPLICATION', null union all
        select 7, 1, 'A good team fit with the right attitude', 'ESSENTIAL', 'INTERVIEW', null union all
        select 7, 2, 'You explain technical things clearly and can work under pressure.', 'DESIRABLE', 'APPLICATION', 'CARING' union all
        select 8, 0, 'You are a registered adult nurse.', 'ESSENTIAL', 'CHECK', null union all
        select 8, 1, 'You have led a shift or a small team.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 8, 2, 'You must drive.', 'ESSENTIAL', 'APPLICATION', null union all
        select 8, 3, 'You change things when somebody raises a worry.', 'ESSENTIAL', 'INTERVIEW', 'SAFE' union all
        select 8, 4, 'You help each person in a team to learn.', 'ESSENTIAL', 'INTERVIEW', 'LEARNING' union all
        select 8, 5, 'You have planned a budget.', 'DESIRABLE', 'APPLICATION', null union all
        select 9, 0, 'You are a registered occupational therapist.', 'ESSENTIAL', 'CHECK', null union all
        select 9, 1, 'You ask people what matters to them and plan from there.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 9, 2, 'You notice when a home is not safe.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 9, 3, 'You have worked with people who have dementia.', 'DESIRABLE', 'APPLICATION', null union all
        select 10, 0, 'You are on the register of biomedical scientists.', 'ESSENTIAL', 'CHECK', null union all
        select 10, 1, 'You check results that do not look right.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 10, 2, 'You tell colleagues about your own mistakes.', 'ESSENTIAL', 'INTERVIEW', 'LEARNING' union all
        select 10, 3, 'You have worked nights.', 'DESIRABLE', 'APPLICATION', null union all
        select 11, 0, 'You are a registered nurse.', 'ESSENTIAL', 'CHECK', null union all
        select 11, 1, 'You have led a ward or a service.', 'ESSENTIAL', 'APPLICATION', 'TOGETHER' union all
        select 11, 2, 'You act on warnings in the open.', 'ESSENTIAL', 'INTERVIEW', 'SAFE' union all
        select 11, 3, 'You have made care safer and can show how.', 'ESSENTIAL', 'APPLICATION', 'LEARNING' union all
        select 11, 4, 'You have led people through a hard change.', 'DESIRABLE', 'APPLICATION', 'CARING' union all
        select 12, 0, 'You answer people the same day, also when you do not know yet.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 12, 1, 'You keep records that others can rely on.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 12, 2, 'You keep personal matters to yourself.', 'ESSENTIAL', 'INTERVIEW', 'SAFE' union all
        select 12, 3, 'You have worked in an office.', 'DESIRABLE', 'APPLICATION', null union all
        select 13, 0, 'You have cared for somebody.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 13, 1, 'You ask before you act.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 13, 2, 'You have fed a baby by bottle and can show others.', 'DESIRABLE', 'APPLICATION', null union all
        select 14, 0, 'You work with care when work repeats itself.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 14, 1, 'You ask when a label is not clear.', 'ESSENTIAL', 'APPLICATION', 'SAFE' union all
        select 15, 0, 'You have worked with children.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 15, 1, 'You explain hard things so that a child understands.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 16, 0, 'You are a registered midwife.', 'ESSENTIAL', 'CHECK', null union all
        select 16, 1, 'You build trust with families over time.', 'ESSENTIAL', 'APPLICATION', 'CARING' union all
        select 17, 0, 'You are a registered social worker.', 'ESSENTIAL', 'CHECK', null union all
        select 17, 1, 'You find out what people want before you plan.', 'ESSENTIAL', 'APPLICATION', 'KIND' union all
        select 17, 2, 'You question a decision that is not right for somebody.', 'ESSENTIAL', 'APPLICATION', 'COURAGEOUS' union all
        select 17, 3, 'You do what you said you would do.', 'ESSENTIAL', 'INTERVIEW', 'ACCOUNTABLE' union all
        select 17, 4, 'You have worked with a hospital.', 'DESIRABLE', 'APPLICATION', null union all
        select 18, 0, 'You make people feel welcome.', 'ESSENTIAL', 'APPLICATION', 'KIND' union all
        select 18, 1, 'You look for an answer when you do not know it.', 'ESSENTIAL', 'APPLICATION', 'POSITIVE' union all
        select 18, 2, 'You can use a computer for everyday tasks.', 'ESSENTIAL', 'APPLICATION', null union all
        select 18, 3, 'You speak a second language used in the city.', 'DESIRABLE', 'APPLICATION', null union all
        select 19, 0, 'You listen to people who are angry or upset.', 'ESSENTIAL', 'APPLICATION', 'KIND' union all
        select 19, 1, 'You see a question through to the end.', 'ESSENTIAL', 'APPLICATION', 'ACCOUNTABLE' union all
        select 19, 2, 'You write plain letters.', 'ESSENTIAL', 'TEST', null union all
        select 20, 0, 'You have helped a family through a hard time.', 'ESSENTIAL', 'APPLICATION', 'KIND' union all
        select 20, 1, 'You say what worries you, kindly and early.', 'ESSENTIAL', 'APPLICATION', 'COURAGEOUS' union all
        select 20, 2, 'You see what people are good at.', 'ESSENTIAL', 'INTERVIEW', 'POSITIVE' union all
        select 21, 0, 'You hold an accounting qualification.', 'ESSENTIAL', 'CHECK', null union all
        select 21, 1, 'You explain figures in plain words.', 'ESSENTIAL', 'APPLICATION', 'POSITIVE' union all
        select 21, 2, 'You say when figures do not add up.', 'ESSENTIAL', 'INTERVIEW', 'COURAGEOUS' union all
        select 21, 3, 'You have looked after a budget.', 'DESIRABLE', 'APPLICATION', null union all
        select 22, 0, 'You hold a licence for lorries, or you are ready to take one with us.', 'ESSENTIAL', 'CHECK', null union all
        select 22, 1, 'You look out for people near the lorry.', 'ESSENTIAL', 'APPLICATION', 'ACCOUNTABLE' union all
        select 23, 0, 'You treat people as they want to be treated.', 'ESSENTIAL', 'APPLICATION', 'RESPECT_DIGNITY' union all
        select 23, 1, 'You notice when somebody is not well.', 'ESSENTIAL', 'APPLICATION', 'QUALITY_OF_CARE' union all
        select 23, 2, 'You arrive when you said you would.', 'ESSENTIAL', 'INTERVIEW', 'COMPASSION' union all
        select 23, 3, 'You have cared for a relative or a neighbour.', 'DESIRABLE', 'APPLICATION', 'COMPASSION' union all
        select 24, 0, 'You have supported people with a learning disability.', 'ESSENTIAL', 'APPLICATION', 'EVERYONE_COUNTS' union all
        select 24, 1, 'You help people to decide for themselves.', 'ESSENTIAL', 'APPLICATION', 'RESPECT_DIGNITY' union all
        select 24, 2, 'You have led a shift or a project.', 'ESSENTIAL', 'APPLICATION', 'WORKING_TOGETHER' union all
        select 24, 3, 'You have a care qualification at level 3.', 'DESIRABLE', 'CHECK', null union all
        select 25, 0, 'You have worked in home care.', 'ESSENTIAL', 'APPLICATION', 'QUALITY_OF_CARE') c
      join vacancy v on v.id = c.vacancy_id
      left join framework_value f on f.framework_id = v.framework_id and f.code = c.code
     order by c.vacancy_id, c.place;

insert into stage (vacancy_id, position, name, kind, scored_by, target_days)
    select v.id, s.position, s.name, s.kind, s.scored_by, s.target_days
      from vacancy v join plan_template t on t.name = v.plan_name and t.organisation_id is null
      join plan_template_stage s on s.template_id = t.id
     order by v.id, s.position;

insert into vacancy_number (organisation_id, in_year, last_number)
    select organisation_id, 2026, count(*) from vacancy group by organisation_id;

-- Their history, as the application would have written it.
insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id, from_state, to_state, reason)
    select e.at, e.account_id, a.name, e.organisation_id, e.what, 'vacancy', e.id, e.from_state, e.to_state, e.reason
      from (
        select created_at at, author_account_id account_id, organisation_id, 'VacancyDrafted' what, id, 'DRAFT' from_state, 'DRAFT' to_state, null reason, 0 place from vacancy union all
        select submitted_at, author_account_id, organisation_id, 'VacancySubmitted', id, 'DRAFT', 'LANGUAGE_CHECKED', null, 1 from vacancy where submitted_at is not null union all
        select changed_at, case organisation_id when 1 then 4 when 2 then @city_hr else @care_hr end, organisation_id, 'VacancySentBack', id, 'LANGUAGE_CHECKED', 'DRAFT', sent_back_reason, 2 from vacancy where sent_back_reason is not null union all
        select approved_at, approved_by, organisation_id, 'VacancyApproved', id, 'LANGUAGE_CHECKED', 'APPROVED', null, 3 from vacancy where approved_at is not null union all
        select opened_at, author_account_id, organisation_id, 'VacancyOpened', id, 'APPROVED', 'OPEN', null, 4 from vacancy where opened_at is not null union all
        select changed_at, author_account_id, organisation_id, 'VacancyWithdrawn', id, 'OPEN', 'WITHDRAWN', withdrawn_reason, 5 from vacancy where state = 'WITHDRAWN') e
      join account a on a.id = e.account_id
     order by e.at, e.id, e.place;
insert into audit_event (at, who, organisation_id, what, entity, entity_id, from_state, to_state)
    select closed_at, 'Touchstone', organisation_id, 'VacancyClosed', 'vacancy', id, 'OPEN', 'CLOSED' from vacancy where closed_at is not null;
