-- Applications of the sample system with their whole histories: what people wrote, how it was scored, who decided what
-- and when, what candidates were told. Made of number series and short lists of texts, the same ones every time.
-- Days are counted from the day the sample is loaded; nothing here happens later than the midnight before it.
set @midnight = timestamp(current_date);
set @password = (select password_hash from account where id = 1);

-- A die that falls the same way every time.
create function dice(salt varchar(40), n bigint) returns int deterministic
    return conv(substr(md5(concat(salt, ':', n)), 1, 7), 16, 10);

-- How many applied for each vacancy, and how many days ago its choosing began and each stage was released.
-- fussy: how much is asked of an answer; offers: how many of those interviewed are found appointable.
create temporary table sought (vacancy_id bigint primary key, applicants int, fussy int, offers int, reserves int,
    begun datetime, sifted datetime, shortlisted datetime, interviewed datetime, until_when datetime);
insert into sought (vacancy_id, applicants, fussy, offers, reserves, begun, sifted, shortlisted, interviewed)
select v, n, fussy, offers, reserves, @midnight - interval begun day + interval 10 hour, @midnight - interval sifted day + interval 15 hour,
    @midnight - interval shortlisted day + interval 15 hour, @midnight - interval interviewed day + interval 16 hour
from (
    select 1 v, 38 n, 0 fussy, 0 offers, 0 reserves, null begun, null sifted, null shortlisted, null interviewed union all
    select 2, 62, 0, 0, 0, null, null, null, null union all
    select 3, 34, 0, 0, 0, null, null, null, null union all
    select 4, 22, 0, 0, 0, null, null, null, null union all
    select 5, 96, 0, 0, 0, null, null, null, null union all
    select 6, 18, 0, 0, 0, null, null, null, null union all
    select 11, 14, 0, 0, 0, null, null, null, null union all
    select 12, 150, 120, 0, 0, 10, 7, null, null union all
    select 13, 190, 290, 3, 2, 78, 74, 66, 56 union all
    select 14, 64, 240, 0, 0, 58, 55, 48, 40 union all
    select 15, 9, 0, 0, 0, null, null, null, null union all
    select 17, 40, 0, 0, 0, null, null, null, null union all
    select 18, 84, 0, 0, 0, null, null, null, null union all
    select 19, 110, 0, 0, 0, null, null, null, null union all
    select 20, 52, 0, 0, 0, null, null, null, null union all
    select 21, 45, 200, 0, 0, 13, 11, 6, null union all
    select 22, 128, 330, 4, 3, 93, 90, 83, 70 union all
    select 23, 26, 0, 0, 0, null, null, null, null union all
    select 24, 18, 0, 0, 0, null, null, null, null) as planned;
update sought join vacancy v on v.id = vacancy_id
    set until_when = case v.state when 'WITHDRAWN' then v.changed_at
        else least(timestamp(v.closes_on) + interval 1 day - interval 1 minute, @midnight - interval 1 minute) end;

-- 900 people who apply, each with an account of their own. Ids from 401 are theirs.
insert into person (id, version, name, email, phone, created_at)
with recursive number (n) as (select 401 union all select n + 1 from number where n < 1300)
select n, 0, concat(first_name, ' ', last_name),
    lower(concat(replace(replace(first_name, 'â', 'a'), 'ë', 'e'), '.', replace(last_name, '’', ''), n, '@mail.example')),
    concat('07700 900', lpad(mod(n, 1000), 3, '0')), @midnight - interval 140 day
from (select n,
        case least(mod(dice('list', n), 12), 6)
            when 0 then elt(a, 'Aisha', 'Imran', 'Fatima', 'Bilal', 'Zainab', 'Yusuf', 'Maryam', 'Hamza', 'Saima', 'Tariq', 'Nadia', 'Omar')
            when 1 then elt(a, 'Deepa', 'Arjun', 'Meera', 'Rahul', 'Sunita', 'Vikram', 'Anjali', 'Sanjay', 'Kavita', 'Nikhil', 'Jaspreet', 'Leena')
            when 2 then elt(a, 'Adaeze', 'Kwame', 'Blessing', 'Tunde', 'Abena', 'Chidi', 'Ngozi', 'Kofi', 'Folake', 'Emeka', 'Ama', 'Tendai')
            when 3 then elt(a, 'Agnieszka', 'Piotr', 'Katarzyna', 'Andrei', 'Ioana', 'Marek', 'Elena', 'Pawel', 'Monika', 'Radu', 'Joanna', 'Irina')
            when 4 then elt(a, 'Maricel', 'Jun', 'Liza', 'Wei', 'Angelica', 'Hao', 'Rowena', 'Ming', 'Jasmine', 'Paolo', 'Mei', 'Yuki')
            when 5 then elt(a, 'Siân', 'Callum', 'Niamh', 'Rhys', 'Eilidh', 'Declan', 'Megan', 'Owen', 'Aoife', 'Hamish', 'Bethan', 'Orla')
            else elt(a, 'Sarah', 'David', 'Karen', 'Paul', 'Lauren', 'Simon', 'Joanne', 'Daniel', 'Emily', 'Stephen', 'Zoë', 'Rachel')
        end as first_name,
        case least(mod(dice('list', n), 12), 6)
            when 0 then elt(b, 'Khan', 'Ahmed', 'Hussain', 'Malik', 'Iqbal', 'Begum', 'Mahmood', 'Akhtar', 'Rahman', 'Chaudhry', 'Mirza', 'Farooq', 'Aziz')
            when 1 then elt(b, 'Patel', 'Singh', 'Sharma', 'Kaur', 'Desai', 'Menon', 'Gill', 'Shah', 'Joshi', 'Varma', 'Rao', 'Bhatt', 'Sandhu')
            when 2 then elt(b, 'Okafor', 'Mensah', 'Adeyemi', 'Boateng', 'Eze', 'Asante', 'Balogun', 'Owusu', 'Nwosu', 'Campbell', 'Clarke', 'Moyo', 'Ncube')
            when 3 then elt(b, 'Nowak', 'Popescu', 'Kowalczyk', 'Ionescu', 'Lewandowski', 'Petrov', 'Dabrowski', 'Stan', 'Horvat', 'Wozniak', 'Novak', 'Mazur', 'Rusu')
            when 4 then elt(b, 'Santos', 'Chen', 'Reyes', 'Wong', 'Cruz', 'Li', 'Garcia', 'Zhang', 'Ramos', 'Tan', 'Bautista', 'Lam', 'Mendoza')
            when 5 then elt(b, 'Evans', 'O’Brien', 'Stewart', 'Davies', 'Murphy', 'Fraser', 'Griffiths', 'Kelly', 'Morgan', 'Macdonald', 'Rees', 'Gallagher', 'Pritchard')
            else elt(b, 'Smith', 'Taylor', 'Walton', 'Hopkins', 'Barker', 'Hodgson', 'Fletcher', 'Sutcliffe', 'Shaw', 'Barnes', 'Hargreaves', 'Whitaker', 'Booth')
        end as last_name
    from (select n, 1 + mod(dice('first', n), 12) as a, 1 + mod(dice('last', n), 13) as b from number) as drawn) as named;
insert into account (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
    select 0, email, name, id, @password, 'ACTIVE', false, true, created_at from person where id > 400;
insert into account_grant (account_id, role) select id, 'CANDIDATE' from account where person_id > 400;

-- The letters of anonymous references.
set @letters = '23456789BCDFGHJKLMNPQRTVWXY';

-- Who applied for what. fate: below 7 not yet sent, 7 and 8 given up unsent, 9 to 11 taken back after sending.
create temporary table applied (id bigint primary key, vacancy_id bigint, person_id bigint, merit int, fate int, sent_at datetime);
insert into applied (id, vacancy_id, person_id, merit, fate)
with recursive number (n) as (select 1 union all select n + 1 from number where n < 200)
select id, vacancy_id, 401 + mod(id * 367, 900), mod(dice('merit', id), 1000), mod(dice('fate', id), 100)
from (select row_number() over (order by vacancy_id, n) as id, vacancy_id from sought join number on n <= applicants) as listed;
-- The candidate account has one of nearly everything; two members of staff apply as well.
insert into applied (id, vacancy_id, person_id, merit, fate) values
    (1301, 5, 19, 700, 0), (1302, 2, 19, 800, 50), (1303, 12, 19, 980, 50), (1304, 21, 19, 700, 50), (1305, 13, 19, 150, 50),
    (1306, 14, 19, 600, 10), (1307, 2, 14, 650, 50), (1308, 11, 16, 850, 50);
update applied join sought using (vacancy_id) join vacancy v on v.id = vacancy_id
    set sent_at = v.opened_at + interval floor(timestampdiff(second, v.opened_at, until_when)
        * (0.03 + 0.96 * sqrt(mod(dice('sent', applied.id), 1000) / 1000))) second;

insert into application (id, version, vacancy_id, candidate_id, anon_ref, state, created_at, phone, adjustments, scheme_asked,
    sheets, open_spread, changed_by, changed_at)
select a.id, 0, a.vacancy_id, a.person_id,
    concat(substr(@letters, 1 + mod(conv(substr(hash, 1, 4), 16, 10), 27), 1), substr(@letters, 1 + mod(conv(substr(hash, 5, 4), 16, 10), 27), 1),
        substr(@letters, 1 + mod(conv(substr(hash, 9, 4), 16, 10), 27), 1), substr(@letters, 1 + mod(conv(substr(hash, 13, 4), 16, 10), 27), 1), '-',
        substr(@letters, 1 + mod(conv(substr(hash, 17, 4), 16, 10), 27), 1), substr(@letters, 1 + mod(conv(substr(hash, 21, 4), 16, 10), 27), 1),
        substr(@letters, 1 + mod(conv(substr(hash, 25, 4), 16, 10), 27), 1), substr(@letters, 1 + mod(conv(substr(hash, 29, 4), 16, 10), 27), 1)),
    'DRAFT', greatest(v.opened_at + interval mod(dice('begun', a.id), 600) second, a.sent_at - interval 1 + mod(dice('begun', a.id), 60) hour),
    p.phone,
    case when mod(dice('adjust', a.person_id), 25) = 0 then elt(1 + mod(dice('need', a.person_id), 5),
        'I lip-read. Please face me when you speak, and send questions in writing.',
        'I am dyslexic. More time for anything written would help.',
        'I use a wheelchair. A room without steps, please.',
        'I would like to have the questions half an hour before the interview.',
        'I cannot come before ten because of my medicine.') end,
    mod(dice('adjust', a.person_id), 25) < 2, 0, false, p.name, v.opened_at
from (select applied.*, md5(concat('reference:', id)) as hash from applied) as a
join vacancy v on v.id = a.vacancy_id join person p on p.id = a.person_id;

-- What each question is about, so that answers are about it.
create temporary table theme (vacancy_id bigint, position int, name varchar(10), primary key (vacancy_id, position));
insert into theme values (1, 0, 'care'), (1, 1, 'calm'), (1, 2, 'notice'), (1, 4, 'done'), (2, 1, 'notice'), (2, 2, 'speak'), (2, 3, 'plan'),
    (2, 5, 'teach'), (3, 1, 'plan'), (3, 2, 'notice'), (3, 4, 'done'), (4, 1, 'plan'), (4, 2, 'improve'), (4, 3, 'done'), (4, 4, 'care'),
    (5, 0, 'check'), (5, 1, 'welcome'), (5, 2, 'speak'), (5, 3, 'done'), (6, 1, 'check'), (6, 3, 'teach'), (11, 1, 'lead'),
    (11, 3, 'improve'), (11, 4, 'lead'), (12, 0, 'answer'), (12, 1, 'check'), (12, 3, 'done'), (13, 0, 'care'), (13, 1, 'check'),
    (13, 2, 'done'), (14, 0, 'check'), (14, 1, 'notice'), (15, 0, 'care'), (15, 1, 'calm'), (17, 1, 'plan'), (17, 2, 'speak'),
    (17, 4, 'done'), (18, 0, 'welcome'), (18, 1, 'answer'), (18, 2, 'done'), (18, 3, 'done'), (19, 0, 'calm'), (19, 1, 'answer'),
    (20, 0, 'care'), (20, 1, 'speak'), (21, 1, 'answer'), (21, 3, 'done'), (22, 1, 'notice'), (23, 0, 'welcome'), (23, 1, 'notice'),
    (23, 3, 'care'), (24, 0, 'care'), (24, 1, 'plan'), (24, 2, 'lead');

-- What people tell of. Each goes with any of the places below.
create temporary table story (theme varchar(10), n int, text varchar(1000), primary key (theme, n));
insert into story values
    ('care', 0, 'I looked after somebody who could not manage alone. I learned how they liked things done, and I asked each day again.'),
    ('care', 1, 'I helped an older man who had stopped eating. I sat with him, found out what he used to like, and after two weeks he ate with the others again.'),
    ('care', 2, 'I cared for a woman with dementia through one winter. I kept her days the same, because change frightened her.'),
    ('care', 3, 'I stood beside a family in which both parents were ill. I came at the same hour every day, did what was needed, and left them what they could do themselves.'),
    ('calm', 0, 'a man shouted at me because he had waited for an hour. I let him finish, said that I was sorry, and told him what would happen next. He thanked me when he left.'),
    ('calm', 1, 'a woman began to cry. I took her to a quiet place, asked what would help, and stayed until her daughter came.'),
    ('calm', 2, 'a boy was too frightened to let anybody near him. I sat on the floor, talked about his shoes, and explained each step before it came.'),
    ('calm', 3, 'somebody did not know where she was and wanted to go home. I did not argue. I walked with her, and we talked about home until she was tired.'),
    ('notice', 0, 'I saw that somebody who liked to talk had gone quiet. I told the person in charge, who found an infection that same day.'),
    ('notice', 1, 'I noticed a loose rail before anybody was hurt. I put up a sign, reported it, and looked the next day whether it had been mended.'),
    ('notice', 2, 'I noticed that a man held his side when he stood up. He said it was nothing. I told a nurse all the same, and it was not nothing.'),
    ('notice', 3, 'I saw that two labels looked the same and the names were not. I stopped, asked, and we found out why before anything went out.'),
    ('speak', 0, 'we were told to carry on although we were too few to do it safely. I said so, first to my supervisor and then in writing, and we stopped for the day.'),
    ('speak', 1, 'I saw a senior colleague leave out a check because we were late. I asked whether we should do it together. We did, and found a mistake.'),
    ('speak', 2, 'somebody was going to be sent home alone to a cold flat. I said that I did not think it right, and asked for one more day. We got it.'),
    ('speak', 3, 'I made a mistake with a delivery. I told my manager within the hour, and together we rang everybody it touched.'),
    ('plan', 0, 'I asked somebody what mattered most to them before anybody wrote a plan. It was the dog. We planned round the dog, and it worked.'),
    ('plan', 1, 'I brought the family and two other teams to one table, because each of them had been told something else. It took an hour and saved weeks.'),
    ('plan', 2, 'I explained the choices twice, in plain words, and left a drawing. They chose differently from what I expected, and it was right for them.'),
    ('plan', 3, 'somebody said no to everything we offered. I asked what a good day looked like. From there we agreed three small aims in her own words.'),
    ('check', 0, 'I had a long list that nobody would have looked at again. I compared each line with its label all the same, and twice found one that did not match.'),
    ('check', 1, 'I kept the records so that whoever came after me could go on at once: what was done, what was not, and whom I had told.'),
    ('check', 2, 'I worked in the evening, when nobody was about. I did the corners first, because that is where it matters.'),
    ('check', 3, 'I was not sure what an instruction meant. I asked before I began, though it felt foolish. Two others had not been sure either.'),
    ('answer', 0, 'I rang people back the same day, also when all I could say was when I would know. Complaints went down from ten a week to two.'),
    ('answer', 1, 'somebody had been sent from one desk to the next. I kept the question, rang three departments, and called back at four with an answer.'),
    ('answer', 2, 'I was asked something that I did not know. I said so, wrote it down, found it out that evening, and sent it in two plain sentences.'),
    ('answer', 3, 'a figure was wrong in a letter that had gone to two hundred people. I rang those whom it touched first, explained it in plain words, and wrote to the rest.'),
    ('welcome', 0, 'I greeted everybody who came in and asked what had brought them. A man who came only to get warm now runs a chess table.'),
    ('welcome', 1, 'I asked people what they wished to be called, and wrote it down for the others. It is a small thing, and they noticed.'),
    ('welcome', 2, 'I saw that one visitor always stood at the door. I learned that she could not read the signs, and we made signs with pictures.'),
    ('welcome', 3, 'I knocked, said who I was, and asked before I did anything. It takes a minute, and it changes the rest of the visit.'),
    ('lead', 0, 'I led a team of eight through a move. I asked each of them what worried them, changed the plan twice because of it, and nobody left.'),
    ('lead', 1, 'I led a shift on which three people were ill. We agreed what could wait, I told those who had to wait, and we finished safely.'),
    ('lead', 2, 'I took over a team in which people did not speak to each other. I began with ten minutes together each morning. In a year sickness halved.'),
    ('improve', 0, 'we lost time every morning in looking for things. I tried a board in one corridor for two weeks and measured it. It saved twenty minutes a day.'),
    ('improve', 1, 'people fell more often in the evening. I asked them why, moved two chairs and a lamp, and counted again for a month. There were half as many falls.'),
    ('improve', 2, 'we gave out a leaflet that nobody read. I asked ten people to tell me what it said, and wrote it anew with them.'),
    ('teach', 0, 'I taught four new colleagues. I let them do it while I watched, and asked what they would do differently before I said anything.'),
    ('teach', 1, 'a student was afraid to ask. I told her about my own worst day, and from then on she asked.'),
    ('teach', 2, 'I wrote a one-page guide for those who came after me, tried it with a new colleague, and changed what he had not understood.'),
    ('done', 0, 'I did just this for two years, part of each week, and would gladly do it again.'),
    ('done', 1, 'I have done this in one job and in one place as a volunteer. I can give you the names of people who saw it.'),
    ('done', 2, 'this was half of my work. I liked it, and I got better at it with time.');
create temporary table place (kind varchar(10), n int, text varchar(100), primary key (kind, n));
insert into place values
    ('clinical', 0, 'On a medical ward'), ('clinical', 1, 'In my last post'), ('clinical', 2, 'In a community team'), ('clinical', 3, 'On a night shift'),
    ('clinical', 4, 'In a clinic on the coast'), ('clinical', 5, 'During my training'), ('clinical', 6, 'In a hospital abroad'),
    ('care', 0, 'In a care home'), ('care', 1, 'At home, when my father was ill,'), ('care', 2, 'With a home care company'), ('care', 3, 'As a volunteer at a lunch club'),
    ('care', 4, 'At a nursery'), ('care', 5, 'In my street'), ('care', 6, 'In a house for people with learning disabilities'),
    ('service', 0, 'In a shop'), ('service', 1, 'At a doctors’ surgery'), ('service', 2, 'In a call centre'), ('service', 3, 'At a hotel'),
    ('service', 4, 'In a warehouse'), ('service', 5, 'At a food bank'), ('service', 6, 'In a school office');

-- Answers, each of a quality from 0 to 3. Who has not sent theirs has not written all of them.
create temporary table answered (application_id bigint, criterion_id bigint, essential boolean, quality int, primary key (application_id, criterion_id));
insert into answered
select a.id, c.id, c.kind = 'ESSENTIAL',
    case when a.person_id = 19 and a.vacancy_id in (12, 21) then 3 when a.person_id = 19 and a.vacancy_id = 13 then 1
        when worth < 130 + s.fussy then 0 when worth < 340 + s.fussy then 1 when worth < 690 + s.fussy / 2 then 2 else 3 end
from (select a.id, a.vacancy_id, a.person_id, a.fate, c.id as criterion_id,
        a.merit * 0.6 + mod(dice('worth', a.id * 1000 + c.id), 1000) * 0.4 as worth
    from applied a join criterion c on c.vacancy_id = a.vacancy_id and c.assessed_at = 'APPLICATION') as a
join criterion c on c.id = a.criterion_id join sought s on s.vacancy_id = a.vacancy_id
where a.fate >= 9 or mod(dice('written', a.id * 1000 + c.id), 10) < 6;

insert into application_answer (version, application_id, criterion_id, text, saved_at)
select 0, w.application_id, w.criterion_id,
    case w.quality
        when 0 then elt(1 + mod(d, 5), 'I am a hard worker and I like people. I would be good for any team.', 'Please see above.',
            'I have not done this yet, but I learn quickly and I am keen.', 'I have always wanted to do this kind of work.',
            'This is important to me, and I would do it well.')
        when 1 then elt(1 + mod(d, 5), 'I have done this in several jobs, and people say that I am good at it.',
            'I always do this, because I know how much it matters to others.', concat(p.text, ' this came up every day, and I never had any complaints.'),
            'I did some of this for two weeks on work experience and enjoyed it very much.', 'My friends come to me with this. I would treat everybody as I would my own family.')
        when 2 then concat(p.text, ' ', s.text)
        else concat(p.text, ' ', s.text, ' ', elt(1 + mod(d, 6), 'Since then I do it as a matter of course, and I have shown others how.',
            'What I learned is to ask sooner.', 'My manager asked me to tell the other teams about it, and three of them do the same now.',
            concat('I have worked like this ever since ', year(@midnight) - 2 - mod(d, 5), '.'),
            'Afterwards I asked those it touched how it had been for them, and changed one thing because of what they said.',
            'I would do the same again, only I would tell my colleagues earlier.'))
    end, a.created_at + interval 5 + mod(d, 50) minute
from (select answered.*, dice('words', application_id * 1000 + criterion_id) as d from answered) as w
join application a on a.id = w.application_id
join criterion c on c.id = w.criterion_id
join theme t on t.vacancy_id = c.vacancy_id and t.position = c.position
join story s on s.theme = t.name and s.n = mod(floor(w.d / 7), case when t.name in ('lead', 'improve', 'teach', 'done') then 3 else 4 end)
join place p on p.n = mod(floor(w.d / 31), 7)
    and p.kind = case when a.vacancy_id in (2, 3, 4, 6, 11) then 'clinical' when a.vacancy_id in (1, 13, 15, 17, 20, 23, 24) then 'care' else 'service' end;

-- Sending, and taking back. Those who choose read the history, so no name of a candidate stands in it.
insert into application_move (application_id, from_state, to_state, account_id, who, at)
select a.id, 'DRAFT', 'SUBMITTED', c.id, 'The candidate', a.sent_at from applied a join account c on c.person_id = a.person_id where a.fate >= 9;
update application join applied using (id) set application.state = 'SUBMITTED', submitted_at = applied.sent_at where fate >= 9;
update application_answer n join application a on a.id = n.application_id
    set n.masked = regexp_replace(n.text, '20[0-9][0-9]', '[year]') where a.submitted_at is not null;
insert into application_move (application_id, from_state, to_state, account_id, who, at, reason)
select a.id, p.state, 'WITHDRAWN', c.id, 'The candidate', greatest(p.created_at, a.sent_at) + interval floor(timestampdiff(second, a.sent_at, until_when) * 0.7) second,
    elt(1 + mod(dice('why', a.id), 5), 'I have found another job.', 'The hours do not go with school.', 'I am staying where I am.', null, null)
from applied a join application p on p.id = a.id join account c on c.person_id = a.person_id join sought s on s.vacancy_id = a.vacancy_id
where a.fate between 7 and 11;
update application join applied using (id) set state = 'WITHDRAWN' where fate between 7 and 11;

-- The choosing begins; the recruitment team or the recruiting manager sifts by what the answers show.
create temporary table decider (vacancy_id bigint primary key, sifter bigint, sifter_name varchar(200), chooser bigint, chooser_name varchar(200));
insert into decider
select v.id, t.id, t.name, m.id, m.name from vacancy v join sought s on s.vacancy_id = v.id and s.begun is not null
join account m on m.person_id = v.recruiting_manager_id
join account t on t.id = case when v.id in (13, 14) then 3 else m.id end;
create temporary table step (application_id bigint primary key, stage_id bigint, next_id bigint, result varchar(20), at datetime, reason varchar(2000));

insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at)
select a.id, g.id, 'SUBMITTED', 'IN_STAGE', d.chooser, d.chooser_name, s.begun
from application a join sought s using (vacancy_id) join decider d using (vacancy_id) join stage g on g.vacancy_id = a.vacancy_id and g.position = 0
where a.state = 'SUBMITTED';
update application a join sought s using (vacancy_id) join stage g on g.vacancy_id = a.vacancy_id and g.position = 0
    set a.state = 'IN_STAGE', a.stage_id = g.id where a.state = 'SUBMITTED' and s.begun is not null;

insert into step
select a.id, a.stage_id, g.id, case when min(w.quality) >= 2 then 'ALL' when max(w.quality) >= 2 then 'SOME' else 'NONE' end,
    s.begun + interval floor(timestampdiff(second, s.begun, s.sifted) * (0.05 + 0.9 * mod(dice('sift', a.id), 1000) / 1000)) second, null
from application a join sought s using (vacancy_id) join answered w on w.application_id = a.id and w.essential
join stage g on g.vacancy_id = a.vacancy_id and g.position = 1
where a.state = 'IN_STAGE' group by a.id, a.stage_id, g.id, s.begun, s.sifted;
update application a join step t on t.application_id = a.id
    set a.pile = t.result, a.state = if(t.result = 'ALL', 'PASSED', 'NOT_PROGRESSED'),
        a.scheme_outcome = case when not a.scheme_asked then null when t.result = 'ALL' then 'OFFERED' else 'NOT_MET' end;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select a.id, a.stage_id, 'IN_STAGE', a.state, d.sifter, d.sifter_name, t.at,
    case a.pile when 'SOME' then 'Meets some of the essential criteria; enough others meet all of them.' when 'NONE' then 'Meets none of the essential criteria.' end
from step t join application a on a.id = t.application_id join decider d using (vacancy_id);
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select g.id, vacancy_id, chooser, chooser_name, sifted, sifted from sought join decider using (vacancy_id) join stage g using (vacancy_id) where g.position = 0;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at)
select a.id, t.next_id, 'PASSED', 'IN_STAGE', d.chooser, d.chooser_name, s.sifted
from step t join application a on a.id = t.application_id join decider d using (vacancy_id) join sought s using (vacancy_id) where a.state = 'PASSED';
update application a join step t on t.application_id = a.id set a.state = 'IN_STAGE', a.stage_id = t.next_id where a.state = 'PASSED';

-- A few leave before they are scored.
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select a.id, a.stage_id, 'IN_STAGE', 'WITHDRAWN', c.id, 'The candidate', s.sifted + interval 3 + mod(dice('leave', a.id), 9) hour, 'I have accepted another offer.'
from step t join application a on a.id = t.application_id join sought s using (vacancy_id) join account c on c.person_id = a.candidate_id
where a.state = 'IN_STAGE' and a.candidate_id <> 19 and mod(dice('leaves', a.id), 25) = 0;
update application a join step t on t.application_id = a.id
    set a.state = 'WITHDRAWN' where a.state = 'IN_STAGE' and a.candidate_id <> 19 and mod(dice('leaves', a.id), 25) = 0;

-- Shortlisters, and who of them has left or not yet declared.
insert into shortlister (version, vacancy_id, person_id, name, named_by, named_at, declared_at, conflict, left_at, left_reason)
select 0, n.vacancy_id, p.id, p.name, m.name, coalesce(s.begun, @midnight - interval 30 hour),
    case when s.begun is not null then s.begun + interval 2 hour end,
    case when n.person_id = 65 then 'I have worked with two of those who may have applied, and could tell who they are.' end,
    case when n.person_id = 203 then s.sifted + interval 26 hour end, case when n.person_id = 203 then 'On sick leave from today.' end
from (select 12 vacancy_id, 5 person_id union all select 12, 6 union all select 12, 7 union all select 12, 203 union all select 12, 65
    union all select 13, 5 union all select 13, 6 union all select 13, 124 union all select 14, 7 union all select 14, 6 union all select 14, 148
    union all select 21, 324 union all select 21, 323 union all select 21, 326 union all select 22, 288 union all select 22, 290
    union all select 22, 292 union all select 11, 5 union all select 11, 7) as n
join person p on p.id = n.person_id join vacancy v on v.id = n.vacancy_id join person m on m.id = v.recruiting_manager_id
join sought s on s.vacancy_id = v.id;

-- Two score everything where it is finished, and a third where these are far apart, or happens to have time. Where the
-- shortlist is still open some desks are full: see vacancy 12, where some are far apart as well.
create temporary table sheet (id bigint auto_increment primary key, application_id bigint, vacancy_id bigint, person_id bigint, place int, wanted boolean,
    unique key (application_id, place));
insert into sheet (application_id, vacancy_id, person_id, place, wanted)
select a.id, a.vacancy_id, r.person_id, r.place, case
        when a.vacancy_id <> 12 then r.place < 3
        when a.candidate_id = 19 then r.place = 1
        when mod(dice('desk', a.id), 20) < 4 then false
        when mod(dice('desk', a.id), 20) < 7 then r.place = 1 + mod(dice('desk', a.id), 3)
        when mod(dice('desk', a.id), 20) < 9 then r.place in (1, 4)
        else r.place in (1 + mod(dice('desk', a.id), 2), 2 + mod(dice('desk', a.id), 2)) end
from application a join (select vacancy_id, person_id, row_number() over (partition by vacancy_id order by id) as place
    from shortlister where conflict is null) as r using (vacancy_id)
join step t on t.application_id = a.id
where a.state = 'IN_STAGE' and (a.vacancy_id = 12 or r.place < 4)
order by a.id, r.place;
create temporary table points (sheet_id bigint, application_id bigint, criterion_id bigint, essential boolean, given int,
    primary key (sheet_id, criterion_id), key (application_id));
insert into points
select id, application_id, criterion_id, essential, greatest(0, least(3, case when candidate_id = 19 and vacancy_id = 21 then 1
    when apart then if(mod(place, 2) = 0, 3, 1) else quality + case when d < 18 then -1 when d < 30 then 1 when d < 33 then -2 when d < 35 then 2 else 0 end end))
from (select h.id, h.application_id, h.vacancy_id, a.candidate_id, w.criterion_id, w.essential, w.quality, h.place,
        h.vacancy_id = 12 and mod(dice('apart', h.application_id), 6) = 0 and w.criterion_id = f.first_id as apart,
        mod(dice('score', h.application_id * 100000 + w.criterion_id * 10 + h.place), 100) as d
    from sheet h join application a on a.id = h.application_id join answered w on w.application_id = h.application_id
    join (select vacancy_id, min(id) as first_id from criterion where kind = 'ESSENTIAL' and assessed_at = 'APPLICATION' group by vacancy_id) as f
        on f.vacancy_id = h.vacancy_id) as drawn;
update sheet h join (select distinct a.application_id from sheet a join points x on x.sheet_id = a.id
        join sheet b on b.application_id = a.application_id join points y on y.sheet_id = b.id and y.criterion_id = x.criterion_id
        where a.place = 1 and b.place = 2 and x.essential and abs(x.given - y.given) >= 2) as far on far.application_id = h.application_id
    set h.wanted = true where h.place = 3 and h.vacancy_id <> 12;
update sheet set wanted = true where place = 3 and vacancy_id <> 12 and mod(dice('third', application_id), 5) = 0;

-- Panel1 has begun on a few that nobody else has come to.
create temporary table opened (application_id bigint primary key);
insert into opened select application_id from sheet where vacancy_id = 12 group by application_id having max(wanted) = 0 order by application_id limit 3;
insert into scoresheet (id, version, application_id, person_id, started_at, locked_at)
select h.id, if(h.wanted, 1, 0), h.application_id, h.person_id, at, case when h.wanted then at + interval 4 + mod(dice('slow', h.id), 20) minute end
from (select h.*, s.sifted + interval 2 hour + interval floor(case when h.place = 4 then 70000
        else timestampdiff(second, s.sifted, coalesce(s.shortlisted, @midnight)) * 0.8 end * mod(dice('desk at', h.id), 1000) / 1000) second as at
    from sheet h join sought s using (vacancy_id)) as h
where h.wanted or h.place = 1 and h.application_id in (select application_id from opened);
insert into shortlist_score (scoresheet_id, criterion_id, points, note)
select p.sheet_id, p.criterion_id, p.given, case p.given
    when 0 then elt(n, 'No example of this in the answer.', 'Says what they would do, not what they did.', 'Leaves the question open.')
    when 1 then elt(n, 'General. I miss what they did themselves.', 'Begins an example and does not finish it.', 'Hints at it; I would have to ask.')
    when 2 then elt(n, 'A clear example of their own.', 'Says what they did and what came of it.', 'Enough to show it; little on why.')
    else elt(n, 'A strong example, with reasons and with what they learned.', 'Saw what it did to others, and changed something because of it.',
        'Has done it, and taught others.') end
from (select points.*, 1 + mod(dice('note', sheet_id * 100 + criterion_id), 3) as n from points) as p
join scoresheet s on s.id = p.sheet_id where s.locked_at is not null or mod(p.criterion_id, 2) = 0;

-- What the locked scores amount to: the middle one, of two the lower.
create temporary table stands (application_id bigint, criterion_id bigint, essential boolean, sheets int, points int, far boolean,
    primary key (application_id, criterion_id));
insert into stands
select p.application_id, p.criterion_id, p.essential, count(*),
    case when count(*) >= 3 then sum(p.given) - max(p.given) - min(p.given) else min(p.given) end, max(p.given) - min(p.given) >= 2
from points p join scoresheet s on s.id = p.sheet_id where s.locked_at is not null group by p.application_id, p.criterion_id, p.essential;
-- Where the shortlist is open, every third spread has been talked over.
insert into spread_agreement (application_id, criterion_id, points, words, who, at)
select t.application_id, t.criterion_id, t.points, 'We read the answer again together. The example is there, but it is more of the team than of the person.',
    (select min(r.name) from shortlister r join scoresheet h on h.person_id = r.person_id and h.application_id = t.application_id
        where r.vacancy_id = 12), (select max(h.locked_at) + interval 25 minute from scoresheet h where h.application_id = t.application_id)
from stands t join application a on a.id = t.application_id
where a.vacancy_id = 12 and t.far and t.essential and t.sheets = 2 and mod(t.application_id, 3) = 0;
update application a join (
        select t.application_id, max(sheets) as sheets, sum(essential) as asked, sum(essential and t.points >= 2) as met,
            max(far and essential and sheets < 3 and g.id is null) as open_spread
        from stands t left join spread_agreement g on g.application_id = t.application_id and g.criterion_id = t.criterion_id
        group by t.application_id) as w on w.application_id = a.id
    set a.sheets = w.sheets, a.open_spread = w.open_spread, a.meets_essentials = w.met = w.asked,
        a.proposed_pile = case when w.met = w.asked then 'ALL' when w.met > 0 then 'SOME' else 'NONE' end;

-- The shortlist is decided where it is finished, and begun on where it is open.
delete from step;
insert into step
select a.id, a.stage_id, g.id, case when a.meets_essentials then 'PASSED' else 'NOT_PROGRESSED' end,
    greatest(coalesce(s.shortlisted, @midnight) - interval 3 + mod(dice('decided', a.id), 300) minute,
        (select max(h.locked_at) from scoresheet h where h.application_id = a.id) + interval 30 minute),
    case when not a.meets_essentials then 'Does not meet every essential criterion by the scores of all who shortlisted.' end
from application a join sought s using (vacancy_id) join stage c on c.id = a.stage_id and c.kind = 'SHORTLIST'
join stage g on g.vacancy_id = a.vacancy_id and g.position = c.position + 1
where a.state = 'IN_STAGE' and a.sheets >= 2 and not a.open_spread
    and (s.shortlisted is not null or mod(dice('early', a.id), 5) < 2 and a.candidate_id <> 19);
update application a join step t on t.application_id = a.id
    set a.state = t.result, a.scheme_outcome = case when not a.scheme_asked then null when t.result = 'PASSED' then 'OFFERED' else 'NOT_MET' end;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select a.id, a.stage_id, 'IN_STAGE', a.state, d.chooser, d.chooser_name, t.at, t.reason
from step t join application a on a.id = t.application_id join decider d using (vacancy_id);
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select g.id, vacancy_id, chooser, chooser_name, shortlisted, shortlisted from sought join decider using (vacancy_id) join stage g using (vacancy_id)
where g.position = 1 and shortlisted is not null;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at)
select a.id, t.next_id, 'PASSED', 'IN_STAGE', d.chooser, d.chooser_name, s.shortlisted
from step t join application a on a.id = t.application_id join decider d using (vacancy_id) join sought s using (vacancy_id)
where a.state = 'PASSED' and s.shortlisted is not null;
update application a join step t on t.application_id = a.id join sought s using (vacancy_id)
    set a.state = 'IN_STAGE', a.stage_id = t.next_id where a.state = 'PASSED' and s.shortlisted is not null;
-- One decision was taken back by HR before anybody was told.
create temporary table undone (application_id bigint primary key);
insert into undone select id from application where vacancy_id = 12 and state = 'NOT_PROGRESSED' and sheets > 0 order by id limit 1;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select a.id, a.stage_id, 'NOT_PROGRESSED', 'IN_STAGE', 4, h.name, @midnight - interval 1 minute, 'A third person should score this one before it is decided.'
from undone u join application a on a.id = u.application_id join account h on h.id = 4;
update application a join undone u on u.application_id = a.id set a.state = 'IN_STAGE', a.scheme_outcome = null;

-- Interviews, offers, checks, first days. The best are appointable, the next are held in reserve.
delete from step;
insert into step
select id, stage_id, null, case when place <= offers then 'APPOINTABLE' when place <= offers + reserves then 'RESERVE' else 'NOT_APPOINTABLE' end,
    interviewed - interval mod(dice('interview', id), 2000) minute, case when place <= offers then 'All values at 3 or above; the panel agreed.'
        when place <= offers + reserves then 'All values at 3 or above; others were stronger. Held in reserve for six months.'
        else 'Two values below what we expect, after discussion by the whole panel.' end
from (select a.id, a.stage_id, s.offers, s.reserves, s.interviewed, row_number() over (partition by a.vacancy_id order by b.merit desc, a.id) as place
    from application a join applied b using (id) join sought s on s.vacancy_id = a.vacancy_id join stage g on g.id = a.stage_id
    where a.state = 'IN_STAGE' and g.kind = 'VALUES_INTERVIEW' and s.interviewed is not null) as ranked;
update application a join step t on t.application_id = a.id set a.state = t.result;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select a.id, a.stage_id, 'IN_STAGE', a.state, d.chooser, d.chooser_name, t.at, t.reason
from step t join application a on a.id = t.application_id join decider d using (vacancy_id);
insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
select g.id, vacancy_id, chooser, chooser_name, interviewed, interviewed from sought join decider using (vacancy_id) join stage g using (vacancy_id)
where g.position = 2 and interviewed is not null;
-- One says no, and the next is asked.
create temporary table offered (application_id bigint primary key, vacancy_id bigint, place int, places int, offer bigint, checks bigint, at datetime);
insert into offered
select a.id, a.vacancy_id, row_number() over (partition by a.vacancy_id order by b.merit desc, a.id), s.offers, o.id, c.id, s.interviewed
from application a join applied b using (id) join sought s on s.vacancy_id = a.vacancy_id
join stage o on o.vacancy_id = a.vacancy_id and o.kind = 'OFFER' join stage c on c.vacancy_id = a.vacancy_id and c.kind = 'CHECKS'
where a.state = 'APPOINTABLE';
update offered set at = at + interval 2 day + interval case when place = places then 4 else 0 end day;
insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)
select o.application_id, if(k.to_state in ('OFFERED', 'DECLINED'), o.offer, o.checks), k.from_state, k.to_state,
    case when k.theirs then c.id else d.chooser end, case when k.theirs then 'The candidate' else d.chooser_name end, o.at + interval k.days day,
    case k.to_state when 'DECLINED' then 'The travel is too long after all.' end
from offered o join application a on a.id = o.application_id join account c on c.person_id = a.candidate_id join decider d on d.vacancy_id = o.vacancy_id
join (select 0 n, 'APPOINTABLE' from_state, 'OFFERED' to_state, 0 days, false theirs union all select 1, 'OFFERED', 'DECLINED', 3, true
    union all select 2, 'OFFERED', 'CHECKS', 2, true union all select 3, 'CHECKS', 'ACCEPTED', 21, false
    union all select 4, 'ACCEPTED', 'STARTED', 40, false) as k
    on k.n = 0 or (o.place = o.places - 1) = (k.n = 1) and (k.n < 4 or o.vacancy_id = 22 or o.place = 1)
order by o.application_id, k.n;
update application a join offered o on o.application_id = a.id
    set a.state = (select m.to_state from application_move m where m.application_id = a.id order by m.id desc limit 1),
        a.stage_id = (select m.stage_id from application_move m where m.application_id = a.id order by m.id desc limit 1);

-- Who does not go on is told why, criterion by criterion.
insert into application_feedback (application_id, criterion_id, text)
select a.id, w.criterion_id, case coalesce(t.points, w.quality)
    when 0 then elt(n, 'We found no example of this in your answer. Tell us of one time when you did it, however small.',
        'You said that it matters to you. Next time, tell us of a day on which you did it.')
    when 1 then elt(n, 'Your answer was general. Say what you did yourself, and what came of it.',
        'There was the beginning of an example. We would have liked to read what you did next, and why.')
    when 2 then elt(n, 'You gave a clear example, and it met what we asked for.', 'This was enough for us. It would be stronger with your reasons.')
    else elt(n, 'A strong example. Please use it again.', 'You told us what you did, why, and what you learned: very good.') end
from application a join answered w on w.application_id = a.id left join stands t on t.application_id = a.id and t.criterion_id = w.criterion_id
join (select 1 as n union all select 2) as two on two.n = 1 + mod(dice('told', a.id * 100 + w.criterion_id), 2)
where a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE');

-- Some asked that a person look again: one waits for HR, one was answered.
insert into application_review (application_id, asked_at, reason, answered_at, account_id, who, changed, answer)
select id, asked, reason, answered, if(answered is null, null, 4), if(answered is null, null, 'Harriet Mensah'), if(answered is null, null, false), answer
from (
    (select a.id, @midnight - interval 57 hour as asked, 'I think that my second answer was not read to its end. It says what I did with the family.' as reason,
        cast(null as datetime) as answered, cast(null as char(2000)) as answer
    from application a join stage g on g.id = a.stage_id where a.vacancy_id = 12 and a.state = 'NOT_PROGRESSED' and a.pile = 'SOME' and g.position = 0 order by a.id limit 1)
    union all
    (select a.id, @midnight - interval 61 day, 'I have done this work for years and do not understand why I was not invited.', @midnight - interval 58 day,
        'I have read your answers and all scores. Two answers do not say what you did yourself, so the decision stands. I would gladly talk with you about the next time.'
    from application a join stage g on g.id = a.stage_id where a.vacancy_id = 13 and a.state = 'NOT_PROGRESSED' and g.position = 1 order by a.id limit 1)) as asked;

-- Whoever touched an application last.
update application a join (select application_id, max(id) as id from application_move group by application_id) as l on l.application_id = a.id
    join application_move m on m.id = l.id set a.changed_by = m.who, a.changed_at = m.at;
update application set changed_at = created_at where state = 'DRAFT';

-- What shortlisters saw of a value stands in the ledger; candidates read it from the release on.
insert into value_observation (organisation_id, application_id, value_id, source, evidence, rater_id, rater, context_id, context, at)
select v.organisation_id, h.application_id, c.value_id, 'SHORTLISTING', x.note, h.person_id, p.name, v.id, v.title, h.locked_at
from scoresheet h join shortlist_score x on x.scoresheet_id = h.id join criterion c on c.id = x.criterion_id join vacancy v on v.id = c.vacancy_id
join person p on p.id = h.person_id where h.locked_at is not null and c.value_id is not null order by h.locked_at, x.id;
insert into observed_application (application_id, person_id, released_at)
select a.id, a.candidate_id, min(r.at) from application a join application_move m on m.application_id = a.id and m.to_state in ('PASSED', 'NOT_PROGRESSED')
join stage_release r on r.stage_id = m.stage_id group by a.id, a.candidate_id;

-- The audit trail, as the application would have written it.
insert into audit_event (at, account_id, who, organisation_id, what, entity, entity_id, from_state, to_state, reason)
select e.at, e.account_id, e.who, v.organisation_id, e.what, e.entity, e.entity_id, e.from_state, e.to_state, e.reason
from (
    select m.at, m.account_id, m.who, a.vacancy_id, m.id as place, case m.to_state when 'SUBMITTED' then 'ApplicationSubmitted' when 'WITHDRAWN' then 'ApplicationWithdrawn'
        when 'NOT_PROGRESSED' then 'ApplicationNotProgressed' when 'PASSED' then 'ApplicationPassed'
        when 'IN_STAGE' then case m.from_state when 'SUBMITTED' then 'StageBegun' when 'PASSED' then 'StageEntered' else 'DecisionUndone' end
        else 'ApplicationMoved' end as what, 'application' as entity, m.application_id as entity_id, m.from_state, m.to_state, m.reason
    from application_move m join application a on a.id = m.application_id
    union all
    select h.locked_at, c.id, p.name, a.vacancy_id, h.id, 'ScoresLocked', 'application', a.id, null, null, null
    from scoresheet h join application a on a.id = h.application_id join person p on p.id = h.person_id left join account c on c.person_id = p.id
    where h.locked_at is not null
    union all
    select s.begun, d.chooser, d.chooser_name, s.vacancy_id, 0, 'VacancySelecting', 'vacancy', s.vacancy_id, 'CLOSED', 'SELECTING', null
    from sought s join decider d using (vacancy_id)
    union all
    select r.at, r.account_id, r.who, r.vacancy_id, 0, 'StageReleased', 'vacancy', r.vacancy_id, 'SELECTING', 'SELECTING', g.name
    from stage_release r join stage g on g.id = r.stage_id) as e
join vacancy v on v.id = e.vacancy_id order by e.at, e.place;

drop temporary table sought, applied, theme, story, place, answered, decider, step, sheet, points, opened, stands, undone, offered;
drop function dice;
