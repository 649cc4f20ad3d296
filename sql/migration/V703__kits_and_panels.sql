-- Before interviews: what is asked at a stage, who asks it, and whether anything stands in the way.
create table interview_kit (
    id              bigint       not null auto_increment,
    version         int          not null,
    stage_id        bigint       not null,
    vacancy_id      bigint       not null,
    organisation_id bigint       not null,
    frozen_at       datetime(6),
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint pk_interview_kit primary key (id),
    constraint uq_interview_kit_stage unique (stage_id),
    constraint fk_interview_kit_stage foreign key (stage_id) references stage (id),
    constraint fk_interview_kit_vacancy foreign key (vacancy_id) references vacancy (id)
);

-- A question of the library about a value of the vacancy's framework, or a criterion that is assessed at interview.
create table kit_question (
    id           bigint        not null auto_increment,
    kit_id       bigint        not null,
    position     int           not null,
    question_id  bigint,
    value_id     bigint,
    criterion_id bigint,
    stem         varchar(1000) not null,
    minutes      int           not null,
    constraint pk_kit_question primary key (id),
    constraint fk_kit_question_kit foreign key (kit_id) references interview_kit (id),
    constraint fk_kit_question_question foreign key (question_id) references interview_question (id),
    constraint fk_kit_question_value foreign key (value_id) references framework_value (id),
    constraint fk_kit_question_criterion foreign key (criterion_id) references criterion (id),
    constraint ck_kit_question_kind check ((question_id is null) <> (criterion_id is null)),
    constraint ck_kit_question_value check ((question_id is null) = (value_id is null)),
    constraint ck_kit_question_minutes check (minutes between 1 and 60)
);

create table panel_member (
    id          bigint       not null auto_increment,
    version     int          not null,
    stage_id    bigint       not null,
    vacancy_id  bigint       not null,
    person_id   bigint       not null,
    name        varchar(200) not null,
    chair       boolean      not null,
    named_by    varchar(200) not null,
    named_at    datetime(6)  not null,
    left_at     datetime(6),
    left_reason varchar(1000),
    constraint pk_panel_member primary key (id),
    constraint uq_panel_member unique (stage_id, person_id),
    constraint fk_panel_member_stage foreign key (stage_id) references stage (id),
    constraint fk_panel_member_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_panel_member_person foreign key (person_id) references person (id),
    constraint ck_panel_member_left check (left_at is null or left_reason is not null)
);
create index ix_panel_member_person on panel_member (person_id, left_at);

-- What a member says about one candidate before anybody is rated: nothing stands in the way (null), or what does.
create table panel_declaration (
    id             bigint      not null auto_increment,
    member_id      bigint      not null,
    application_id bigint      not null,
    conflict       varchar(1000),
    declared_at    datetime(6) not null,
    constraint pk_panel_declaration primary key (id),
    constraint uq_panel_declaration unique (member_id, application_id),
    constraint fk_panel_declaration_member foreign key (member_id) references panel_member (id),
    constraint fk_panel_declaration_application foreign key (application_id) references application (id)
);

-- Who has learned how to interview about values, and when.
create table panel_training (
    id              bigint       not null auto_increment,
    organisation_id bigint       not null,
    person_id       bigint       not null,
    trained_on      date         not null,
    recorded_by     varchar(200) not null,
    recorded_at     datetime(6)  not null,
    constraint pk_panel_training primary key (id),
    constraint uq_panel_training unique (organisation_id, person_id, trained_on),
    constraint fk_panel_training_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_panel_training_person foreign key (person_id) references person (id)
);
