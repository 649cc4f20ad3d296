-- Since when each application of the sample waits where it stands.
update application a set stage_since =
    coalesce((select min(m.at) from application_move m where m.application_id = a.id and m.stage_id = a.stage_id),
        a.submitted_at, a.created_at);
