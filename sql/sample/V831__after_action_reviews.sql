-- What teams have learned: drafts, what a team alone reads, and what everybody does.
set @today = current_date;
set @now = utc_timestamp();
create temporary table learned (
    n int, person bigint, share varchar(6), days int, title varchar(200), expected text, happened text, difference text, next_time text);
insert into learned values
    (1, 13, 'ORG', 40, 'Handover on a day with three admissions',
     'Handover takes twenty minutes, and the late shift knows for whom to look first.',
     'It took an hour. The late shift began without a plan, and one patient waited for pain relief.',
     'Three admissions came in the same half hour, and everybody stayed in the room.',
     'The nurse in charge stops handover when two admissions come, shares them out, and goes on afterwards.'),
    (2, 14, 'TEAM', 12, 'The new pumps',
     'We thought everybody had been shown how to set them.',
     'Two of us had not, and asked each other during a round.',
     'The training was on a day on which half of us were off.',
     'Whoever has been shown signs the list at the pump, and nobody sets one alone before.'),
    (3, 14, 'NOBODY', 3, 'A relative who had waited two hours',
     'Somebody from the ward rings back within the hour.', '', '', ''),
    (4, 2, 'ICS', 75, 'Choosing for twelve posts in one week',
     'Two panels see forty candidates in five days, and everybody is told on the Monday after.',
     'We did, and eleven people started. Four candidates had been told two weeks late.',
     'Nobody was free to write what candidates are told while interviews went on.',
     'One of the panel has no interviews on the last day and writes. We ask the recruitment team two weeks before.'),
    (5, 3, 'ORG', 25, 'References that took three months',
     'References come within two weeks.', 'For three people they took three months, and one of them took another job.',
     'We asked by post, and nobody looked at the list on Mondays.',
     'We ask by telephone on the day of the offer, and look at the list every Monday.');
insert into after_action_review (version, organisation_id, unit_id, author_id, author, share, title, happened_on, expected, happened, difference, next_time, shared_at, changed_at)
select 0, e.organisation_id, t.unit_id, p.id, p.name, l.share, l.title, @today - interval l.days day, l.expected, l.happened, l.difference, l.next_time,
    if(l.share = 'NOBODY', null, @now - interval l.days - 1 day), @now - interval l.days - 1 day
from learned l join person p on p.id = l.person join employment e on e.person_id = p.id and e.starts <= @today and (e.ends is null or e.ends >= @today)
join post t on t.id = e.post_id order by l.n;
insert into review_action (review_id, words, owner_id, due_on, done_on)
select r.id, 'Put a list beside each pump, and look at it on Fridays.', 14, @today + interval 3 day, null from after_action_review r where r.title = 'The new pumps'
union all
select r.id, 'Show the night shift, too.', 14, @today - interval 4 day, @today - interval 5 day from after_action_review r where r.title = 'The new pumps'
union all
select r.id, 'Tell the other wards on this floor what we do now.', 13, @today + interval 10 day, null from after_action_review r where r.title = 'Handover on a day with three admissions';
insert into team_rhythm (unit_id, organisation_id, weeks, keeper_id, since)
select t.unit_id, e.organisation_id, 6, 13, @today - interval 60 day from employment e join post t on t.id = e.post_id
 where e.person_id = 13 and e.starts <= @today and (e.ends is null or e.ends >= @today) limit 1;
drop temporary table learned;
