-- Two frameworks to begin from: an organisation adopts a copy as a draft of its own. The first is written after
-- the values of the Wigan Deal, in two versions, since the council added one later; the second is for a
-- voluntary-sector provider.
insert into values_framework
    (id, version, line, kind, organisation_id, name, number, state, based_on_id, effective_from, effective_until,
     changed_by, changed_at, published_by, published_at, publish_reason, retire_reason)
values
    (2, 0, 'template-council-deal', 'TEMPLATE', null, 'Council deal', 1, 'RETIRED', null, '2014-04-01', '2021-04-01',
     'Touchstone', '2026-01-05 09:00:00', 'Touchstone', '2026-01-05 09:00:00',
     'Written after the values of the Wigan Deal: positive, accountable, courageous.', 'Replaced by version 2.'),
    (3, 0, 'template-council-deal', 'TEMPLATE', null, 'Council deal', 2, 'PUBLISHED', 2, '2021-04-01', null,
     'Touchstone', '2026-01-05 09:00:00', 'Touchstone', '2026-01-05 09:00:00',
     'Adds a fourth value, kind, as the council did.', null),
    (4, 0, 'template-community-charter', 'TEMPLATE', null, 'Community charter', 1, 'PUBLISHED', null, '2022-01-01', null,
     'Touchstone', '2026-01-05 09:00:00', 'Touchstone', '2026-01-05 09:00:00',
     'For charities and community organisations that give care and support.', null);

-- Council deal, version 1
insert into rating_anchor (framework_id, points, text) values
    (2, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (2, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (2, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (2, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (2, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (7, 0, 2, 0, 'POSITIVE', 'Positive',
        'We are proud of this place and of the people in it. We look for what people can do, not for what is wrong with them, and we believe that things can get better.',
        'Touchstone', '2026-01-05 09:00:00'),
    (8, 0, 2, 1, 'ACCOUNTABLE', 'Accountable',
        'We do what we say we will do, and we own what we do. We are careful with public money, and we expect residents, partners and each other to play their part.',
        'Touchstone', '2026-01-05 09:00:00'),
    (9, 0, 2, 2, 'COURAGEOUS', 'Courageous',
        'We are open to doing things differently. We have the difficult conversation, we take sensible risks to help people, and we stand by colleagues who do the same.',
        'Touchstone', '2026-01-05 09:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (7, 0, 'WE_WILL', 'ALL', 'Ask people what they are good at and build on it'),
    (7, 1, 'WE_WILL', 'ALL', 'Bring a suggestion with a problem'),
    (7, 2, 'WE_WILL', 'ALL', 'Say thank you, and say what for'),
    (7, 3, 'WE_WILL', 'MANAGER', 'Talk about what our team has achieved, and who did it'),
    (7, 4, 'WE_WILL_NOT', 'ALL', 'Talk people, places or ideas down'),
    (7, 5, 'WE_WILL_NOT', 'ALL', 'Tell people that something cannot be done before we have tried'),
    (7, 6, 'WE_WILL_NOT', 'MANAGER', 'Let cynicism pass as realism'),
    (8, 0, 'WE_WILL', 'ALL', 'Keep our promises, or say in good time that we cannot'),
    (8, 1, 'WE_WILL', 'ALL', 'Own our mistakes and put them right'),
    (8, 2, 'WE_WILL', 'ALL', 'Spend public money as carefully as our own'),
    (8, 3, 'WE_WILL', 'SENIOR', 'Explain our decisions to the people they affect'),
    (8, 4, 'WE_WILL_NOT', 'ALL', 'Pass a person on to somebody else to be rid of the problem'),
    (8, 5, 'WE_WILL_NOT', 'ALL', 'Blame the system, the budget or a colleague for what we have not done'),
    (8, 6, 'WE_WILL_NOT', 'MANAGER', 'Set a rule for others that we do not keep ourselves'),
    (9, 0, 'WE_WILL', 'ALL', 'Have the honest conversation, kindly and soon'),
    (9, 1, 'WE_WILL', 'ALL', 'Try something new when the old way does not help the person'),
    (9, 2, 'WE_WILL', 'ALL', 'Challenge what is not right, whoever does it'),
    (9, 3, 'WE_WILL', 'MANAGER', 'Back people who took a sensible risk, even when it did not come off'),
    (9, 4, 'WE_WILL_NOT', 'ALL', 'Stay silent when we see something wrong'),
    (9, 5, 'WE_WILL_NOT', 'ALL', 'Hide behind a procedure that helps nobody'),
    (9, 6, 'WE_WILL_NOT', 'SENIOR', 'Punish people for bringing bad news');

insert into value_mapping (value_id, national_id) values (7, 5), (8, 3), (9, 1), (9, 3);

-- Council deal, version 2
insert into rating_anchor (framework_id, points, text) values
    (3, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (3, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (3, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (3, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (3, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (10, 0, 3, 0, 'POSITIVE', 'Positive',
        'We are proud of this place and of the people in it. We start from what people can do, not from what is wrong with them, and we believe that together we can make things better.',
        'Touchstone', '2026-01-05 09:00:00'),
    (11, 0, 3, 1, 'ACCOUNTABLE', 'Accountable',
        'We do what we say we will do, and we own what we do. We are careful with public money, and we expect residents, partners and each other to play their part.',
        'Touchstone', '2026-01-05 09:00:00'),
    (12, 0, 3, 2, 'COURAGEOUS', 'Courageous',
        'We are open to doing things differently. We have the difficult conversation, we take sensible risks to help people, and we stand by colleagues who do the same.',
        'Touchstone', '2026-01-05 09:00:00'),
    (13, 0, 3, 3, 'KIND', 'Kind',
        'We care about people, and we show it. We listen before we judge, we treat each person as somebody with a story, and we look after each other as well as the people we serve.',
        'Touchstone', '2026-01-05 09:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (10, 0, 'WE_WILL', 'ALL', 'Ask people what they are good at and what matters to them, and build on it'),
    (10, 1, 'WE_WILL', 'ALL', 'Bring a suggestion with a problem'),
    (10, 2, 'WE_WILL', 'ALL', 'Say thank you, and say what for'),
    (10, 3, 'WE_WILL', 'MANAGER', 'Talk about what our team has achieved, and who did it'),
    (10, 4, 'WE_WILL_NOT', 'ALL', 'Talk people, places or ideas down'),
    (10, 5, 'WE_WILL_NOT', 'ALL', 'Tell people that something cannot be done before we have tried'),
    (10, 6, 'WE_WILL_NOT', 'MANAGER', 'Let cynicism pass as realism'),
    (11, 0, 'WE_WILL', 'ALL', 'Keep our promises, or say in good time that we cannot'),
    (11, 1, 'WE_WILL', 'ALL', 'Own our mistakes and put them right'),
    (11, 2, 'WE_WILL', 'ALL', 'Spend public money as carefully as our own'),
    (11, 3, 'WE_WILL', 'SENIOR', 'Explain our decisions to the people they affect'),
    (11, 4, 'WE_WILL_NOT', 'ALL', 'Pass a person on to somebody else to be rid of the problem'),
    (11, 5, 'WE_WILL_NOT', 'ALL', 'Blame the system, the budget or a colleague for what we have not done'),
    (11, 6, 'WE_WILL_NOT', 'MANAGER', 'Set a rule for others that we do not keep ourselves'),
    (12, 0, 'WE_WILL', 'ALL', 'Have the honest conversation, kindly and soon'),
    (12, 1, 'WE_WILL', 'ALL', 'Try something new when the old way does not help the person'),
    (12, 2, 'WE_WILL', 'ALL', 'Challenge unfairness and what is not right, whoever does it'),
    (12, 3, 'WE_WILL', 'ALL', 'Ask for feedback, and change what we do because of it'),
    (12, 4, 'WE_WILL', 'MANAGER', 'Back people who took a sensible risk, even when it did not come off'),
    (12, 5, 'WE_WILL_NOT', 'ALL', 'Stay silent when we see something wrong'),
    (12, 6, 'WE_WILL_NOT', 'ALL', 'Hide behind a procedure that helps nobody'),
    (12, 7, 'WE_WILL_NOT', 'SENIOR', 'Punish people for bringing bad news'),
    (13, 0, 'WE_WILL', 'ALL', 'Listen to the whole story before we offer an answer'),
    (13, 1, 'WE_WILL', 'ALL', 'Notice when somebody struggles, and do something about it'),
    (13, 2, 'WE_WILL', 'ALL', 'Make time for people who need more of it'),
    (13, 3, 'WE_WILL', 'MANAGER', 'Ask how people are before we ask how the work is'),
    (13, 4, 'WE_WILL_NOT', 'ALL', 'Judge people by one bad day'),
    (13, 5, 'WE_WILL_NOT', 'ALL', 'Use words or letters that we would not like to receive'),
    (13, 6, 'WE_WILL_NOT', 'SENIOR', 'Announce hard decisions without a thought for those who have to live with them');

insert into value_mapping (value_id, national_id) values (10, 5), (11, 3), (12, 1), (12, 3), (13, 4), (13, 2);

-- Community charter
insert into rating_anchor (framework_id, points, text) values
    (4, 1, 'Area for concern: did something we say we will not do, or did not notice harm'),
    (4, 2, 'Limited: general rather than own examples, only when prompted, or mixed with things we say we will not do'),
    (4, 3, 'Expected: a specific example of their own, with at least two things we say we will do and nothing serious that we will not'),
    (4, 4, 'Strong: also gave clear reasons for what they did and noticed the effect on others'),
    (4, 5, 'Very strong: also learned from it, changed what they do, and helped others to do the same');

insert into framework_value (id, version, framework_id, position, code, name, plain_text, changed_by, changed_at) values
    (14, 0, 4, 0, 'ALONGSIDE', 'Alongside people',
        'People lead their own lives, and we walk with them. We do things with people, not to them or for them, at their pace, and we leave when we are no longer needed.',
        'Touchstone', '2026-01-05 09:00:00'),
    (15, 0, 4, 1, 'WELCOMING', 'Welcoming to all',
        'Our door is open. Whoever comes is met by a person who is glad to see them, whatever brought them here, and we go to those who cannot or dare not come.',
        'Touchstone', '2026-01-05 09:00:00'),
    (16, 0, 4, 2, 'HONEST', 'Honest and open',
        'We tell the truth, about what we can do and about what went wrong. We keep confidences, and we say beforehand when we cannot keep one.',
        'Touchstone', '2026-01-05 09:00:00'),
    (17, 0, 4, 3, 'RESOURCEFUL', 'Resourceful',
        'We make a little go a long way. We look for what is already there in people, families and neighbourhoods, and we learn from what did not work.',
        'Touchstone', '2026-01-05 09:00:00');

insert into value_behaviour (value_id, position, polarity, level, text) values
    (14, 0, 'WE_WILL', 'ALL', 'Ask what the person wants to happen next, and start there'),
    (14, 1, 'WE_WILL', 'ALL', 'Share what we know, so that the person can decide'),
    (14, 2, 'WE_WILL', 'ALL', 'Step back when the person can do it without us'),
    (14, 3, 'WE_WILL', 'MANAGER', 'Ask people who use our support to help choose and train our staff'),
    (14, 4, 'WE_WILL_NOT', 'ALL', 'Make a decision about somebody without them'),
    (14, 5, 'WE_WILL_NOT', 'ALL', 'Promise support that we know will run out, without saying so'),
    (14, 6, 'WE_WILL_NOT', 'SENIOR', 'Shape our work to a grant when it no longer helps the people we are here for'),
    (15, 0, 'WE_WILL', 'ALL', 'Greet everybody who comes in, and make sure that they know what happens next'),
    (15, 1, 'WE_WILL', 'ALL', 'Find out what keeps people away, and tell the team'),
    (15, 2, 'WE_WILL', 'ALL', 'Use words that the person uses, and an interpreter where we need one'),
    (15, 3, 'WE_WILL', 'MANAGER', 'Look at who is missing from the room, and change the time, the place or the invitation'),
    (15, 4, 'WE_WILL_NOT', 'ALL', 'Decide who deserves help'),
    (15, 5, 'WE_WILL_NOT', 'ALL', 'Treat somebody as a diagnosis, a status or a problem'),
    (15, 6, 'WE_WILL_NOT', 'MANAGER', 'Turn somebody away without telling them where else to go'),
    (16, 0, 'WE_WILL', 'ALL', 'Say what we can and cannot do at the first meeting'),
    (16, 1, 'WE_WILL', 'ALL', 'Tell the person, and our manager, when we made a mistake'),
    (16, 2, 'WE_WILL', 'ALL', 'Say early when we cannot keep something to ourselves, and why'),
    (16, 3, 'WE_WILL', 'SENIOR', 'Publish how we spend our money, in words that anybody can follow'),
    (16, 4, 'WE_WILL_NOT', 'ALL', 'Share somebody''s story without their consent'),
    (16, 5, 'WE_WILL_NOT', 'ALL', 'Let a funder or a partner believe what is not true'),
    (16, 6, 'WE_WILL_NOT', 'MANAGER', 'Keep bad news from our team until it is too late to do anything'),
    (17, 0, 'WE_WILL', 'ALL', 'Look for help that is near at hand before we look for a service'),
    (17, 1, 'WE_WILL', 'ALL', 'Try a small step first, and look at what it changed'),
    (17, 2, 'WE_WILL', 'ALL', 'Share tools, ideas and contacts with other organisations'),
    (17, 3, 'WE_WILL', 'MANAGER', 'Make time for the team to talk about what we learned'),
    (17, 4, 'WE_WILL_NOT', 'ALL', 'Wait for permission for a thing that is ours to do'),
    (17, 5, 'WE_WILL_NOT', 'ALL', 'Guard a contact, a room or an idea from others who could use it'),
    (17, 6, 'WE_WILL_NOT', 'MANAGER', 'Take on more work than our team can do well');

insert into value_mapping (value_id, national_id) values (14, 1), (14, 2), (15, 6), (15, 4), (16, 3), (16, 2), (17, 5);
