-- Questions about the values of the NHS Constitution, for every organisation to use or to make its own. Each asks for one
-- time in the past; probes go from what happened to why and to what was learned. What to look out for are the behaviours of
-- the value and one thing that shows in the answer to this very question. Anchors are those of the framework.
insert into interview_question (id, version, organisation_id, replaces_id, number, value_id, value_code, stem, changed_by, changed_at)
select q.id, 0, null, null, 1, v.id, v.code, q.stem, 'Touchstone', '2026-01-05 09:00:00'
from (
    select 1 id, 'WORKING_TOGETHER' code, 'Tell me about a time when somebody needed help from more than one person or team. What was your part in it?' stem union all
    select 2, 'WORKING_TOGETHER', 'Tell me about a time when a colleague was under pressure. What did you do?' union all
    select 3, 'WORKING_TOGETHER', 'Tell me about a time when important information did not get to the people who needed it. What did you do about it?' union all
    select 4, 'RESPECT_DIGNITY', 'Tell me about a time when you had to protect somebody''s privacy or dignity. What made you notice?' union all
    select 5, 'RESPECT_DIGNITY', 'Tell me about a time when you had to tell somebody that you could not do what they wanted.' union all
    select 6, 'RESPECT_DIGNITY', 'Tell me about a time when somebody saw a matter quite differently from you. How did you go on together?' union all
    select 7, 'QUALITY_OF_CARE', 'Tell me about a time when you made a mistake, or nearly made one. What did you do next?' union all
    select 8, 'QUALITY_OF_CARE', 'Tell me about a time when you saw something done in a way that was not safe or not good enough.' union all
    select 9, 'QUALITY_OF_CARE', 'Tell me about a time when you were not sure how to do something that mattered.' union all
    select 10, 'COMPASSION', 'Tell me about a time when you noticed that somebody was anxious, in pain or upset. What did you do?' union all
    select 11, 'COMPASSION', 'Tell me about a time when it was hard to be kind to somebody.' union all
    select 12, 'COMPASSION', 'Tell me about a time when you were very busy and somebody needed a moment of your time.' union all
    select 13, 'IMPROVING_LIVES', 'Tell me about something that you have changed for the better, however small. How did it come about?' union all
    select 14, 'IMPROVING_LIVES', 'Tell me about a time when you helped somebody to do more for themselves.' union all
    select 15, 'IMPROVING_LIVES', 'Tell me about a time when somebody else had a better idea than you.' union all
    select 16, 'EVERYONE_COUNTS', 'Tell me about a time when you changed how you explain or offer something, so that one person could use it.' union all
    select 17, 'EVERYONE_COUNTS', 'Tell me about a time when you saw somebody left out or treated unfairly. What did you do?' union all
    select 18, 'EVERYONE_COUNTS', 'Tell me about a time when you had too little time, money or material for everybody who needed it.') q
join framework_value v on v.code = q.code join values_framework f on f.id = v.framework_id and f.line = 'national' and f.number = 1;

insert into question_line (question_id, kind, position, text)
select q.id, 'PROBE', p.position, p.text from interview_question q
join (select 0 position, 'What happened? Who was there?' text union all
    select 1, 'What did you do yourself?' union all
    select 2, 'Why did you choose that? What else could you have done?' union all
    select 3, 'How did it feel for the others? How do you know?' union all
    select 4, 'What did you learn, and what have you done differently since?') p
where q.id <= 18;

insert into question_line (question_id, kind, position, text)
select q.id, if(b.polarity = 'WE_WILL', 'POSITIVE', 'NEGATIVE'), row_number() over (partition by q.id, b.polarity order by b.position) - 1, b.text
from interview_question q join value_behaviour b on b.value_id = q.value_id and b.level = 'ALL'
where q.id <= 18;
insert into question_line (question_id, kind, position, text)
select s.question_id, s.kind, (select count(*) from question_line l where l.question_id = s.question_id and l.kind = s.kind), s.text
from (
    select 1 question_id, 'POSITIVE' kind, 'Says what the person who needed help wanted, in that person''s words' text union all
    select 1, 'NEGATIVE', 'Tells it as a success of their own and leaves the others out' union all
    select 2, 'POSITIVE', 'Asked first what would help, rather than taking over' union all
    select 2, 'NEGATIVE', 'Thinks less of the colleague for needing help' union all
    select 3, 'POSITIVE', 'Put it right at once, and changed something so that it does not happen again' union all
    select 3, 'NEGATIVE', 'Looks for who was at fault and stops there' union all
    select 4, 'POSITIVE', 'Acted before the person had to ask' union all
    select 4, 'NEGATIVE', 'Names people or gives details in the interview that nobody needs' union all
    select 5, 'POSITIVE', 'Offered what could be done instead, and kept to it' union all
    select 5, 'NEGATIVE', 'Put the person off, or left the message to somebody else' union all
    select 6, 'POSITIVE', 'Can say the other view fairly' union all
    select 6, 'NEGATIVE', 'Makes fun of the other view or of the person' union all
    select 7, 'POSITIVE', 'Told somebody the same day, without being asked' union all
    select 7, 'NEGATIVE', 'Cannot think of any mistake, or tells only of one by others' union all
    select 8, 'POSITIVE', 'Spoke to the person or the one in charge, and went on until something was done' union all
    select 8, 'NEGATIVE', 'Did nothing because of who it was' union all
    select 9, 'POSITIVE', 'Asked early, and knows whom to ask' union all
    select 9, 'NEGATIVE', 'Went ahead and hoped for the best' union all
    select 10, 'POSITIVE', 'Noticed by signs that were easy to miss' union all
    select 10, 'NEGATIVE', 'Waited to be asked' union all
    select 11, 'POSITIVE', 'Wondered what lay behind the other person''s behaviour' union all
    select 11, 'NEGATIVE', 'Thinks that some people do not deserve kindness' union all
    select 12, 'POSITIVE', 'Gave the moment, or said when they would come back and did' union all
    select 12, 'NEGATIVE', 'Sees people''s needs as an interruption' union all
    select 13, 'POSITIVE', 'Can say how they knew that it had become better' union all
    select 13, 'NEGATIVE', 'Changed it over the heads of those who have to live with it' union all
    select 14, 'POSITIVE', 'Let the person set the aim and the pace' union all
    select 14, 'NEGATIVE', 'Was pleased to be needed' union all
    select 15, 'POSITIVE', 'Gave the credit, and helped to make it work' union all
    select 15, 'NEGATIVE', 'Took it over as their own' union all
    select 16, 'POSITIVE', 'Asked the person what would work for them' union all
    select 16, 'NEGATIVE', 'Explained it louder, or to somebody else' union all
    select 17, 'POSITIVE', 'Stood by the person, there or soon after' union all
    select 17, 'NEGATIVE', 'Says that it was none of their business' union all
    select 18, 'POSITIVE', 'Shared out by need, and can explain how they judged it' union all
    select 18, 'NEGATIVE', 'Gave to whoever asked first or loudest') s;

insert into question_line (question_id, kind, position, text)
select q.id, 'ANCHOR', a.points, a.text from interview_question q
join framework_value v on v.id = q.value_id join rating_anchor a on a.framework_id = v.framework_id and a.value_id is null
where q.id <= 18;
