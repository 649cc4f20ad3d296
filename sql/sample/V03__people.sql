-- Who works at the three organisations of the sample system: persons 1 to 18 are the sample accounts, the others
-- are made of name lists and number series, the same ones every time. Ids up to 400 are kept for this script.
insert into org_unit (id, organisation_id, parent_id, name, level) values
    (1, 1, null, 'Trust board office', 'DIRECTORATE'), (2, 1, null, 'Medicine', 'DIRECTORATE'),
    (3, 1, null, 'Surgery', 'DIRECTORATE'), (4, 1, null, 'Women and children', 'DIRECTORATE'),
    (5, 1, null, 'Clinical support', 'DIRECTORATE'), (6, 1, null, 'Corporate services', 'DIRECTORATE'),
    (7, 1, 2, 'Acute medicine', 'SERVICE'), (8, 1, 2, 'Medicine for older people', 'SERVICE'),
    (9, 1, 3, 'Theatres and critical care', 'SERVICE'), (10, 1, 3, 'Planned surgery', 'SERVICE'),
    (11, 1, 4, 'Maternity', 'SERVICE'), (12, 1, 4, 'Children', 'SERVICE'),
    (13, 1, 5, 'Therapies', 'SERVICE'), (14, 1, 5, 'Pathology', 'SERVICE'),
    (15, 1, 5, 'Pharmacy', 'SERVICE'), (16, 1, 6, 'People', 'SERVICE'),
    (17, 1, 6, 'Digital and data', 'SERVICE'), (18, 1, 6, 'Estates and facilities', 'SERVICE'),
    (19, 1, 7, 'Emergency department', 'TEAM'), (20, 1, 7, 'Ward 3', 'TEAM'),
    (21, 1, 8, 'Ward 7', 'TEAM'), (22, 1, 8, 'Ward 12', 'TEAM'),
    (23, 1, 9, 'Theatres', 'TEAM'), (24, 1, 10, 'Ward 5', 'TEAM'),
    (25, 1, 11, 'Delivery suite', 'TEAM'), (26, 1, 11, 'Community midwives', 'TEAM'),
    (27, 1, 12, 'Children’s ward', 'TEAM'), (28, 1, 13, 'Physiotherapy', 'TEAM'),
    (29, 1, 13, 'Occupational therapy', 'TEAM'), (30, 1, 16, 'Recruitment', 'TEAM'),
    (31, 1, 16, 'Learning and development', 'TEAM'), (32, 1, 18, 'Domestic services', 'TEAM'),
    (41, 2, null, 'Chief executive’s office', 'DIRECTORATE'), (42, 2, null, 'Adult social care', 'DIRECTORATE'),
    (43, 2, null, 'Children’s services', 'DIRECTORATE'), (44, 2, null, 'Place', 'DIRECTORATE'),
    (45, 2, null, 'Resources', 'DIRECTORATE'), (46, 2, 42, 'Hospital discharge', 'TEAM'),
    (47, 2, 42, 'Learning disability', 'TEAM'), (48, 2, 43, 'Safeguarding', 'TEAM'),
    (49, 2, 43, 'Family help', 'TEAM'), (50, 2, 44, 'Waste and streets', 'TEAM'),
    (51, 2, 44, 'Libraries', 'TEAM'), (52, 2, 45, 'Customer services', 'TEAM'),
    (53, 2, 45, 'Finance', 'TEAM'), (54, 2, 45, 'Human resources', 'TEAM'),
    (61, 3, null, 'Central office', 'DIRECTORATE'), (62, 3, null, 'Home care', 'DIRECTORATE'),
    (63, 3, null, 'Supported living', 'DIRECTORATE'), (64, 3, 62, 'Home care north', 'TEAM'),
    (65, 3, 62, 'Home care south', 'TEAM'), (66, 3, 63, 'Lakeside House', 'TEAM');

insert into post (id, unit_id, title, band, band_order, profession, role_family, fte) values
    (1, 1, 'Chief executive', 'VSM', 9990, 'Management', 'Corporate', 1),
    (2, 2, 'Clinical director', 'Band 9', 90, 'Management', 'Clinical', 1),
    (3, 3, 'Clinical director', 'Band 9', 90, 'Management', 'Clinical', 1),
    (4, 4, 'Director of midwifery', 'Band 9', 90, 'Management', 'Clinical', 1),
    (5, 5, 'Director of clinical support', 'Band 9', 90, 'Management', 'Clinical', 1),
    (6, 6, 'Director of corporate services', 'VSM', 9990, 'Management', 'Corporate', 1),
    (7, 7, 'Matron', 'Band 8a', 81, 'Nursing', 'Clinical', 1),
    (8, 8, 'Matron', 'Band 8a', 81, 'Nursing', 'Clinical', 1),
    (9, 19, 'Senior charge nurse', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (10, 19, 'Charge nurse', 'Band 6', 60, 'Nursing', 'Clinical', 1),
    (11, 19, 'Staff nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (12, 19, 'Healthcare assistant', 'Band 3', 30, 'Nursing', 'Support', 1),
    (13, 20, 'Ward manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (14, 20, 'Staff nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (15, 20, 'Healthcare assistant', 'Band 3', 30, 'Nursing', 'Support', 1),
    (16, 21, 'Ward manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (17, 21, 'Charge nurse', 'Band 6', 60, 'Nursing', 'Clinical', 1),
    (18, 21, 'Staff nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (19, 21, 'Healthcare assistant', 'Band 3', 30, 'Nursing', 'Support', 1),
    (20, 22, 'Ward manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (21, 22, 'Deputy ward manager', 'Band 6', 60, 'Nursing', 'Clinical', 1),
    (22, 22, 'Staff nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (23, 22, 'Healthcare assistant', 'Band 3', 30, 'Nursing', 'Support', 1),
    (24, 9, 'Theatre services lead', 'Band 8a', 81, 'Nursing', 'Clinical', 1),
    (25, 23, 'Theatre manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (26, 23, 'Theatre practitioner', 'Band 6', 60, 'Allied health', 'Clinical', 1),
    (27, 23, 'Theatre support worker', 'Band 3', 30, 'Allied health', 'Support', 1),
    (28, 10, 'Matron', 'Band 8a', 81, 'Nursing', 'Clinical', 1),
    (29, 24, 'Ward manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (30, 24, 'Staff nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (31, 24, 'Healthcare assistant', 'Band 3', 30, 'Nursing', 'Support', 1),
    (32, 11, 'Head of midwifery', 'Band 8b', 82, 'Midwifery', 'Clinical', 1),
    (33, 25, 'Labour ward lead', 'Band 7', 70, 'Midwifery', 'Clinical', 1),
    (34, 25, 'Midwife', 'Band 6', 60, 'Midwifery', 'Clinical', 1),
    (35, 25, 'Maternity support worker', 'Band 3', 30, 'Midwifery', 'Support', 1),
    (36, 26, 'Community midwifery lead', 'Band 7', 70, 'Midwifery', 'Clinical', 1),
    (37, 26, 'Midwife', 'Band 6', 60, 'Midwifery', 'Clinical', 1),
    (38, 12, 'Matron', 'Band 8a', 81, 'Nursing', 'Clinical', 1),
    (39, 27, 'Ward manager', 'Band 7', 70, 'Nursing', 'Clinical', 1),
    (40, 27, 'Children’s nurse', 'Band 5', 50, 'Nursing', 'Clinical', 1),
    (41, 27, 'Play specialist', 'Band 4', 40, 'Nursing', 'Support', 1),
    (42, 13, 'Head of therapies', 'Band 8b', 82, 'Allied health', 'Clinical', 1),
    (43, 28, 'Physiotherapy lead', 'Band 7', 70, 'Allied health', 'Clinical', 1),
    (44, 28, 'Physiotherapist', 'Band 6', 60, 'Allied health', 'Clinical', 1),
    (45, 28, 'Therapy assistant', 'Band 3', 30, 'Allied health', 'Support', 1),
    (46, 29, 'Occupational therapy lead', 'Band 7', 70, 'Allied health', 'Clinical', 1),
    (47, 29, 'Occupational therapist', 'Band 6', 60, 'Allied health', 'Clinical', 1),
    (48, 14, 'Pathology manager', 'Band 8a', 81, 'Healthcare science', 'Clinical', 1),
    (49, 14, 'Biomedical scientist', 'Band 6', 60, 'Healthcare science', 'Clinical', 1),
    (50, 14, 'Laboratory assistant', 'Band 3', 30, 'Healthcare science', 'Support', 1),
    (51, 15, 'Chief pharmacist', 'Band 8d', 84, 'Pharmacy', 'Clinical', 1),
    (52, 15, 'Pharmacist', 'Band 7', 70, 'Pharmacy', 'Clinical', 1),
    (53, 15, 'Pharmacy technician', 'Band 5', 50, 'Pharmacy', 'Support', 1),
    (54, 16, 'Head of people', 'Band 8c', 83, 'Management', 'Corporate', 1),
    (55, 16, 'HR business partner', 'Band 7', 70, 'Administrative', 'Corporate', 1),
    (56, 16, 'Head of talent', 'Band 8a', 81, 'Administrative', 'Corporate', 1),
    (57, 16, 'Equality, diversity and inclusion lead', 'Band 8a', 81, 'Administrative', 'Corporate', 1),
    (58, 30, 'Recruitment adviser', 'Band 5', 50, 'Administrative', 'Corporate', 1),
    (59, 30, 'Recruitment assistant', 'Band 4', 40, 'Administrative', 'Corporate', 1),
    (60, 31, 'Learning and development adviser', 'Band 6', 60, 'Administrative', 'Corporate', 1),
    (61, 31, 'Learning administrator', 'Band 3', 30, 'Administrative', 'Corporate', 1),
    (62, 17, 'Head of digital', 'Band 8c', 83, 'Management', 'Corporate', 1),
    (63, 17, 'Systems administrator', 'Band 7', 70, 'Digital', 'Corporate', 1),
    (64, 17, 'Workforce analyst', 'Band 6', 60, 'Digital', 'Corporate', 1),
    (65, 17, 'Data protection officer', 'Band 8a', 81, 'Administrative', 'Corporate', 1),
    (66, 17, 'Service desk analyst', 'Band 4', 40, 'Digital', 'Corporate', 1),
    (67, 18, 'Head of estates', 'Band 8b', 82, 'Management', 'Corporate', 1),
    (68, 18, 'Estates officer', 'Band 5', 50, 'Estates and ancillary', 'Support', 1),
    (69, 32, 'Domestic services supervisor', 'Band 4', 40, 'Estates and ancillary', 'Support', 1),
    (70, 32, 'Domestic assistant', 'Band 2', 20, 'Estates and ancillary', 'Support', 1),
    (71, 41, 'Chief executive', 'Chief officer', 9990, 'Management', 'Corporate', 1),
    (72, 42, 'Director of adult social care', 'Chief officer', 9990, 'Management', 'Corporate', 1),
    (73, 43, 'Director of children’s services', 'Chief officer', 9990, 'Management', 'Corporate', 1),
    (74, 44, 'Director of place', 'Chief officer', 9990, 'Management', 'Corporate', 1),
    (75, 45, 'Director of resources', 'Chief officer', 9990, 'Management', 'Corporate', 1),
    (76, 46, 'Team manager', 'Grade 11', 110, 'Social work', 'Clinical', 1),
    (77, 46, 'Social worker', 'Grade 9', 90, 'Social work', 'Clinical', 1),
    (78, 46, 'Social care assistant', 'Grade 5', 50, 'Social work', 'Support', 1),
    (79, 47, 'Team manager', 'Grade 11', 110, 'Social work', 'Clinical', 1),
    (80, 47, 'Social worker', 'Grade 9', 90, 'Social work', 'Clinical', 1),
    (81, 47, 'Support worker', 'Grade 4', 40, 'Social work', 'Support', 1),
    (82, 48, 'Team manager', 'Grade 11', 110, 'Social work', 'Clinical', 1),
    (83, 48, 'Senior social worker', 'Grade 10', 100, 'Social work', 'Clinical', 1),
    (84, 48, 'Social worker', 'Grade 9', 90, 'Social work', 'Clinical', 1),
    (85, 49, 'Service manager', 'Grade 10', 100, 'Social work', 'Clinical', 1),
    (86, 49, 'Family help worker', 'Grade 6', 60, 'Social work', 'Support', 1),
    (87, 50, 'Streets manager', 'Grade 10', 100, 'Local government', 'Support', 1),
    (88, 50, 'Refuse loader and driver', 'Grade 4', 40, 'Local government', 'Support', 1),
    (89, 51, 'Libraries manager', 'Grade 9', 90, 'Local government', 'Support', 1),
    (90, 51, 'Librarian', 'Grade 6', 60, 'Local government', 'Support', 1),
    (91, 51, 'Library assistant', 'Grade 3', 30, 'Local government', 'Support', 1),
    (92, 52, 'Customer services manager', 'Grade 9', 90, 'Local government', 'Corporate', 1),
    (93, 52, 'Customer services adviser', 'Grade 4', 40, 'Local government', 'Corporate', 1),
    (94, 53, 'Finance manager', 'Grade 11', 110, 'Local government', 'Corporate', 1),
    (95, 53, 'Accountant', 'Grade 8', 80, 'Local government', 'Corporate', 1),
    (96, 54, 'HR manager', 'Grade 11', 110, 'Local government', 'Corporate', 1),
    (97, 54, 'HR adviser', 'Grade 7', 70, 'Local government', 'Corporate', 1),
    (98, 61, 'Chief officer', 'Level 9', 90, 'Management', 'Corporate', 1),
    (99, 61, 'Volunteer coordinator', 'Level 4', 40, 'Care', 'Corporate', 1),
    (100, 61, 'Finance and payroll officer', 'Level 5', 50, 'Care', 'Corporate', 1),
    (101, 62, 'Registered manager', 'Level 7', 70, 'Care', 'Clinical', 1),
    (102, 64, 'Care supervisor', 'Level 5', 50, 'Care', 'Clinical', 1),
    (103, 64, 'Senior care worker', 'Level 4', 40, 'Care', 'Clinical', 1),
    (104, 64, 'Care worker', 'Level 3', 30, 'Care', 'Support', 1),
    (105, 65, 'Care supervisor', 'Level 5', 50, 'Care', 'Clinical', 1),
    (106, 65, 'Senior care worker', 'Level 4', 40, 'Care', 'Clinical', 1),
    (107, 65, 'Care worker', 'Level 3', 30, 'Care', 'Support', 1),
    (108, 63, 'Registered manager', 'Level 7', 70, 'Care', 'Clinical', 1),
    (109, 66, 'House lead', 'Level 5', 50, 'Care', 'Clinical', 1),
    (110, 66, 'Support worker', 'Level 3', 30, 'Care', 'Support', 1);

-- Which persons hold which post, and who manages them.
create temporary table held (post_id bigint, first_id bigint, last_id bigint, manager_id bigint);
insert into held (post_id, first_id, last_id, manager_id) values
    (1, 20, 20, null), (2, 21, 21, 20), (3, 22, 22, 20), (4, 23, 23, 20), (5, 24, 24, 20), (6, 25, 25, 20),
    (7, 26, 26, 21), (8, 15, 15, 21), (9, 27, 27, 26), (10, 28, 31, 27), (11, 32, 43, 27), (12, 44, 49, 27),
    (13, 50, 50, 26), (14, 51, 59, 50), (15, 60, 64, 50), (16, 2, 2, 15), (17, 5, 5, 2), (17, 65, 65, 2),
    (18, 6, 6, 2), (18, 66, 73, 2), (19, 74, 78, 2), (20, 13, 13, 15), (21, 17, 17, 13), (22, 14, 14, 13),
    (22, 79, 85, 13), (23, 16, 16, 13), (23, 86, 89, 13), (24, 90, 90, 22), (25, 91, 91, 90), (26, 92, 99, 91),
    (27, 100, 105, 91), (28, 106, 106, 22), (29, 107, 107, 106), (30, 108, 116, 107), (31, 117, 121, 107), (32, 122, 122, 23),
    (33, 123, 123, 122), (34, 124, 133, 123), (35, 134, 137, 123), (36, 138, 138, 122), (37, 139, 145, 138), (38, 146, 146, 23),
    (39, 147, 147, 146), (40, 148, 155, 147), (41, 156, 157, 147), (42, 158, 158, 24), (43, 7, 7, 158), (44, 18, 18, 7),
    (44, 159, 165, 7), (45, 166, 168, 7), (46, 169, 169, 158), (47, 170, 175, 169), (48, 176, 176, 24), (49, 177, 184, 176),
    (50, 185, 188, 176), (51, 189, 189, 24), (52, 190, 194, 189), (53, 195, 198, 189), (54, 199, 199, 25), (55, 4, 4, 199),
    (56, 8, 8, 199), (57, 10, 10, 199), (58, 3, 3, 4), (59, 200, 202, 3), (60, 9, 9, 8), (61, 203, 204, 9),
    (62, 205, 205, 25), (63, 1, 1, 205), (64, 11, 11, 205), (65, 12, 12, 205), (66, 206, 210, 205), (67, 211, 211, 25),
    (68, 212, 215, 211), (69, 216, 216, 211), (70, 217, 228, 216), (71, 229, 229, null), (72, 230, 230, 229), (73, 231, 231, 229),
    (74, 232, 232, 229), (75, 233, 233, 229), (76, 234, 234, 230), (77, 235, 243, 234), (78, 244, 248, 234), (79, 249, 249, 230),
    (80, 250, 255, 249), (81, 256, 262, 249), (82, 263, 263, 231), (83, 264, 266, 263), (84, 267, 275, 263), (85, 276, 276, 231),
    (86, 277, 285, 276), (87, 286, 286, 232), (88, 287, 299, 286), (89, 300, 300, 232), (90, 301, 305, 300), (91, 306, 309, 300),
    (92, 310, 310, 233), (93, 311, 321, 310), (94, 322, 322, 233), (95, 323, 327, 322), (96, 328, 328, 233), (97, 329, 332, 328),
    (98, 333, 333, null), (99, 334, 335, 333), (100, 336, 336, 333), (101, 337, 337, 333), (102, 338, 338, 337), (103, 339, 340, 338),
    (104, 341, 351, 338), (105, 352, 352, 337), (106, 353, 354, 352), (107, 355, 365, 352), (108, 366, 366, 333), (109, 367, 367, 366),
    (110, 368, 377, 367);

create temporary table boss (id bigint primary key);
insert into boss select distinct manager_id from held where manager_id is not null;

-- Seven lists of first names and surnames that go together, as people in Britain bear them today.
create temporary table named (id bigint primary key, first_name varchar(40), last_name varchar(40));
insert into named (id, first_name, last_name)
with recursive number (n) as (select 20 union all select n + 1 from number where n < 377)
select n,
    case list
        when 0 then elt(a, 'Aisha', 'Imran', 'Fatima', 'Bilal', 'Zainab', 'Yusuf', 'Maryam', 'Hamza', 'Saima', 'Tariq', 'Nadia')
        when 1 then elt(a, 'Deepa', 'Arjun', 'Meera', 'Rahul', 'Sunita', 'Vikram', 'Anjali', 'Sanjay', 'Kavita', 'Nikhil', 'Harpreet')
        when 2 then elt(a, 'Adaeze', 'Kwame', 'Blessing', 'Tunde', 'Abena', 'Chidi', 'Ngozi', 'Kofi', 'Folake', 'Emeka', 'Ama')
        when 3 then elt(a, 'Agnieszka', 'Piotr', 'Katarzyna', 'Andrei', 'Ioana', 'Marek', 'Elena', 'Pawel', 'Monika', 'Radu', 'Joanna')
        when 4 then elt(a, 'Maricel', 'Jun', 'Grace', 'Wei', 'Angelica', 'Hao', 'Rowena', 'Ming', 'Jasmine', 'Paolo', 'Mei')
        when 5 then elt(a, 'Siân', 'Callum', 'Niamh', 'Rhys', 'Eilidh', 'Declan', 'Megan', 'Owen', 'Aoife', 'Hamish', 'Bethan')
        else elt(a, 'Sarah', 'David', 'Karen', 'Paul', 'Lauren', 'Mark', 'Joanne', 'Daniel', 'Chloe', 'Stephen', 'Zoë')
    end,
    case list
        when 0 then elt(b, 'Khan', 'Ahmed', 'Hussain', 'Malik', 'Iqbal', 'Begum', 'Mahmood', 'Akhtar', 'Rahman', 'Chaudhry', 'Mirza', 'Farooq', 'Aziz')
        when 1 then elt(b, 'Patel', 'Singh', 'Sharma', 'Kaur', 'Desai', 'Menon', 'Gill', 'Shah', 'Joshi', 'Thomas', 'Rao', 'Bhatt', 'Sandhu')
        when 2 then elt(b, 'Okafor', 'Mensah', 'Adeyemi', 'Boateng', 'Eze', 'Asante', 'Balogun', 'Owusu', 'Nwosu', 'Campbell', 'Clarke', 'Moyo', 'Ncube')
        when 3 then elt(b, 'Nowak', 'Popescu', 'Kowalczyk', 'Ionescu', 'Lewandowski', 'Petrov', 'Dabrowski', 'Stan', 'Horvat', 'Wozniak', 'Novak', 'Mazur', 'Rusu')
        when 4 then elt(b, 'Santos', 'Chen', 'Reyes', 'Wong', 'Cruz', 'Li', 'Garcia', 'Zhang', 'Ramos', 'Tan', 'Bautista', 'Lam', 'Mendoza')
        when 5 then elt(b, 'Evans', 'O’Brien', 'Stewart', 'Davies', 'Murphy', 'Fraser', 'Griffiths', 'Kelly', 'Morgan', 'Macdonald', 'Rees', 'Gallagher', 'Pritchard')
        else elt(b, 'Smith', 'Taylor', 'Brown', 'Walker', 'Wood', 'Hall', 'Green', 'Baker', 'Shaw', 'Barnes', 'Hargreaves', 'Whitaker', 'Booth')
    end
from (select n, least(mod(n * 5, 11), 6) as list, 1 + mod(floor(n / 11) * 4 + n, 11) as a, 1 + mod(n * 4, 13) as b from number) as drawn;

insert into person (id, version, name, email, created_at)
select id, 0, concat(first_name, ' ', last_name),
    concat(lower(replace(last_name, '’', '')), '.', id, case when id <= 228 then '@nuh' when id <= 332 then '@city' else '@care' end,
        '.example'),
    '2026-01-05 09:00:00'
from named;
drop temporary table named;

-- The employment of today. One in thirteen of those who manage nobody has left within the year; a few are on other terms.
insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, ends, kind, fte,
    hourly_pay, contracted_hours, leaving_reason)
with recursive number (n) as (select 1 union all select n + 1 from number where n < 377)
select 0, n, u.organisation_id, p.id,
    concat(case u.organisation_id when 1 then '10' when 2 then '20' else '30' end, lpad(n, 4, '0')), h.manager_id,
    date_sub('2026-06-01', interval mod(n * 373, 3650) day),
    case when leaves then date_sub('2026-10-31', interval mod(n * 17, 150) day) end,
    case when n < 20 then 'SUBSTANTIVE' when mod(n, 19) = 0 then 'FIXED_TERM' when mod(n, 23) = 0 then 'BANK'
        when mod(n, 29) = 0 then 'ACTING' else 'SUBSTANTIVE' end,
    case mod(n, 6) when 0 then 0.6 when 3 then 0.8 else 1 end,
    round(11.5 + least(p.band_order, 110) * 0.22 + mod(n, 7) * 0.35, 2),
    case mod(n, 6) when 0 then 22.5 when 3 then 30 else 37.5 end,
    case when leaves then elt(1 + mod(n, 6), 'Retirement', 'Promotion elsewhere', 'Relocation', 'Work-life balance',
        'End of contract', 'Pay') end
from (select number.n, n > 19 and mod(n, 13) = 0 and not exists (select 1 from boss where boss.id = n) as leaves
    from number where n <> 19) as staff
join held h on n between h.first_id and h.last_id
join post p on p.id = h.post_id
join org_unit u on u.id = p.unit_id;

-- Every fourth has come up through another post of the same unit.
insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, ends, kind, fte,
    hourly_pay, contracted_hours)
select 0, e.person_id, e.organisation_id, lower_post.id, e.staff_number, e.line_manager_id,
    date_sub(e.starts, interval 400 + mod(e.person_id * 61, 1400) day), date_sub(e.starts, interval 1 day), 'SUBSTANTIVE', e.fte,
    e.hourly_pay - 1.2, e.contracted_hours
from employment e
join post p on p.id = e.post_id
join post lower_post on lower_post.unit_id = p.unit_id and lower_post.band_order < p.band_order
where mod(e.person_id, 4) = 1
    and not exists (select 1 from post other where other.unit_id = p.unit_id and other.band_order < p.band_order
        and other.band_order > lower_post.band_order);
drop temporary table held;
drop temporary table boss;
