-- What Touchstone has told the sample accounts beside their work. What came of the work follows in V081.
set @midnight = timestamp(current_date);
insert into notice (channel, person_id, template, subject, body, link, secret, state, tries, next_try_at, created_at, sent_at, read_at)
select 'IN_APP', p.id, 'sample', n.subject, n.body, n.link, false, 'SENT', 0, n.at, n.at, n.at, n.read_at
from person p join (
    select 'Welcome to Touchstone' subject, 'This is the sample system. Look around: whatever you do here harms nobody.\n\nPress Ctrl+C where it runs to stop it.' body,
        '/' link, @midnight - interval 15 hour at, cast(null as datetime) read_at
    union all
    select 'Your calendar can follow along', 'Dates that concern you can stand in your own calendar.', '/notices/dates',
        @midnight - interval 33 hour, @midnight - interval 16 hour) as n
where p.id <= 19;
