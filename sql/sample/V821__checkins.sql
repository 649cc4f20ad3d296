-- My Time, job crafting and career conversations. Emma Fletcher (14) and her line manager Martin Hughes (13) have some of
-- each; all over the trust and the council talks have been held, in most teams often enough, so that the rhythm says something.
insert into my_time (version, organisation_id, person_id, manager_id, kind, state, starts_at, minutes, sequence, held_on, changed_by, changed_at)
select 0, e.organisation_id, e.person_id, e.line_manager_id, 'REGULAR', 'HELD',
    timestamp(date_sub(current_date, interval 4 + mod(e.person_id * 37, case when mod(e.post_id, 5) = 0 then 130 else 62 end) day), '10:00:00'),
    45, 1, date_sub(current_date, interval 4 + mod(e.person_id * 37, case when mod(e.post_id, 5) = 0 then 130 else 62 end) day), m.name,
    timestamp(date_sub(current_date, interval 4 + mod(e.person_id * 37, case when mod(e.post_id, 5) = 0 then 130 else 62 end) day), '11:00:00')
from employment e
join person m on m.id = e.line_manager_id
where e.ends is null and e.person_id > 19 and e.organisation_id in (1, 2) and mod(e.person_id, 9) <> 4
    and not exists (select 1 from employment l where l.person_id = e.person_id and l.starts > e.starts);

set @today = current_date;
insert into my_time (id, version, organisation_id, person_id, manager_id, kind, state, asked_at, starts_at, minutes, sequence, held_on, shared_note,
    changed_by, changed_at) values
    (9001, 0, 1, 14, 13, 'REGULAR', 'HELD', null, timestamp(date_sub(@today, interval 96 day), '14:00:00'), 45, 1, date_sub(@today, interval 96 day),
     'Emma would like to learn the new falls pathway. Nights are fine until February, then we look again.', 'Martin Hughes',
     timestamp(date_sub(@today, interval 96 day), '15:00:00')),
    (9002, 0, 1, 14, 13, 'REGULAR', 'HELD', null, timestamp(date_sub(@today, interval 43 day), '14:00:00'), 45, 1, date_sub(@today, interval 43 day),
     'The second drugs trolley helps. Emma looks after the student who starts in the next month.', 'Emma Fletcher',
     timestamp(date_sub(@today, interval 43 day), '15:10:00')),
    (9003, 0, 1, 14, 13, 'REGULAR', 'PLANNED', null, timestamp(date_add(@today, interval 6 day), '13:30:00'), 45, 1, null, null, 'Martin Hughes',
     timestamp(date_sub(@today, interval 5 day), '09:00:00')),
    (9004, 0, 1, 80, 13, 'EXTRA', 'ASKED', timestamp(date_sub(@today, interval 1 day), '16:20:00'), null, 45, 0, null, null, 'A colleague',
     timestamp(date_sub(@today, interval 1 day), '16:20:00')),
    (9005, 0, 1, 13, 15, 'REGULAR', 'HELD', null, timestamp(date_sub(@today, interval 30 day), '09:00:00'), 45, 1, date_sub(@today, interval 30 day),
     'Two vacancies are filled. Martin shares the new handover with Ward 3.', 'Monica Grant', timestamp(date_sub(@today, interval 30 day), '10:00:00')),
    (9006, 0, 1, 13, 15, 'REGULAR', 'PLANNED', null, timestamp(date_add(@today, interval 12 day), '09:00:00'), 45, 1, null, null, 'Martin Hughes',
     timestamp(date_sub(@today, interval 2 day), '12:00:00'));
insert into my_time_topic (talk_id, kind, words, added_by, added_at) values
    (9001, 'DEVELOPMENT', 'The falls pathway', 14, timestamp(date_sub(@today, interval 98 day), '08:00:00')),
    (9002, 'PRIDE', 'Mrs Aziz went home walking', 14, timestamp(date_sub(@today, interval 44 day), '08:00:00')),
    (9002, 'BLOCKED_CARE', 'One drugs trolley for two bays', 14, timestamp(date_sub(@today, interval 44 day), '08:01:00')),
    (9003, 'WORKLOAD', 'Three late shifts in a row', 14, timestamp(date_sub(@today, interval 3 day), '19:00:00')),
    (9003, 'VALUES_IN_ACTION', 'How we speak up in the huddle', 13, timestamp(date_sub(@today, interval 2 day), '09:00:00')),
    (9006, 'WHAT_MATTERS', null, 13, timestamp(date_sub(@today, interval 2 day), '12:01:00'));
insert into my_time_action (talk_id, words, owner_id, due_on, done_on) values
    (9001, 'Book the falls course', 14, date_sub(@today, interval 60 day), date_sub(@today, interval 70 day)),
    (9002, 'Ask pharmacy for a second trolley', 13, date_sub(@today, interval 20 day), date_sub(@today, interval 25 day)),
    (9002, 'Write down what a student needs in the first week', 14, date_add(@today, interval 5 day), null);
insert into my_time_private_note (version, talk_id, writer_id, words) values
    (0, 9003, 14, 'Say that I am tired before I say that I am fine.'),
    (0, 9003, 13, 'Ask first, listen, then ask again.');

insert into job_crafting_card (version, organisation_id, person_id, kind, idea, safe_because, agreed_by, starts_on, weeks, review_on, shared, outcome, learned, reviewed_on) values
    (0, 1, 14, 'RELATION', 'I do the ten o’clock round together with the physiotherapist.', 'The drugs round is over by then, and the bay nurse stays in the bay.',
     'Martin Hughes and Sean Byrne', date_sub(@today, interval 20 day), 6, date_add(@today, interval 22 day), true, null, null, null),
    (0, 1, 14, 'TASK', 'I write my notes at the bedside instead of at the desk.', 'Nothing is left out; patients can read along.', 'The team of Ward 7',
     date_sub(@today, interval 120 day), 8, date_sub(@today, interval 64 day), false, 'ADAPT', 'Fine on the bays, not in the side rooms.', date_sub(@today, interval 62 day)),
    (0, 1, 13, 'MEANING', 'I begin each week with one patient’s story at the huddle.', 'Two minutes, and never a name.', 'The team of Ward 7',
     date_sub(@today, interval 50 day), 7, date_sub(@today, interval 1 day), true, null, null, null);

insert into career_conversation (id, version, organisation_id, person_id, partner_id, partner_kind, state, share_level, starts_at, minutes, sequence, held_on,
    impact_view, growth_direction, horizon, aspirations, review_on, review_words, changed_by, changed_at) values
    (9001, 0, 1, 14, 15, 'OTHER', 'PLAN_AGREED', 'MANAGER', timestamp(date_sub(@today, interval 70 day), '14:00:00'), 120, 0, date_sub(@today, interval 70 day),
     'Families trust me, and students ask for me. I am slower than others with paper.', 'DEPTH', 'TO_THREE',
     concat('Lead on falls for the ward', char(10), 'Teach on the trust’s course'), date_add(@today, interval 50 day), null, 'Emma Fletcher', timestamp(date_sub(@today, interval 60 day), '10:00:00')),
    (9002, 0, 1, 13, 15, 'MANAGER', 'HELD', 'PRIVATE', timestamp(date_sub(@today, interval 15 day), '09:00:00'), 120, 0, date_sub(@today, interval 15 day),
     'The ward runs well without me for a week.', 'STRETCH', 'TO_FIVE', 'A matron’s post', null, null, 'Martin Hughes', timestamp(date_sub(@today, interval 14 day), '10:00:00')),
    (9003, 0, 1, 17, 13, 'MANAGER', 'PLAN_AGREED', 'TALENT_LEAD', timestamp(date_sub(@today, interval 90 day), '09:00:00'), 120, 0, date_sub(@today, interval 90 day),
     'I see what will go wrong before it does.', 'STRETCH', 'YEAR', 'Ward manager', date_add(@today, interval 20 day), null, 'Susan Park',
     timestamp(date_sub(@today, interval 80 day), '10:00:00'));
insert into career_action (conversation_id, words, due_on, done_on) values
    (9001, 'Shadow the falls lead for two days', date_sub(@today, interval 10 day), date_sub(@today, interval 12 day)),
    (9001, 'Teach one session on the trust’s course', date_add(@today, interval 40 day), null),
    (9003, 'Run the ward for a week while Martin is away', date_add(@today, interval 10 day), null);
update my_time t join person p on p.id = t.person_id set t.changed_by = p.name where t.id = 9004;
