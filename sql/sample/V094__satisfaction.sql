-- How candidates of the sample say they were treated, some days after they heard the end of it. Of those not taken
-- further about half answer and some skip the question; most others answer. A third of those who answer add a remark.
-- Chloe Adeyemi (candidate) is still to be asked.

-- A die that falls the same way every time.
create function dice(salt varchar(40), n bigint) returns int deterministic
    return conv(substr(md5(concat(salt, ':', n)), 1, 7), 16, 10);
insert into satisfaction (application_id, ended, score, remark, answered_at)
select id, ended, if(skips, null, score),
    if(not skips and mod(dice('says', id), 3) = 0,
        if(score >= 4,
            elt(1 + mod(dice('good', id), 9), 'The feedback was kind and clear. I know what to work on now.', 'I could ask for more time and nobody made a fuss.',
                'Everything was said in plain words. Please keep it so.', 'I liked that I could save and come back on my phone.', 'Somebody rang to explain the next step. That made all the difference.',
                'The questions were about what I do, not where I went to school.', 'A photo of the ward would help before a visit.', 'Good from start to end. Tell people sooner how many interviews there are.',
                'I was told on the day that was promised.'),
            elt(1 + mod(dice('poor', id), 10), 'Say at the start how long it takes. I waited weeks and heard nothing.', 'The feedback was short. One example of a better answer would help.',
                'Six questions are a lot after a night shift.', 'I did not know whom to ring when the page would not open.', 'Please say earlier that shifts include nights.',
                'I felt like a number until the very last message.', 'The closing date changed and I had to hurry.', 'Two of the questions asked nearly the same thing.',
                'Offer a time in the evening for people who work days.', 'Tell us what the pay is before we write for hours.')), null),
    at
from (
    select a.id, case a.state when 'WITHDRAWN' then 'WITHDRAWN' when 'DECLINED' then 'OFFER_DECLINED' when 'OFFER_WITHDRAWN' then 'OFFER_TAKEN_BACK'
            when 'ACCEPTED' then 'APPOINTED' when 'STARTED' then 'APPOINTED' else 'NOT_TAKEN_FURTHER' end as ended,
        if(a.state in ('ACCEPTED', 'STARTED'), elt(1 + mod(dice('score', a.id), 6), 5, 5, 4, 5, 4, 3),
            if(a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE'), elt(1 + mod(dice('score', a.id), 12), 4, 3, 4, 5, 2, 3, 4, 1, 3, 4, 2, 5), elt(1 + mod(dice('score', a.id), 8), 4, 3, 5, 4, 2, 4, 3, 5))) as score,
        a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE') and mod(dice('skips', a.id), 10) = 0 as skips,
        coalesce(r.at, (select max(m.at) from application_move m where m.application_id = a.id))
            + interval mod(dice('day', a.id), if(a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE'), 9, 2)) day + interval mod(dice('minute', a.id), 600) minute as at
      from application a left join stage_release r on r.stage_id = a.stage_id and a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE')
     where a.submitted_at is not null and a.candidate_id <> 19 and mod(dice('answers', a.id), 9) < if(a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE'), 5, 8)
       and (a.state in ('WITHDRAWN', 'ACCEPTED', 'STARTED', 'DECLINED', 'OFFER_WITHDRAWN') or r.stage_id is not null)
       and not exists (select 1 from application_review w where w.application_id = a.id and w.answered_at is null)) as asked
where at < timestamp(current_date);
-- Nobody writes what somebody else at the same organisation wrote to the letter.
update satisfaction s join (
    select s.application_id, row_number() over (partition by v.organisation_id, s.remark order by s.application_id) as place
      from satisfaction s join application a on a.id = s.application_id join vacancy v on v.id = a.vacancy_id where s.remark is not null) as said
    on said.application_id = s.application_id set s.remark = null where said.place > 1;
drop function dice;
