-- Northmoor works by a framework of its own and writes on the next version; the council adopted a template and
-- later its second version; Open Door Care has none and works by the national one.
insert into values_framework
    (id, version, line, kind, organisation_id, name, number, state, based_on_id, effective_from, effective_until,
     changed_by, changed_at, published_by, published_at, publish_reason, retire_reason)
values
    (101, 0, 'organisation-1', 'LOCAL', 1, 'Northmoor values', 1, 'PUBLISHED', null, '2024-04-01', null,
     'Harriet Mensah', '2026-01-06 10:00:00', 'Harriet Mensah', '2026-01-06 10:00:00',
     'Written with 600 colleagues and patients in autumn 2023.', null),
    (102, 0, 'organisation-1', 'LOCAL', 1, 'Northmoor values', 2, 'DRAFT', 101, null, null,
     'Harriet Mensah', '2026-11-16 14:20:00', null, null,
     null, null),
    (103, 0, 'organisation-2', 'LOCAL', 2, 'The Wharfdale deal', 1, 'RETIRED', 2, '2019-04-01', '2023-04-01',
     'Wharfdale HR', '2026-01-06 10:00:00', 'Wharfdale HR', '2026-01-06 10:00:00',
     'Adopted by the council in January 2019.', 'Replaced by version 2.'),
    (104, 0, 'organisation-2', 'LOCAL', 2, 'The Wharfdale deal', 2, 'PUBLISHED', 3, '2023-04-01', null,
     'Wharfdale HR', '2026-01-06 10:00:00', 'Wharfdale HR', '2026-01-06 10:00:00',
     'Staff asked for kindness to be named.', null);

insert into framework_author (framework_id, account_id, name) values (101, 4, 'Harriet Mensah'), (102, 4, 'Harriet Mensah');

-- Northmoor values, version 1
insert into rating_anchor (framework_id, points, text) values
    (101, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (101, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (101, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (101, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (101, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (101, 0, 101, 0, 'CARING', 'Caring',
        'We see the person first, then the patient, the visitor or the colleague. We notice how people feel, we are gentle with them, and we do the small things that make a hard day easier.',
        'Harriet Mensah', '2026-01-06 10:00:00'),
    (102, 0, 101, 1, 'SAFE', 'Safe hands',
        'We do what we know to be right, every time, and we check. We speak up when something worries us, and we thank those who do, whatever their job.',
        'Harriet Mensah', '2026-01-06 10:00:00'),
    (103, 0, 101, 2, 'TOGETHER', 'Together',
        'We plan care with the people it is for, and with everybody who gives it. We trust colleagues in other teams, and we finish what we hand over.',
        'Harriet Mensah', '2026-01-06 10:00:00'),
    (104, 0, 101, 3, 'LEARNING', 'Always learning',
        'We ask why, we try out better ways, and we tell others what we found. Nobody is too senior to learn, or too junior to teach.',
        'Harriet Mensah', '2026-01-06 10:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (101, 0, 'WE_WILL', 'ALL', 'Introduce ourselves and ask what would help'),
    (101, 1, 'WE_WILL', 'ALL', 'Notice when somebody is frightened or in pain, and stay until they are not alone with it'),
    (101, 2, 'WE_WILL', 'ALL', 'Look after colleagues as we look after patients'),
    (101, 3, 'WE_WILL', 'MANAGER', 'Ask how people are at the start of every shift'),
    (101, 4, 'WE_WILL_NOT', 'ALL', 'Talk over a patient''s head'),
    (101, 5, 'WE_WILL_NOT', 'ALL', 'Let somebody wait without telling them why'),
    (101, 6, 'WE_WILL_NOT', 'MANAGER', 'Answer exhaustion with a rota'),
    (102, 0, 'WE_WILL', 'ALL', 'Check when we are not sure'),
    (102, 1, 'WE_WILL', 'ALL', 'Speak up when we see a risk, and say it until somebody acts'),
    (102, 2, 'WE_WILL', 'ALL', 'Write down what the next person needs to know'),
    (102, 3, 'WE_WILL', 'SENIOR', 'Act in the open on what staff and patients warn us of'),
    (102, 4, 'WE_WILL_NOT', 'ALL', 'Cut a corner because nobody is looking'),
    (102, 5, 'WE_WILL_NOT', 'ALL', 'Make it hard for others to question us'),
    (102, 6, 'WE_WILL_NOT', 'MANAGER', 'Look for somebody to blame before we know what happened'),
    (103, 0, 'WE_WILL', 'ALL', 'Plan with patients and families, not for them'),
    (103, 1, 'WE_WILL', 'ALL', 'Ring the other team instead of writing about them'),
    (103, 2, 'WE_WILL', 'ALL', 'Finish a handover before we leave'),
    (103, 3, 'WE_WILL', 'SENIOR', 'Share beds, staff and credit with our partners'),
    (103, 4, 'WE_WILL_NOT', 'ALL', 'Say that it is not our job and leave it at that'),
    (103, 5, 'WE_WILL_NOT', 'ALL', 'Keep knowledge to ourselves'),
    (103, 6, 'WE_WILL_NOT', 'MANAGER', 'Let our team speak ill of another'),
    (104, 0, 'WE_WILL', 'ALL', 'Ask for feedback, and change something because of it'),
    (104, 1, 'WE_WILL', 'ALL', 'Try out improvements on a small scale, and measure them'),
    (104, 2, 'WE_WILL', 'ALL', 'Teach what we know to whoever asks'),
    (104, 3, 'WE_WILL', 'MANAGER', 'Protect time for learning when it is busy'),
    (104, 4, 'WE_WILL_NOT', 'ALL', 'Laugh at a question'),
    (104, 5, 'WE_WILL_NOT', 'ALL', 'Repeat what has not worked'),
    (104, 6, 'WE_WILL_NOT', 'SENIOR', 'Ask for good news only');

insert into value_mapping (value_id, national_id) values (101, 4), (101, 2), (102, 3), (103, 1), (104, 5);

-- Northmoor values, version 2: a draft that is not ready yet
insert into rating_anchor (framework_id, points, text) values
    (102, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (102, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (102, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (102, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (102, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (105, 0, 102, 0, 'CARING', 'Caring',
        'We see the person first, then the patient, the visitor or the colleague. We notice how people feel, we are gentle with them, and we do the small things that make a hard day easier.',
        'Harriet Mensah', '2026-11-16 14:20:00'),
    (106, 0, 102, 1, 'SAFE', 'Safe hands',
        'We do what we know to be right, every time, and we check. We speak up when something worries us, and we thank those who do, whatever their job.',
        'Harriet Mensah', '2026-11-16 14:20:00'),
    (107, 0, 102, 2, 'TOGETHER', 'Together',
        'We plan care with the people it is for, and with everybody who gives it. We trust colleagues in other teams, and we finish what we hand over.',
        'Harriet Mensah', '2026-11-16 14:20:00'),
    (108, 0, 102, 3, 'LEARNING', 'Always learning',
        'We ask why, we try out better ways, and we tell others what we found. Nobody is too senior to learn, or too junior to teach.',
        'Harriet Mensah', '2026-11-16 14:20:00'),
    (109, 0, 102, 4, 'FAIR', 'Fair to all',
        'We give everybody the same chance of good care and of a good working life. Some need more from us for that, and we find out what.',
        'Harriet Mensah', '2026-11-16 14:20:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (105, 0, 'WE_WILL', 'ALL', 'Introduce ourselves and ask what would help'),
    (105, 1, 'WE_WILL', 'ALL', 'Notice when somebody is frightened or in pain, and stay until they are not alone with it'),
    (105, 2, 'WE_WILL', 'ALL', 'Look after colleagues as we look after patients'),
    (105, 3, 'WE_WILL', 'MANAGER', 'Ask how people are at the start of every shift'),
    (105, 4, 'WE_WILL_NOT', 'ALL', 'Talk over a patient''s head'),
    (105, 5, 'WE_WILL_NOT', 'ALL', 'Let somebody wait without telling them why'),
    (105, 6, 'WE_WILL_NOT', 'MANAGER', 'Answer exhaustion with a rota'),
    (106, 0, 'WE_WILL', 'ALL', 'Check when we are not sure'),
    (106, 1, 'WE_WILL', 'ALL', 'Speak up when we see a risk, and say it until somebody acts'),
    (106, 2, 'WE_WILL', 'ALL', 'Write down what the next person needs to know'),
    (106, 3, 'WE_WILL', 'SENIOR', 'Act in the open on what staff and patients warn us of'),
    (106, 4, 'WE_WILL_NOT', 'ALL', 'Cut a corner because nobody is looking'),
    (106, 5, 'WE_WILL_NOT', 'ALL', 'Make it hard for others to question us'),
    (106, 6, 'WE_WILL_NOT', 'MANAGER', 'Look for somebody to blame before we know what happened'),
    (107, 0, 'WE_WILL', 'ALL', 'Plan with patients and families, not for them'),
    (107, 1, 'WE_WILL', 'ALL', 'Ring the other team instead of writing about them'),
    (107, 2, 'WE_WILL', 'ALL', 'Finish a handover before we leave'),
    (107, 3, 'WE_WILL', 'SENIOR', 'Share beds, staff and credit with our partners'),
    (107, 4, 'WE_WILL_NOT', 'ALL', 'Say that it is not our job and leave it at that'),
    (107, 5, 'WE_WILL_NOT', 'ALL', 'Keep knowledge to ourselves'),
    (107, 6, 'WE_WILL_NOT', 'MANAGER', 'Let our team speak ill of another'),
    (108, 0, 'WE_WILL', 'ALL', 'Ask for feedback, and change something because of it'),
    (108, 1, 'WE_WILL', 'ALL', 'Try out improvements on a small scale, and measure them'),
    (108, 2, 'WE_WILL', 'ALL', 'Teach what we know to whoever asks'),
    (108, 3, 'WE_WILL', 'MANAGER', 'Protect time for learning when it is busy'),
    (108, 4, 'WE_WILL_NOT', 'ALL', 'Laugh at a question'),
    (108, 5, 'WE_WILL_NOT', 'ALL', 'Repeat what has not worked'),
    (108, 6, 'WE_WILL_NOT', 'SENIOR', 'Ask for good news only'),
    (109, 0, 'WE_WILL', 'ALL', 'Ask what somebody needs to use our service as well as anybody else'),
    (109, 1, 'WE_WILL', 'ALL', 'Speak up when somebody is treated unfairly'),
    (109, 2, 'WE_WILL_NOT', 'ALL', 'Guess what people need from how they look or speak');

insert into value_mapping (value_id, national_id) values (105, 4), (105, 2), (106, 3), (107, 1), (108, 5), (109, 6);

-- The Wharfdale deal, version 1
insert into rating_anchor (framework_id, points, text) values
    (103, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (103, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (103, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (103, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (103, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (110, 0, 103, 0, 'POSITIVE', 'Positive',
        'We are proud of this place and of the people in it. We look for what people can do, not for what is wrong with them, and we believe that things can get better.',
        'Wharfdale HR', '2026-01-06 10:00:00'),
    (111, 0, 103, 1, 'ACCOUNTABLE', 'Accountable',
        'We do what we say we will do, and we own what we do. We are careful with public money, and we expect residents, partners and each other to play their part.',
        'Wharfdale HR', '2026-01-06 10:00:00'),
    (112, 0, 103, 2, 'COURAGEOUS', 'Courageous',
        'We are open to doing things differently. We have the difficult conversation, we take sensible risks to help people, and we stand by colleagues who do the same.',
        'Wharfdale HR', '2026-01-06 10:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (110, 0, 'WE_WILL', 'ALL', 'Ask people what they are good at and build on it'),
    (110, 1, 'WE_WILL', 'ALL', 'Bring a suggestion with a problem'),
    (110, 2, 'WE_WILL', 'ALL', 'Say thank you, and say what for'),
    (110, 3, 'WE_WILL', 'MANAGER', 'Talk about what our team has achieved, and who did it'),
    (110, 4, 'WE_WILL_NOT', 'ALL', 'Talk people, places or ideas down'),
    (110, 5, 'WE_WILL_NOT', 'ALL', 'Tell people that something cannot be done before we have tried'),
    (110, 6, 'WE_WILL_NOT', 'MANAGER', 'Let cynicism pass as realism'),
    (111, 0, 'WE_WILL', 'ALL', 'Keep our promises, or say in good time that we cannot'),
    (111, 1, 'WE_WILL', 'ALL', 'Own our mistakes and put them right'),
    (111, 2, 'WE_WILL', 'ALL', 'Spend public money as carefully as our own'),
    (111, 3, 'WE_WILL', 'SENIOR', 'Explain our decisions to the people they affect'),
    (111, 4, 'WE_WILL_NOT', 'ALL', 'Pass a person on to somebody else to be rid of the problem'),
    (111, 5, 'WE_WILL_NOT', 'ALL', 'Blame the system, the budget or a colleague for what we have not done'),
    (111, 6, 'WE_WILL_NOT', 'MANAGER', 'Set a rule for others that we do not keep ourselves'),
    (112, 0, 'WE_WILL', 'ALL', 'Have the honest conversation, kindly and soon'),
    (112, 1, 'WE_WILL', 'ALL', 'Try something new when the old way does not help the person'),
    (112, 2, 'WE_WILL', 'ALL', 'Challenge what is not right, whoever does it'),
    (112, 3, 'WE_WILL', 'MANAGER', 'Back people who took a sensible risk, even when it did not come off'),
    (112, 4, 'WE_WILL_NOT', 'ALL', 'Stay silent when we see something wrong'),
    (112, 5, 'WE_WILL_NOT', 'ALL', 'Hide behind a procedure that helps nobody'),
    (112, 6, 'WE_WILL_NOT', 'SENIOR', 'Punish people for bringing bad news');

insert into value_mapping (value_id, national_id) values (110, 5), (111, 3), (112, 1), (112, 3);

-- The Wharfdale deal, version 2
insert into rating_anchor (framework_id, points, text) values
    (104, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (104, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (104, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (104, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (104, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (113, 0, 104, 0, 'POSITIVE', 'Positive',
        'We are proud of this place and of the people in it. We start from what people can do, not from what is wrong with them, and we believe that together we can make things better.',
        'Wharfdale HR', '2026-01-06 10:00:00'),
    (114, 0, 104, 1, 'ACCOUNTABLE', 'Accountable',
        'We do what we say we will do, and we own what we do. We are careful with public money, and we expect residents, partners and each other to play their part.',
        'Wharfdale HR', '2026-01-06 10:00:00'),
    (115, 0, 104, 2, 'COURAGEOUS', 'Courageous',
        'We are open to doing things differently. We have the difficult conversation, we take sensible risks to help people, and we stand by colleagues who do the same.',
        'Wharfdale HR', '2026-01-06 10:00:00'),
    (116, 0, 104, 3, 'KIND', 'Kind',
        'We care about people, and we show it. We listen before we judge, we treat each person as somebody with a story, and we look after each other as well as the people we serve.',
        'Wharfdale HR', '2026-01-06 10:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (113, 0, 'WE_WILL', 'ALL', 'Ask people what they are good at and what matters to them, and build on it'),
    (113, 1, 'WE_WILL', 'ALL', 'Bring a suggestion with a problem'),
    (113, 2, 'WE_WILL', 'ALL', 'Say thank you, and say what for'),
    (113, 3, 'WE_WILL', 'MANAGER', 'Talk about what our team has achieved, and who did it'),
    (113, 4, 'WE_WILL_NOT', 'ALL', 'Talk people, places or ideas down'),
    (113, 5, 'WE_WILL_NOT', 'ALL', 'Tell people that something cannot be done before we have tried'),
    (113, 6, 'WE_WILL_NOT', 'MANAGER', 'Let cynicism pass as realism'),
    (114, 0, 'WE_WILL', 'ALL', 'Keep our promises, or say in good time that we cannot'),
    (114, 1, 'WE_WILL', 'ALL', 'Own our mistakes and put them right'),
    (114, 2, 'WE_WILL', 'ALL', 'Spend public money as carefully as our own'),
    (114, 3, 'WE_WILL', 'SENIOR', 'Explain our decisions to the people they affect'),
    (114, 4, 'WE_WILL_NOT', 'ALL', 'Pass a person on to somebody else to be rid of the problem'),
    (114, 5, 'WE_WILL_NOT', 'ALL', 'Blame the system, the budget or a colleague for what we have not done'),
    (114, 6, 'WE_WILL_NOT', 'MANAGER', 'Set a rule for others that we do not keep ourselves'),
    (115, 0, 'WE_WILL', 'ALL', 'Have the honest conversation, kindly and soon'),
    (115, 1, 'WE_WILL', 'ALL', 'Try something new when the old way does not help the person'),
    (115, 2, 'WE_WILL', 'ALL', 'Challenge unfairness and what is not right, whoever does it'),
    (115, 3, 'WE_WILL', 'ALL', 'Ask for feedback, and change what we do because of it'),
    (115, 4, 'WE_WILL', 'MANAGER', 'Back people who took a sensible risk, even when it did not come off'),
    (115, 5, 'WE_WILL_NOT', 'ALL', 'Stay silent when we see something wrong'),
    (115, 6, 'WE_WILL_NOT', 'ALL', 'Hide behind a procedure that helps nobody'),
    (115, 7, 'WE_WILL_NOT', 'SENIOR', 'Punish people for bringing bad news'),
    (116, 0, 'WE_WILL', 'ALL', 'Listen to the whole story before we offer an answer'),
    (116, 1, 'WE_WILL', 'ALL', 'Notice when somebody struggles, and do something about it'),
    (116, 2, 'WE_WILL', 'ALL', 'Make time for people who need more of it'),
    (116, 3, 'WE_WILL', 'MANAGER', 'Ask how people are before we ask how the work is'),
    (116, 4, 'WE_WILL_NOT', 'ALL', 'Judge people by one bad day'),
    (116, 5, 'WE_WILL_NOT', 'ALL', 'Use words or letters that we would not like to receive'),
    (116, 6, 'WE_WILL_NOT', 'SENIOR', 'Announce hard decisions without a thought for those who have to live with them');

insert into value_mapping (value_id, national_id) values (113, 5), (114, 3), (115, 1), (115, 3), (116, 4), (116, 2);

-- Some entries of the ledger about one employee, by her manager and by the panel that appointed her.
insert into value_observation
    (organisation_id, person_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
values
    (1, 14, null, 101, 'INTERVIEW', 4, 'Told of a patient who was afraid of the scan: sat with her, explained each step, came along to the scanner. Said why the waiting was the worst part.', 5, 'Priya Nair', 1, 'Staff nurse, Ward 7', '2026-02-12 11:05:00'),
    (1, 14, null, 102, 'INTERVIEW', 3, 'Checked a dose that looked wrong and rang the pharmacist. Would do the same again.', 6, 'Patrick Doyle', 1, 'Staff nurse, Ward 7', '2026-02-12 11:20:00'),
    (1, 14, null, 103, 'PROBATION', 4, 'Rang the community team before a discharge and found that nobody was at home; moved the discharge by a day.', 13, 'Martin Hughes', 1, 'Probation review at three months', '2026-06-20 15:30:00'),
    (1, 14, null, 104, 'PROBATION', null, 'Too early to say: has not had time to try out anything yet.', 13, 'Martin Hughes', 1, 'Probation review at three months', '2026-06-20 15:30:00'),
    (1, 14, null, 102, 'APPRAISAL', 5, 'Spoke up about the new pumps, wrote down what had happened, and showed two other wards how to set them.', 13, 'Martin Hughes', 1, 'Appraisal 2026', '2026-10-02 09:45:00');
