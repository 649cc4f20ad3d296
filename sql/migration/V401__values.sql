-- Values: what an organisation says it stands for, as behaviours that people can see, version by version.
-- line: the row of versions a framework belongs to; its numbers count within it.
-- effective_until: the first day on which it is no longer in force; null while there is no end in sight.
create table values_framework (
    id              bigint       not null auto_increment,
    version         int          not null,
    line            varchar(80)  not null,
    kind            varchar(8)   not null,
    organisation_id bigint,
    name            varchar(120) not null,
    number          int          not null,
    state           varchar(9)   not null,
    based_on_id     bigint,
    effective_from  date,
    effective_until date,
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    published_by    varchar(200),
    published_at    datetime(6),
    publish_reason  varchar(2000),
    retire_reason   varchar(2000),
    -- Of a line at most one version is being written, and at most one has no end.
    draft_line      varchar(80) generated always as (case when state = 'DRAFT' then line end) stored,
    open_line       varchar(80)
        generated always as (case when state <> 'DRAFT' and effective_until is null then line end) stored,
    constraint pk_values_framework primary key (id),
    constraint uq_values_framework_number unique (line, number),
    constraint uq_values_framework_draft unique (draft_line),
    constraint uq_values_framework_open unique (open_line),
    constraint fk_values_framework_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_values_framework_based_on foreign key (based_on_id) references values_framework (id) on delete set null,
    constraint ck_values_framework_kind check (kind in ('NATIONAL', 'LOCAL', 'TEMPLATE')),
    constraint ck_values_framework_owner check ((kind = 'LOCAL') = (organisation_id is not null)),
    constraint ck_values_framework_state check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint ck_values_framework_dates check (effective_until is null or effective_until >= effective_from),
    constraint ck_values_framework_published check (state = 'DRAFT' or effective_from is not null),
    constraint ck_values_framework_retired check ((state = 'RETIRED') = (effective_until is not null))
);
create index ix_values_framework_organisation on values_framework (organisation_id, effective_from);

-- Who has written on a framework: nobody publishes what they alone have written (G-6).
create table framework_author (
    framework_id bigint       not null,
    account_id   bigint       not null,
    name         varchar(200) not null,
    constraint pk_framework_author primary key (framework_id, account_id),
    constraint fk_framework_author_framework foreign key (framework_id) references values_framework (id) on delete cascade,
    constraint fk_framework_author_account foreign key (account_id) references account (id)
);

create table framework_value (
    id           bigint       not null auto_increment,
    version      int          not null,
    framework_id bigint       not null,
    position     int          not null,
    code         varchar(40)  not null,
    name         varchar(80)  not null,
    plain_text   varchar(600) not null,
    changed_by   varchar(200) not null,
    changed_at   datetime(6)  not null,
    constraint pk_framework_value primary key (id),
    constraint uq_framework_value_code unique (framework_id, code),
    constraint fk_framework_value_framework foreign key (framework_id) references values_framework (id) on delete cascade
);

create table value_behaviour (
    id       bigint       not null auto_increment,
    value_id bigint       not null,
    position int          not null,
    polarity varchar(11)  not null,
    level    varchar(7)   not null,
    text     varchar(300) not null,
    constraint pk_value_behaviour primary key (id),
    constraint fk_value_behaviour_value foreign key (value_id) references framework_value (id) on delete cascade,
    constraint ck_value_behaviour_polarity check (polarity in ('WE_WILL', 'WE_WILL_NOT')),
    constraint ck_value_behaviour_level check (level in ('ALL', 'MANAGER', 'SENIOR'))
);

-- A local value to the national ones it carries out.
create table value_mapping (
    value_id    bigint not null,
    national_id bigint not null,
    constraint pk_value_mapping primary key (value_id, national_id),
    constraint fk_value_mapping_value foreign key (value_id) references framework_value (id) on delete cascade,
    constraint fk_value_mapping_national foreign key (national_id) references framework_value (id)
);

-- What each rating from 1 to 5 means: of the whole framework, or (value_id) of one value that needs its own words.
create table rating_anchor (
    id           bigint       not null auto_increment,
    framework_id bigint       not null,
    value_id     bigint,
    points       int          not null,
    text         varchar(300) not null,
    constraint pk_rating_anchor primary key (id),
    constraint uq_rating_anchor_value unique (value_id, points),
    constraint fk_rating_anchor_framework foreign key (framework_id) references values_framework (id) on delete cascade,
    constraint fk_rating_anchor_value foreign key (value_id) references framework_value (id) on delete cascade,
    constraint ck_rating_anchor_points check (points between 1 and 5)
);

-- The values ledger: every rating of a value, whichever process made it. Rows are added, never changed.
create table value_observation (
    id              bigint        not null auto_increment,
    organisation_id bigint        not null,
    person_id       bigint,
    application_id  bigint,
    value_id        bigint        not null,
    source          varchar(17)   not null,
    rating          int,
    evidence        varchar(4000) not null,
    rater_id        bigint        not null,
    rater           varchar(200)  not null,
    context_id      bigint        not null,
    context         varchar(200)  not null,
    at              datetime(6)   not null,
    constraint pk_value_observation primary key (id),
    constraint fk_value_observation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_value_observation_person foreign key (person_id) references person (id),
    constraint fk_value_observation_value foreign key (value_id) references framework_value (id),
    constraint ck_value_observation_subject check (person_id is not null or application_id is not null),
    constraint ck_value_observation_rating check (rating between 1 and 5),
    constraint ck_value_observation_source check (source in
        ('SHORTLISTING', 'INTERVIEW', 'ASSESSMENT_CENTRE', 'PROBATION', 'APPRAISAL', 'SECONDMENT_HOST'))
);
create index ix_value_observation_person on value_observation (person_id, at);
create index ix_value_observation_application on value_observation (application_id, at);

-- Whose application it was, from the moment the person may read what was observed in it.
create table observed_application (
    application_id bigint      not null,
    person_id      bigint      not null,
    released_at    datetime(6) not null,
    constraint pk_observed_application primary key (application_id),
    constraint fk_observed_application_person foreign key (person_id) references person (id)
);
create index ix_observed_application_person on observed_application (person_id);
