-- Since when an application waits where it stands, so that a board of thousands shows who has waited longest.

-- A decision that is not told yet, and its undoing, leave it as it is: the candidate is waiting all the same.
alter table application add column stage_since datetime(6) not null default current_timestamp(6);
update application a set stage_since =
    coalesce((select min(m.at) from application_move m where m.application_id = a.id and m.stage_id = a.stage_id),
        a.submitted_at, a.created_at);
create index ix_application_column on application (vacancy_id, state, stage_id, stage_since, submitted_at);
-- What changed last on the board of a vacancy, asked every few seconds by whoever looks at it.
create index ix_application_changed on application (vacancy_id, changed_at, version);
