-- What a panel makes of its ratings of one candidate, question by question, where it has to talk or wants to.
create table panel_discussion (
    id              bigint        not null auto_increment,
    version         int           not null,
    stage_id        bigint        not null,
    application_id  bigint        not null,
    kit_question_id bigint        not null,
    points          int           not null,
    words           varchar(4000) not null,
    new_evidence    varchar(4000),
    account_id      bigint        not null,
    who             varchar(200)  not null,
    at              datetime(6)   not null,
    constraint pk_panel_discussion primary key (id),
    constraint uq_panel_discussion unique (application_id, kit_question_id),
    constraint fk_panel_discussion_stage foreign key (stage_id) references stage (id),
    constraint fk_panel_discussion_application foreign key (application_id) references application (id),
    constraint fk_panel_discussion_question foreign key (kit_question_id) references kit_question (id),
    constraint ck_panel_discussion_points check (points between 1 and 5)
);

-- What was proposed to the chair, on which ratings, and what the chair made of it. Rows are added, never changed.
create table panel_decision (
    id             bigint        not null auto_increment,
    stage_id       bigint        not null,
    application_id bigint        not null,
    proposal       varchar(15),
    basis          varchar(2000) not null,
    verdict        varchar(15)   not null,
    departed       boolean       not null,
    reason         varchar(2000),
    account_id     bigint        not null,
    who            varchar(200)  not null,
    at             datetime(6)   not null,
    constraint pk_panel_decision primary key (id),
    constraint fk_panel_decision_stage foreign key (stage_id) references stage (id),
    constraint fk_panel_decision_application foreign key (application_id) references application (id),
    constraint ck_panel_decision_departed check (not departed or reason is not null)
);
create index ix_panel_decision_application on panel_decision (application_id, at);
