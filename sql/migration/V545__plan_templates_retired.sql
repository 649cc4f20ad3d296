-- A plan that is offered to new vacancies no more, until somebody restores it.
alter table plan_template add column retired_at datetime(6);
