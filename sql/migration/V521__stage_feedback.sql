-- What a candidate is told about a stage that a panel or assessors judged: value by value, in words (VR-16).
create table stage_feedback (
    id             bigint        not null auto_increment,
    application_id bigint        not null,
    stage_id       bigint        not null,
    position       int           not null,
    about          varchar(500)  not null,
    words          varchar(2000) not null,
    constraint pk_stage_feedback primary key (id),
    constraint uq_stage_feedback unique (application_id, stage_id, position),
    constraint fk_stage_feedback_application foreign key (application_id) references application (id),
    constraint fk_stage_feedback_stage foreign key (stage_id) references stage (id)
);
