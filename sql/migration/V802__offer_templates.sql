-- What ships with every installation: a letter, and the checks that NHS employers make before a first day.
insert into letter_template (id, version, organisation_id, name, text, changed_by, changed_at) values
    (1, 0, null, 'Standard offer', 'Dear {name}

# Offer: {job}

We are glad to offer you the job of {job} at {organisation}. Our reference is {reference}.

# What we offer

- Pay: {pay}
- Hours: {hours}
- Contract: {contract}
- First day: {start date}
- Your manager: {manager}

# What happens next

Please answer by {answer by}. You can accept or decline on the page of your application. Nothing happens by itself on that day: if you need longer, tell us.

The offer depends on checks that we make for everybody who starts: who you are, your right to work, references and, where the job needs them, others. Please do not give notice where you work before we tell you that they are done.

If you need anything to do this job well, tell us at any time. We will talk about it with you alone.

Questions: {contact}

Yours sincerely

{sender}
{organisation}', 'Touchstone', '2026-01-05 09:00:00');

insert into check_template (organisation_id, position, kind, name, asked, due_days) values
    (null, 0, 'IDENTITY', 'Identity', 'Bring your passport or driving licence and one letter with your address.', 7),
    (null, 1, 'RIGHT_TO_WORK', 'Right to work', 'Bring your passport, or give us your share code from GOV.UK.', 7),
    (null, 2, 'REFERENCES', 'References', 'Give us names and addresses of people who can speak for your last three years of work or study.', 14),
    (null, 3, 'DBS', 'Criminal record check (DBS)', 'Fill in the form of the Disclosure and Barring Service. We send you the link.', 21),
    (null, 4, 'OCCUPATIONAL_HEALTH', 'Occupational health', 'Answer the questions of occupational health. Your answers stay with them; we only hear that you are done.', 21),
    (null, 5, 'QUALIFICATIONS', 'Qualifications and registration', 'Bring the certificates that the job asks for. If you are registered, tell us your number.', 14);
