-- Plan templates of an organisation's own, what a stage looks at, and what candidates are told on coming to
-- it and on passing it. A stage that says nothing of its own keeps to the usual notices.
alter table plan_template
    add column version    int not null default 0,
    add column changed_at datetime(6),
    add column changed_by varchar(200);

alter table plan_template_stage
    add column looks_at        varchar(60),
    add column value_codes     varchar(2000),
    add column entered_subject varchar(150),
    add column entered_body    text,
    add column left_subject    varchar(150),
    add column left_body       text,
    add constraint ck_plan_template_stage_entered check ((entered_subject is null) = (entered_body is null)),
    add constraint ck_plan_template_stage_left check ((left_subject is null) = (left_body is null));

alter table stage
    add column looks_at        varchar(60),
    add column value_codes     varchar(2000),
    add column entered_subject varchar(150),
    add column entered_body    text,
    add column left_subject    varchar(150),
    add column left_body       text,
    add constraint ck_stage_entered check ((entered_subject is null) = (entered_body is null)),
    add constraint ck_stage_left check ((left_subject is null) = (left_body is null));
