-- One person's appraisal in a cycle. appraiser_id is empty where nobody manages the person.
create table appraisal (
    id              bigint       not null auto_increment,
    version         int          not null,
    cycle_id        bigint       not null,
    organisation_id bigint       not null,
    person_id       bigint       not null,
    appraiser_id    bigint,
    post            varchar(200) not null,
    band_order      int          not null,
    state           varchar(12)  not null,
    preparation     varchar(4000),
    prepared_at     datetime(6),
    met_on          date,
    summary         varchar(6000),
    shared_at       datetime(6),
    answered_at     datetime(6),
    final_words     varchar(4000),
    final_at        datetime(6),
    final_by        varchar(200),
    exempt_reason   varchar(1000),
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint pk_appraisal primary key (id),
    -- One for each person in a cycle, however often it is opened.
    constraint uq_appraisal_person unique (cycle_id, person_id),
    constraint fk_appraisal_cycle foreign key (cycle_id) references appraisal_cycle (id),
    constraint fk_appraisal_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_appraisal_person foreign key (person_id) references person (id),
    constraint fk_appraisal_appraiser foreign key (appraiser_id) references person (id),
    constraint ck_appraisal_two check (appraiser_id <> person_id),
    constraint ck_appraisal_state check (state in ('OPEN', 'PREPARED', 'MEETING_HELD', 'DRAFTED', 'SHARED', 'AGREED', 'DISAGREED', 'FINAL', 'EXEMPT')),
    constraint ck_appraisal_exempt check ((state = 'EXEMPT') = (exempt_reason is not null)),
    constraint ck_appraisal_final check ((state = 'FINAL') = (final_at is not null))
);
create index ix_appraisal_person on appraisal (person_id, cycle_id);
create index ix_appraisal_appraiser on appraisal (appraiser_id, state);
create index ix_appraisal_cycle_state on appraisal (cycle_id, state);

-- What somebody wants to reach, tied to one to three values (AP-1).
create table appraisal_objective (
    id           bigint        not null auto_increment,
    version      int           not null,
    appraisal_id bigint        not null,
    words        varchar(1000) not null,
    aim          varchar(1000),
    measure      varchar(1000) not null,
    due_on       date          not null,
    development  boolean       not null,
    edi          boolean       not null,
    state        varchar(7)    not null,
    outcome      varchar(1000),
    constraint pk_appraisal_objective primary key (id),
    constraint fk_appraisal_objective_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint ck_appraisal_objective_state check (state in ('OPEN', 'MET', 'PARTLY', 'NOT_MET', 'DROPPED')),
    constraint ck_appraisal_objective_dropped check (state <> 'DROPPED' or outcome is not null)
);
create index ix_appraisal_objective_appraisal on appraisal_objective (appraisal_id);

create table appraisal_objective_value (
    objective_id bigint not null,
    value_id     bigint not null,
    constraint pk_appraisal_objective_value primary key (objective_id, value_id),
    constraint fk_appraisal_objective_value_objective foreign key (objective_id) references appraisal_objective (id) on delete cascade,
    constraint fk_appraisal_objective_value_value foreign key (value_id) references framework_value (id)
);

-- What is said once it is shared; added, never changed (AP-8).
create table appraisal_comment (
    id           bigint        not null auto_increment,
    appraisal_id bigint        not null,
    person_id    bigint        not null,
    words        varchar(4000) not null,
    at           datetime(6)   not null,
    constraint pk_appraisal_comment primary key (id),
    constraint fk_appraisal_comment_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_appraisal_comment_person foreign key (person_id) references person (id)
);
create index ix_appraisal_comment_appraisal on appraisal_comment (appraisal_id);
