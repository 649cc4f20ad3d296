-- Assessment centres: what candidates do there, which values each exercise shows, and who is where when.
create table assessment_centre (
    id              bigint       not null auto_increment,
    version         int          not null,
    stage_id        bigint       not null,
    vacancy_id      bigint       not null,
    organisation_id bigint       not null,
    state           varchar(9)   not null,
    day             date         not null,
    starts_at       int          not null,
    ends_at         int          not null,
    changeover      int          not null,
    pause_after     int          not null,
    pause_minutes   int          not null,
    watched         int          not null,
    seed            bigint,
    repeats         int,
    fewest          boolean,
    shortage        varchar(12),
    editions        int          not null,
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint pk_assessment_centre primary key (id),
    constraint uq_assessment_centre_stage unique (stage_id),
    constraint fk_assessment_centre_stage foreign key (stage_id) references stage (id),
    constraint fk_assessment_centre_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_assessment_centre_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_assessment_centre_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint ck_assessment_centre_times check (starts_at between 0 and 1439 and ends_at between starts_at + 1 and 1439),
    constraint ck_assessment_centre_published check (state = 'DRAFT' or seed is not null)
);

create table centre_exercise (
    id        bigint        not null auto_increment,
    centre_id bigint        not null,
    position  int           not null,
    name      varchar(100)  not null,
    kind      varchar(16)   not null,
    brief     varchar(2000) not null,
    room      varchar(100)  not null,
    minutes   int           not null,
    seats     int           not null,
    constraint pk_centre_exercise primary key (id),
    constraint fk_centre_exercise_centre foreign key (centre_id) references assessment_centre (id),
    constraint ck_centre_exercise_kind check (kind in ('GROUP_DISCUSSION', 'IN_TRAY', 'ROLE_PLAY', 'PRESENTATION', 'INTERVIEW')),
    constraint ck_centre_exercise_minutes check (minutes between 5 and 240),
    constraint ck_centre_exercise_seats check (seats between 1 and 12)
);

-- The cells of the matrix: a value that an exercise shows (VR-14).
create table centre_exercise_value (
    exercise_id bigint not null,
    value_id    bigint not null,
    constraint pk_centre_exercise_value primary key (exercise_id, value_id),
    constraint fk_centre_exercise_value_exercise foreign key (exercise_id) references centre_exercise (id),
    constraint fk_centre_exercise_value_value foreign key (value_id) references framework_value (id)
);

-- One candidate at one exercise, when, and who of the panel watches.
create table centre_sitting (
    id             bigint      not null auto_increment,
    centre_id      bigint      not null,
    round          int         not null,
    exercise_id    bigint      not null,
    application_id bigint      not null,
    person_id      bigint      not null,
    starts_at      datetime(6) not null,
    ends_at        datetime(6) not null,
    constraint pk_centre_sitting primary key (id),
    constraint uq_centre_sitting_exercise unique (exercise_id, application_id),
    constraint uq_centre_sitting_round unique (centre_id, application_id, round),
    constraint fk_centre_sitting_centre foreign key (centre_id) references assessment_centre (id),
    constraint fk_centre_sitting_exercise foreign key (exercise_id) references centre_exercise (id),
    constraint fk_centre_sitting_application foreign key (application_id) references application (id),
    constraint fk_centre_sitting_person foreign key (person_id) references person (id),
    constraint ck_centre_sitting_times check (ends_at > starts_at)
);
create index ix_centre_sitting_application on centre_sitting (application_id);
create index ix_centre_sitting_person on centre_sitting (person_id);
