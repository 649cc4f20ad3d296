-- A few notices, so that inboxes are not empty.
insert into notice (channel, person_id, template, subject, body, link, secret, state, tries, next_try_at, created_at, sent_at, read_at) values
    ('IN_APP', 4, 'sample', 'Welcome to Touchstone', 'This is the sample system. Look around: whatever you do here harms nobody.\n\nPress Ctrl+C where it runs to stop it.', '/', false, 'SENT', 0, '2026-11-20 09:00:00', '2026-11-20 09:00:00', '2026-11-20 09:00:00', null),
    ('IN_APP', 4, 'sample', 'Your calendar can follow along', 'Dates that concern you can stand in your own calendar.', '/notices/dates', false, 'SENT', 0, '2026-11-19 15:30:00', '2026-11-19 15:30:00', '2026-11-19 15:30:00', '2026-11-20 08:00:00');
