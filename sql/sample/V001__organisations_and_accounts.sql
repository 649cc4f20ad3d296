-- The organisations of the sample system, and the accounts that the sign-in page lists.
insert into organisation (id, version, code, name, type) values
    (1, 0, 'NUH', 'Northmoor University Hospitals', 'NHS_TRUST'),
    (2, 0, 'CITY', 'Wharfdale City Council', 'COUNCIL'),
    (3, 0, 'CARE', 'Open Door Care', 'VCSE');

-- All with the password sample-only (PBKDF2, 210,000 rounds). They open no door of a real installation.
set @password = 'PBKDF2WithHmacSHA512:210000:dG91Y2hzdG9uZS1zYW1wbA==:JRyc5db2w2sKmyWIhvycbMxO0FhdP080L3rzwQS+/p4+6hKSsy0OTpyU/8d31puo6JMCkz53cU9bsUrzvAsunw==';
insert into person (id, version, name, email, created_at) values
    (1, 0, 'Ada Whitlock', 'admin@sample.example', '2026-01-05 09:00:00'),
    (2, 0, 'Rosa Delgado', 'recruiter@sample.example', '2026-01-05 09:00:00'),
    (3, 0, 'Tomasz Zielinski', 'recruitment@sample.example', '2026-01-05 09:00:00'),
    (4, 0, 'Harriet Mensah', 'hr@sample.example', '2026-01-05 09:00:00'),
    (5, 0, 'Priya Nair', 'panel1@sample.example', '2026-01-05 09:00:00'),
    (6, 0, 'Patrick Doyle', 'panel2@sample.example', '2026-01-05 09:00:00'),
    (7, 0, 'Peggy Osei', 'panel3@sample.example', '2026-01-05 09:00:00'),
    (8, 0, 'Talia Brooks', 'talent@sample.example', '2026-01-05 09:00:00'),
    (9, 0, 'Marcus Webb', 'mentoring@sample.example', '2026-01-05 09:00:00'),
    (10, 0, 'Edith Campbell', 'edi@sample.example', '2026-01-05 09:00:00'),
    (11, 0, 'Anwar Siddiqui', 'analyst@sample.example', '2026-01-05 09:00:00'),
    (12, 0, 'Prudence Lowe', 'protection@sample.example', '2026-01-05 09:00:00'),
    (13, 0, 'Martin Hughes', 'manager@sample.example', '2026-01-05 09:00:00'),
    (14, 0, 'Emma Fletcher', 'employee@sample.example', '2026-01-05 09:00:00'),
    (15, 0, 'Monica Grant', 'mentor@sample.example', '2026-01-05 09:00:00'),
    (16, 0, 'Memet Yilmaz', 'mentee@sample.example', '2026-01-05 09:00:00'),
    (17, 0, 'Susan Park', 'successor@sample.example', '2026-01-05 09:00:00'),
    (18, 0, 'Sean Byrne', 'secondee@sample.example', '2026-01-05 09:00:00'),
    (19, 0, 'Chloe Adeyemi', 'candidate@sample.example', '2026-01-05 09:00:00');

insert into account (id, version, email, name, person_id, password_hash, state, must_change, created_at) values
    (1, 0, 'admin@sample.example', 'Ada Whitlock', 1, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (2, 0, 'recruiter@sample.example', 'Rosa Delgado', 2, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (3, 0, 'recruitment@sample.example', 'Tomasz Zielinski', 3, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (4, 0, 'hr@sample.example', 'Harriet Mensah', 4, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (5, 0, 'panel1@sample.example', 'Priya Nair', 5, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (6, 0, 'panel2@sample.example', 'Patrick Doyle', 6, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (7, 0, 'panel3@sample.example', 'Peggy Osei', 7, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (8, 0, 'talent@sample.example', 'Talia Brooks', 8, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (9, 0, 'mentoring@sample.example', 'Marcus Webb', 9, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (10, 0, 'edi@sample.example', 'Edith Campbell', 10, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (11, 0, 'analyst@sample.example', 'Anwar Siddiqui', 11, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (12, 0, 'protection@sample.example', 'Prudence Lowe', 12, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (13, 0, 'manager@sample.example', 'Martin Hughes', 13, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (14, 0, 'employee@sample.example', 'Emma Fletcher', 14, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (15, 0, 'mentor@sample.example', 'Monica Grant', 15, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (16, 0, 'mentee@sample.example', 'Memet Yilmaz', 16, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (17, 0, 'successor@sample.example', 'Susan Park', 17, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (18, 0, 'secondee@sample.example', 'Sean Byrne', 18, @password, 'ACTIVE', false, '2026-01-05 09:00:00'),
    (19, 0, 'candidate@sample.example', 'Chloe Adeyemi', 19, @password, 'ACTIVE', false, '2026-01-05 09:00:00');
update account set proven = true;

insert into account_grant (account_id, role, organisation_id) values
    (1, 'ADMIN', 1),
    (2, 'RECRUITING_MANAGER', 1),
    (2, 'EMPLOYEE', 1),
    (3, 'RECRUITMENT_TEAM', 1),
    (3, 'EMPLOYEE', 1),
    (4, 'HR_PARTNER', 1),
    (4, 'EMPLOYEE', 1),
    (5, 'EMPLOYEE', 1),
    (6, 'EMPLOYEE', 1),
    (7, 'EMPLOYEE', 1),
    (8, 'TALENT_LEAD', 1),
    (8, 'EMPLOYEE', 1),
    (9, 'MENTORING_COORDINATOR', 1),
    (9, 'EMPLOYEE', 1),
    (10, 'EDI_LEAD', 1),
    (10, 'EMPLOYEE', 1),
    (11, 'ANALYST', 1),
    (11, 'EMPLOYEE', 1),
    (12, 'DATA_PROTECTION', 1),
    (12, 'EMPLOYEE', 1),
    (13, 'EMPLOYEE', 1),
    (14, 'EMPLOYEE', 1),
    (15, 'EMPLOYEE', 1),
    (16, 'EMPLOYEE', 1),
    (17, 'EMPLOYEE', 1),
    (18, 'EMPLOYEE', 1),
    (19, 'CANDIDATE', null);
