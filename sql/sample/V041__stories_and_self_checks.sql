-- Stories that staff have told, some shown, one that waits for HR, one that came back and one that is being written;
-- and how many people finished the self-check month by month (the second month has too few to be shown).
insert into story
    (version, organisation_id, value_id, author_id, author, state, title, self_text, us_text, now_text, name, post,
     on_careers, on_framework, on_welcome, expires_on, consented_at, sent_at, return_reason, published_by, published_at, changed_by, changed_at)
values
    (0, 1, 101, 15, 'Monica Grant', 'PUBLISHED', 'The blanket',
     'When my grandmother was in hospital she was cold for three days, because nobody asked and she did not like to say. I was nineteen. I became a nurse because of that blanket.',
     'On our ward the domestic, the ward clerk and the consultant all do the same thing: they stop at the end of the bed and ask what would help. Last winter Joe from the kitchen noticed before any of us that a man had stopped eating.',
     'Ask, even on the days when you are afraid of the answer because you have no time for it. Most of the time the answer is small.',
     'Monica', 'Matron, medicine for older people', true, true, true, date_add(current_date, interval 250 day),
     date_sub(now(), interval 100 day), date_sub(now(), interval 100 day), null, 'Harriet Mensah', date_sub(now(), interval 98 day),
     'Harriet Mensah', date_sub(now(), interval 98 day)),
    (0, 1, 102, 6, 'Patrick Doyle', 'PUBLISHED', 'The wrong bag',
     'In my first year I hung the wrong bag of fluid. I saw it after a minute, nobody was harmed, and I could have said nothing. I told my charge nurse with my knees shaking, and she said thank you.',
     'People here report things that nobody would ever have found out. When the new pumps confused us, eleven people wrote it down in the first week, and the settings were changed in the third.',
     'Say it while it is still small. And when somebody says it to you, say thank you first.',
     'Patrick', 'Senior charge nurse', true, true, false, date_add(current_date, interval 200 day),
     date_sub(now(), interval 80 day), date_sub(now(), interval 80 day), null, 'Harriet Mensah', date_sub(now(), interval 77 day),
     'Harriet Mensah', date_sub(now(), interval 77 day)),
    (0, 1, 103, 18, 'Sean Byrne', 'PUBLISHED', 'Ringing instead of writing',
     'I worked in a hotel before I came here. If the kitchen and the front desk only wrote notes to each other, the guest waited. I had forgotten that until I saw a patient wait six hours for a form.',
     'Now we ring. Our physios, the ward and the council''s discharge team talk at half past ten every day, for nine minutes, standing up. Nobody goes home on a Friday without somebody who expects them.',
     'If you come from another kind of work, bring what you learned there. Half of our good ideas came from somebody''s last job.',
     'Sean', 'Physiotherapy', true, true, true, date_add(current_date, interval 300 day),
     date_sub(now(), interval 62 day), date_sub(now(), interval 62 day), null, 'Harriet Mensah', date_sub(now(), interval 60 day),
     'Harriet Mensah', date_sub(now(), interval 60 day)),
    (0, 1, 104, 16, 'Memet Yilmaz', 'PUBLISHED', 'The question I was afraid of',
     'At school I was told that I asked too much. In my second week here I asked why we print the list twice. I thought that everybody would laugh.',
     'Nobody knew why. We stopped, and counted for a month whether anything went wrong. Nothing did. My manager put my name on the poster.',
     'Ask the stupid question in your first weeks. After a year you will not see it any more.',
     'A colleague in administration', null, true, true, true, date_add(current_date, interval 150 day),
     date_sub(now(), interval 45 day), date_sub(now(), interval 45 day), null, 'Harriet Mensah', date_sub(now(), interval 44 day),
     'Harriet Mensah', date_sub(now(), interval 44 day)),
    (0, 1, 101, 7, 'Peggy Osei', 'PUBLISHED', 'Ten minutes in the linen room',
     'My father died while I was on shift. I finished the drugs round. I thought that this is what one does.',
     'Two years later a student stood in the linen room and cried, and our ward manager sent us both for a walk and took our bay herself. I understood then what I had missed.',
     'Look after whoever is next to you. They will not ask.',
     'Peggy', 'Staff nurse', true, false, true, date_add(current_date, interval 330 day),
     date_sub(now(), interval 30 day), date_sub(now(), interval 30 day), null, 'Harriet Mensah', date_sub(now(), interval 28 day),
     'Harriet Mensah', date_sub(now(), interval 28 day)),
    (0, 1, 103, 2, 'Rosa Delgado', 'PUBLISHED', 'The porter who knew the way',
     'I grew up translating for my mother at the doctor''s. I know how it is when nobody tells you which corridor to take.',
     'Our porters do not point. They walk with people, and they tell us which signs are wrong. Estates changed fourteen of them because of Dele and his notebook.',
     'Whoever sees it first owns it until somebody who can mend it has heard.',
     'Rosa', 'Ward manager', true, true, false, date_add(current_date, interval 120 day),
     date_sub(now(), interval 20 day), date_sub(now(), interval 20 day), null, 'Harriet Mensah', date_sub(now(), interval 18 day),
     'Harriet Mensah', date_sub(now(), interval 18 day)),
    (0, 1, 104, 13, 'Martin Hughes', 'WAITING', 'What the students taught us',
     'I was sure that our handover was good. I had written it.',
     'Three students watched it for a week and told us what a newcomer understands of it. It was hard to hear, and they were right. The new one is theirs.',
     'Let the newest person speak first.',
     'Martin', 'Ward manager, Ward 7', true, true, false, date_add(current_date, interval 364 day),
     date_sub(now(), interval 2 day), date_sub(now(), interval 2 day), null, null, null, 'Martin Hughes', date_sub(now(), interval 2 day)),
    (0, 1, 101, 14, 'Emma Fletcher', 'RETURNED', 'The lady by the window',
     'I like to sit with people before a scan. I was always the one who was afraid.',
     'A lady of 91, a teacher from Mill Street with a broken hip, asked for me by name the next day. The whole bay laughed with her.',
     'Sit down for a minute. It is the quickest way.',
     'Emma', 'Staff nurse, Ward 7', true, false, true, date_add(current_date, interval 300 day),
     date_sub(now(), interval 9 day), date_sub(now(), interval 9 day),
     'Thank you, this is lovely. Her age, her job and her street together tell who she is: could you leave two of them out?',
     null, null, 'Harriet Mensah', date_sub(now(), interval 7 day)),
    (0, 1, 102, 14, 'Emma Fletcher', 'DRAFT', 'Speaking up about the pumps',
     'I am somebody who checks the door twice.', '', '', 'Emma', null, false, false, false, null,
     null, null, null, null, null, 'Emma Fletcher', date_sub(now(), interval 1 day));

-- At the other two organisations, by people who work there.
insert into story
    (version, organisation_id, value_id, author_id, author, state, title, self_text, us_text, now_text, name, post,
     on_careers, on_framework, on_welcome, expires_on, consented_at, sent_at, published_by, published_at, changed_by, changed_at)
select 0, 2, 113, e.person_id, p.name, 'PUBLISHED', 'The library at half past five',
    'I was a boy who had nowhere warm to do his homework. The librarian never asked why I came every day.',
    'Here the people from waste and streets tell housing which door has not been opened for a week. It is nobody''s job, and somebody always does it.',
    'Start from what people can do. The lad who was always in trouble in our reading room now runs the chess evening.',
    'A librarian', 'Libraries', true, true, true, date_add(current_date, interval 280 day),
    date_sub(now(), interval 50 day), date_sub(now(), interval 50 day), 'Wharfdale HR', date_sub(now(), interval 48 day),
    'Wharfdale HR', date_sub(now(), interval 48 day)
  from employment e join person p on p.id = e.person_id
 where e.id = (select min(x.id) from employment x where x.organisation_id = 2 and x.ends is null);

insert into story
    (version, organisation_id, value_id, author_id, author, state, title, self_text, us_text, now_text, name, post,
     on_careers, on_framework, on_welcome, expires_on, consented_at, sent_at, published_by, published_at, changed_by, changed_at)
select 0, 3, 5, e.person_id, p.name, 'PUBLISHED', 'Eleven spoonfuls',
    'My brother cannot speak, and all his life people have fed him quickly, because it saves time. I am the one who waits.',
    'At Lakeside House we write down what somebody did for themselves today, not what we did for them. Last month a tenant ate eleven spoonfuls alone. The note went round the whole house.',
    'Bring patience. Everything else we can teach you.',
    'Support worker', 'Lakeside House', true, false, true, date_add(current_date, interval 310 day),
    date_sub(now(), interval 33 day), date_sub(now(), interval 33 day), 'Open Door Care HR', date_sub(now(), interval 31 day),
    'Open Door Care HR', date_sub(now(), interval 31 day)
  from employment e join person p on p.id = e.person_id
 where e.id = (select min(x.id) from employment x where x.organisation_id = 3 and x.ends is null);

insert into self_check_count (organisation_id, month, finished)
with recursive back (n) as (select 0 union all select n + 1 from back where n < 9)
select o.id, date_sub(date_sub(current_date, interval day(current_date) - 1 day), interval b.n month),
    case b.n when 1 then 6 else mod(b.n * 13 + o.id * 7, 29) + case o.id when 1 then 11 else 0 end end
  from organisation o cross join back b
 where o.id <= 3;
