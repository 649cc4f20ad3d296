-- Whose letter an offer is and to whom it was written, as both were called on its day: what was sent stays.
alter table offer add column letterhead varchar(200);
alter table offer add column addressee varchar(200);
update offer o set o.letterhead = (select g.name from organisation g where g.id = o.organisation_id),
    o.addressee = (select p.name from person p where p.id = o.candidate_id);
