-- What one member of a panel writes down and gives one candidate. It outlives its member's leaving (VR-12).
create table interview_sheet (
    id             bigint      not null auto_increment,
    version        int         not null,
    stage_id       bigint      not null,
    application_id bigint      not null,
    person_id      bigint      not null,
    name           varchar(200) not null,
    started_at     datetime(6) not null,
    locked_at      datetime(6),
    constraint pk_interview_sheet primary key (id),
    constraint uq_interview_sheet unique (stage_id, application_id, person_id),
    constraint fk_interview_sheet_stage foreign key (stage_id) references stage (id),
    constraint fk_interview_sheet_application foreign key (application_id) references application (id),
    constraint fk_interview_sheet_person foreign key (person_id) references person (id)
);
create index ix_interview_sheet_application on interview_sheet (application_id);
create index ix_interview_sheet_person on interview_sheet (person_id);

-- edition counts the changes of one question's part; last_change names the newest, so that a repeated one changes nothing.
create table interview_rating (
    id              bigint        not null auto_increment,
    sheet_id        bigint        not null,
    kit_question_id bigint        not null,
    edition         int           not null,
    last_change     varchar(40)   not null,
    points          int,
    notes           varchar(8000),
    skipped         varchar(500),
    changed_at      datetime(6)   not null,
    constraint pk_interview_rating primary key (id),
    constraint uq_interview_rating unique (sheet_id, kit_question_id),
    constraint fk_interview_rating_sheet foreign key (sheet_id) references interview_sheet (id),
    constraint fk_interview_rating_question foreign key (kit_question_id) references kit_question (id),
    constraint ck_interview_rating_points check (points between 1 and 5),
    constraint ck_interview_rating_skipped check (points is null or skipped is null)
);
create index ix_interview_rating_question on interview_rating (kit_question_id);

-- An indicator that was seen, by its place under the question, and what was seen of it.
create table interview_seen (
    rating_id bigint     not null,
    polarity  varchar(8) not null,
    position  int        not null,
    words     varchar(500) not null,
    constraint pk_interview_seen primary key (rating_id, polarity, position),
    constraint fk_interview_seen_rating foreign key (rating_id) references interview_rating (id),
    constraint ck_interview_seen_polarity check (polarity in ('POSITIVE', 'NEGATIVE'))
);
