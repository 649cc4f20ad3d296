-- The values self-check (VR-9): scenes of staff at work with four responses each, and what a candidate marks in them.
-- effect: whether a response helps the people it concerns, helps them in part, or may do harm. Nothing adds these up.
create table self_check_scenario (
    id        bigint        not null auto_increment,
    value_id  bigint        not null,
    position  int           not null,
    title     varchar(120)  not null,
    situation varchar(1000) not null,
    constraint pk_self_check_scenario primary key (id),
    constraint uq_self_check_scenario_position unique (value_id, position),
    constraint fk_self_check_scenario_value foreign key (value_id) references framework_value (id)
);

create table self_check_response (
    id          bigint       not null auto_increment,
    scenario_id bigint       not null,
    position    int          not null,
    text        varchar(300) not null,
    effect      varchar(5)   not null,
    explanation varchar(600) not null,
    constraint pk_self_check_response primary key (id),
    constraint uq_self_check_response_position unique (scenario_id, position),
    constraint fk_self_check_response_scenario foreign key (scenario_id) references self_check_scenario (id) on delete cascade,
    constraint ck_self_check_response_effect check (effect in ('HELPS', 'PART', 'HARMS'))
);

-- A check belongs to nobody: it is known by the digest of a random token that only the candidate holds, and it is
-- gone when its time is over. No column of it, or of what hangs on it, may ever say whose it is.
create table self_check_session (
    token_hash      char(64)    not null,
    version         int         not null,
    organisation_id bigint      not null,
    framework_id    bigint      not null,
    expires_at      datetime(6) not null,
    counted         boolean     not null,
    constraint pk_self_check_session primary key (token_hash),
    constraint fk_self_check_session_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_self_check_session_framework foreign key (framework_id) references values_framework (id)
);
create index ix_self_check_session_expires on self_check_session (expires_at);

create table self_check_answer (
    token_hash  char(64) not null,
    scenario_id bigint   not null,
    most_id     bigint   not null,
    least_id    bigint   not null,
    constraint pk_self_check_answer primary key (token_hash, scenario_id),
    constraint fk_self_check_answer_session foreign key (token_hash) references self_check_session (token_hash) on delete cascade,
    constraint fk_self_check_answer_scenario foreign key (scenario_id) references self_check_scenario (id),
    constraint fk_self_check_answer_most foreign key (most_id) references self_check_response (id),
    constraint fk_self_check_answer_least foreign key (least_id) references self_check_response (id),
    constraint ck_self_check_answer_apart check (most_id <> least_id)
);

-- The statement of each value that describes the candidate best.
create table self_check_statement (
    token_hash   char(64) not null,
    value_id     bigint   not null,
    behaviour_id bigint   not null,
    constraint pk_self_check_statement primary key (token_hash, value_id),
    constraint fk_self_check_statement_session foreign key (token_hash) references self_check_session (token_hash) on delete cascade,
    constraint fk_self_check_statement_value foreign key (value_id) references framework_value (id),
    constraint fk_self_check_statement_behaviour foreign key (behaviour_id) references value_behaviour (id)
);

-- All that stays of a check: that one more was finished in this month.
create table self_check_count (
    organisation_id bigint not null,
    month           date   not null,
    finished        int    not null,
    constraint pk_self_check_count primary key (organisation_id, month),
    constraint fk_self_check_count_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_self_check_count_month check (day(month) = 1)
);
