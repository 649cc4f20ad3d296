-- What people of the sample system said of themselves, and what an older system kept of the years before.
-- Live applications carry no pattern: whoever looks finds nothing to flag. The history has two planted ones, both
-- honest to find: women are shortlisted less often than men overall and more often within vacancies, since more of
-- them apply where many do; and BME applicants are shortlisted less often, within vacancies as well.
create function dice(salt varchar(40), n bigint) returns int deterministic
    return conv(substr(md5(concat(salt, ':', n)), 1, 7), 16, 10);

-- How many in a thousand give each answer, and where they lie on the die. ..97: would rather not say; ..98: left it open.
create temporary table share (list int, low int, high int, code smallint, key (list, low));
insert into share
select floor(code / 100), sum(part) over (partition by floor(code / 100) order by code) - part, sum(part) over (partition by floor(code / 100) order by code), code
from (
    select 101 code, 700 part union all select 102, 272 union all select 197, 18 union all select 198, 10 union all
    select 201, 545 union all select 202, 12 union all select 203, 68 union all select 204, 9 union all select 205, 7 union all select 206, 8 union all
    select 207, 8 union all select 208, 72 union all select 209, 68 union all select 210, 14 union all select 211, 34 union all select 212, 20 union all
    select 213, 76 union all select 214, 6 union all select 215, 10 union all select 216, 14 union all select 297, 19 union all select 298, 10 union all
    select 301, 112 union all select 302, 838 union all select 397, 38 union all select 398, 12 union all
    select 401, 948 union all select 402, 9 union all select 497, 28 union all select 498, 15 union all
    select 501, 846 union all select 502, 32 union all select 503, 34 union all select 504, 6 union all select 505, 4 union all select 597, 60 union all select 598, 18 union all
    select 601, 334 union all select 603, 9 union all select 604, 392 union all select 605, 32 union all select 606, 2 union all select 607, 4 union all
    select 608, 112 union all select 609, 4 union all select 610, 16 union all select 612, 18 union all select 697, 60 union all select 698, 17 union all
    select 701, 452 union all select 702, 384 union all select 703, 14 union all select 704, 16 union all select 705, 58 union all select 707, 14 union all
    select 797, 42 union all select 798, 20 union all
    select 801, 26 union all select 802, 820 union all select 897, 54 union all select 898, 100 union all
    select 901, 22 union all select 902, 142 union all select 903, 184 union all select 904, 164 union all select 905, 130 union all select 906, 104 union all
    select 907, 84 union all select 908, 72 union all select 909, 52 union all select 910, 20 union all select 911, 6 union all select 997, 14 union all select 998, 6) as parts;

-- Everybody who may have answered, by one throw for each question.
create temporary table asked (kind varchar(8), id bigint, sex int, ethnicity int, disability int, gender int, orientation int, religion int,
    marital int, pregnancy int, age int, primary key (kind, id));
insert into asked
select kind, id, mod(dice(concat('sex', kind), who), 1000), mod(dice(concat('ethnicity', kind), who), 1000), mod(dice(concat('disability', kind), who), 1000),
    mod(dice('gender', who), 1000), mod(dice('orientation', who), 1000), mod(dice('religion', who), 1000), mod(dice('marital', who), 1000),
    mod(dice('pregnancy', who), 1000), mod(dice(concat('age', kind), who), 1000)
from (
    -- 85 in a hundred fill in the form, the same way each time they apply.
    select 'live' as kind, id, candidate_id as who from application where submitted_at is not null and mod(dice('form', candidate_id), 100) < 85
    union all
    select 'staff', person_id, person_id from employment where mod(dice('declared', person_id), 100) < 88 group by person_id) as people;

insert into monitoring_answer (application_id, objected, changed_at, sex, ethnicity, disability, gender_identity_same, sexual_orientation,
    religion, marital_status, pregnancy_maternity, age_band)
select straight_join d.id, false, a.submitted_at + interval 2 + mod(d.id, 9) minute, s1.code, s2.code, s3.code, s4.code, s5.code, s6.code, s7.code, s8.code, s9.code
from asked d join application a on a.id = d.id
join share s1 on s1.list = 1 and d.sex >= s1.low and d.sex < s1.high
join share s2 on s2.list = 2 and d.ethnicity >= s2.low and d.ethnicity < s2.high
join share s3 on s3.list = 3 and d.disability >= s3.low and d.disability < s3.high
join share s4 on s4.list = 4 and d.gender >= s4.low and d.gender < s4.high
join share s5 on s5.list = 5 and d.orientation >= s5.low and d.orientation < s5.high
join share s6 on s6.list = 6 and d.religion >= s6.low and d.religion < s6.high
join share s7 on s7.list = 7 and d.marital >= s7.low and d.marital < s7.high
join share s8 on s8.list = 8 and d.pregnancy >= s8.low and d.pregnancy < s8.high
join share s9 on s9.list = 9 and d.age >= s9.low and d.age < s9.high
where d.kind = 'live';
-- A few have taken their answers back, and are in no figure.
update monitoring_answer set objected = true, sex = null, ethnicity = null, disability = null, gender_identity_same = null, sexual_orientation = null,
    religion = null, marital_status = null, pregnancy_maternity = null, age_band = null where mod(application_id, 211) = 0;

insert into staff_equality (organisation_id, staff_number, declared, objected, changed_at, sex, ethnicity, disability, gender_identity_same,
    sexual_orientation, religion, marital_status, pregnancy_maternity, age_band)
select straight_join e.organisation_id, e.staff_number, true, false, timestamp(current_date) - interval mod(d.id * 37, 900) + 20 day,
    s1.code, s2.code, s3.code, s4.code, s5.code, s6.code, s7.code, s8.code, s9.code
from asked d join (select distinct person_id, organisation_id, staff_number from employment) as e on e.person_id = d.id
join share s1 on s1.list = 1 and d.sex >= s1.low and d.sex < s1.high
join share s2 on s2.list = 2 and d.ethnicity >= s2.low and d.ethnicity < s2.high
join share s3 on s3.list = 3 and d.disability >= s3.low and d.disability < s3.high
join share s4 on s4.list = 4 and d.gender >= s4.low and d.gender < s4.high
join share s5 on s5.list = 5 and d.orientation >= s5.low and d.orientation < s5.high
join share s6 on s6.list = 6 and d.religion >= s6.low and d.religion < s6.high
join share s7 on s7.list = 7 and d.marital >= s7.low and d.marital < s7.high
join share s8 on s8.list = 8 and d.pregnancy >= s8.low and d.pregnancy < s8.high
join share s9 on s9.list = 9 and d.age >= s9.low and d.age < s9.high
where d.kind = 'staff';

-- The older system: 80 vacancies from the April before last but one year until the change to this system, four months ago.
set @until = current_date - interval 130 day;
set @since = cast(concat(year(current_date - interval 3 month) - 2, '-04-01') as date);
insert into history_vacancy (id, organisation_id, reference)
with recursive number (n) as (select 1 union all select n + 1 from number where n < 80)
select n, case when n <= 56 then 1 when n <= 74 then 2 else 3 end,
    concat(case when n <= 56 then 'NUH' when n <= 74 then 'CITY' else 'CARE' end, '-TR-', lpad(1000 + n * 7, 5, '0')) from number;
-- Each has 50 applicants. To three of five many apply and few are shortlisted; two of five are hard to fill.
create temporary table older (n int primary key, vacancy int, hard boolean, sex int, ethnicity int, disability int, age int, luck int);
insert into older
with recursive number (m) as (select 0 union all select m + 1 from number where m < 49)
select n, 1 + floor(n / 50), mod(floor(n / 50), 5) >= 3,
    case when mod(dice('h-none', n), 1000) < 90 then 999 else mod(dice('h-sex', n), 1000) end, mod(dice('h-ethnicity', n), 1000),
    mod(dice('h-disability', n), 1000), mod(dice('h-age', n), 1000), mod(dice('h-luck', n), 1000)
from (select 50 * (id - 1) + m as n from history_vacancy, number) as drawn;
insert into history_application (organisation_id, vacancy_id, applicant, applied_on, decided_on, reached, sex, ethnicity, disability,
    gender_identity_same, sexual_orientation, religion, marital_status, pregnancy_maternity, age_band)
select straight_join v.organisation_id, o.vacancy, cast(conv(substr(sha2(concat('older:', o.n), 256), 1, 15), 16, 10) as signed), o.applied_on, o.applied_on + interval 24 + mod(o.n * 13, 30) day,
    o.luck < case when o.hard then 525 else 175 end * case when o.sex = 101 then 1.22 else 1 end
        * case when e.code between 204 and 216 then 0.68 else 1.12 end,
    o.sex, e.code, s3.code, null, null, null, null, null, s9.code
from (select n, vacancy, hard, luck, @since + interval floor(datediff(@until, @since) * (vacancy * 37 mod 80) / 80) + mod(n * 7, 20) day as applied_on,
        case when sex >= 980 then 199 when sex < case when hard then 480 else 850 end then 101 else 102 end as sex, ethnicity, disability, age from older) as o
join history_vacancy v on v.id = o.vacancy
join share e on e.list = 2 and o.ethnicity >= e.low and o.ethnicity < e.high
join share s3 on s3.list = 3 and o.disability >= s3.low and o.disability < s3.high
join share s9 on s9.list = 9 and o.age >= s9.low and o.age < s9.high;
-- From the shortlist on everybody has the same chance: so many of each hundred go on, evenly in the order of their days.
create temporary table going (id bigint primary key, place int);
insert into going select id, row_number() over (partition by sex, ethnicity > 203, disability order by applied_on, id) from history_application where reached = 1;
update history_application join going using (id) set reached = 2 where floor(place * 0.88) > floor((place - 1) * 0.88);
delete from going;
insert into going select id, row_number() over (partition by sex, ethnicity > 203, disability order by applied_on, id) from history_application where reached = 2;
update history_application join going using (id) set reached = 3 where floor(place * 0.38) > floor((place - 1) * 0.38);
delete from going;
insert into going select id, row_number() over (partition by sex, ethnicity > 203, disability order by applied_on, id) from history_application where reached = 3;
update history_application join going using (id) set reached = 4 where floor(place * 0.90) > floor((place - 1) * 0.90);

drop temporary table share, asked, older, going;
drop function dice;
