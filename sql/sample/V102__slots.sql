-- Times to come for the interviews that are going on: two mornings of next week, two of them booked.
set @stage = (select s.id from stage s join vacancy v on v.id = s.vacancy_id where v.reference = 'NUH-2026-0017' and s.kind = 'VALUES_INTERVIEW');
set @monday = timestamp(current_date + interval 7 - weekday(current_date) day);
insert into interview_slot (version, stage_id, starts_at, ends_at, place, note, offered_by, offered_by_name, offered_at, changed_by, changed_at)
select 0, @stage, @monday + interval d.day day + interval h.hour hour, @monday + interval d.day day + interval h.hour * 60 + 50 minute,
    'Room 12, East Wing', 'Ask for Rosa Delgado at the main desk. Please bring a document with your photograph. There is step-free access.',
    2, 'Rosa Delgado', timestamp(current_date) - interval 2 day, 'Rosa Delgado', timestamp(current_date) - interval 2 day
from (select 1 day union all select 3) d join (select 9 hour union all select 10 union all select 11 union all select 13) h
where @stage is not null order by d.day, h.hour;
insert into slot_booking (version, stage_id, application_id, slot_id, sequence, changed_at)
select 0, @stage, a.id, s.id, 0, timestamp(current_date) - interval 1 day
from (select id, row_number() over (order by id) as nth from application where stage_id = @stage and state = 'IN_STAGE'
    and not exists (select 1 from interview_sheet h where h.application_id = application.id and h.stage_id = @stage)) a
join (select id, row_number() over (order by starts_at) as nth from interview_slot where stage_id = @stage) s on s.nth = a.nth
where a.nth <= 2;
insert into diary_entry (person_id, uid, sequence, starts_at, ends_at, summary, location, cancelled)
select a.candidate_id, concat('slot-', b.stage_id, '-', b.application_id, '@interviewing'), 0, s.starts_at, s.ends_at,
    concat('Values interview: ', v.title), s.place, false
from slot_booking b join interview_slot s on s.id = b.slot_id join application a on a.id = b.application_id join vacancy v on v.id = a.vacancy_id
where b.stage_id = @stage
union all
select 2, concat('slot-', b.stage_id, '-', b.application_id, '@interviewing'), 0, s.starts_at, s.ends_at,
    concat(p.name, ', for ', v.title), s.place, false
from slot_booking b join interview_slot s on s.id = b.slot_id join application a on a.id = b.application_id join vacancy v on v.id = a.vacancy_id
join person p on p.id = a.candidate_id
where b.stage_id = @stage;
