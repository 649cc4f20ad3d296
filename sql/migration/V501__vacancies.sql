-- Recruitment, first half: what is advertised, what it asks for, and how people are chosen.

-- Running numbers behind references such as NUH-2026-0012, one row per organisation and year.
create table vacancy_number (
    organisation_id bigint not null,
    in_year         int    not null,
    last_number     int    not null,
    constraint pk_vacancy_number primary key (organisation_id, in_year),
    constraint fk_vacancy_number_organisation foreign key (organisation_id) references organisation (id)
);

create table vacancy (
    id                    bigint       not null auto_increment,
    version               int          not null,
    organisation_id       bigint       not null,
    reference             varchar(40)  not null,
    post_id               bigint,
    title                 varchar(200) not null,
    department            varchar(200),
    location              varchar(200),
    pay                   varchar(200),
    contract              varchar(20)  not null,
    hours                 varchar(20)  not null,
    hours_text            varchar(200),
    summary               text,
    duties                text,
    cause_statement       text,
    flexible_statement    text,
    adjustments_statement text,
    help_contact          varchar(500),
    posts                 int          not null,
    closes_on             date,
    recruiting_manager_id bigint       not null,
    author_account_id     bigint       not null,
    state                 varchar(20)  not null,
    framework_id          bigint,
    plan_name             varchar(100),
    created_at            datetime(6)  not null,
    changed_at            datetime(6)  not null,
    changed_by            varchar(200) not null,
    submitted_at          datetime(6),
    sent_back_reason      varchar(2000),
    approved_by           bigint,
    approved_at           datetime(6),
    opened_at             datetime(6),
    closed_at             datetime(6),
    withdrawn_reason      varchar(2000),
    constraint pk_vacancy primary key (id),
    constraint uq_vacancy_reference unique (reference),
    constraint fk_vacancy_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_vacancy_post foreign key (post_id) references post (id),
    constraint fk_vacancy_recruiting_manager foreign key (recruiting_manager_id) references person (id),
    constraint fk_vacancy_author foreign key (author_account_id) references account (id),
    constraint fk_vacancy_framework foreign key (framework_id) references values_framework (id),
    constraint fk_vacancy_approver foreign key (approved_by) references account (id),
    constraint ck_vacancy_state check (state in
        ('DRAFT', 'LANGUAGE_CHECKED', 'APPROVED', 'OPEN', 'CLOSED', 'SELECTING', 'FILLED', 'NO_APPOINTMENT', 'WITHDRAWN')),
    constraint ck_vacancy_contract check (contract in ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP')),
    constraint ck_vacancy_hours check (hours in ('FULL_TIME', 'PART_TIME', 'EITHER')),
    constraint ck_vacancy_posts check (posts >= 1),
    -- G-6: a second person approves.
    constraint ck_vacancy_four_eyes check (approved_by is null or approved_by <> author_account_id),
    constraint ck_vacancy_open check (opened_at is null or (approved_at is not null and closes_on is not null)),
    constraint ck_vacancy_withdrawn check (state <> 'WITHDRAWN' or withdrawn_reason is not null)
);
create index ix_vacancy_organisation on vacancy (organisation_id, state);
create index ix_vacancy_state on vacancy (state, closes_on);

-- The person specification. Each criterion is assessed at one place and one place only (VR-2).
create table criterion (
    id          bigint       not null auto_increment,
    vacancy_id  bigint       not null,
    position    int          not null,
    text        varchar(500) not null,
    kind        varchar(12)  not null,
    assessed_at varchar(12)  not null,
    value_id    bigint,
    constraint pk_criterion primary key (id),
    constraint fk_criterion_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_criterion_value foreign key (value_id) references framework_value (id),
    constraint ck_criterion_kind check (kind in ('ESSENTIAL', 'DESIRABLE')),
    constraint ck_criterion_assessed_at check (assessed_at in ('APPLICATION', 'TEST', 'INTERVIEW', 'CHECK'))
);
create index ix_criterion_vacancy on criterion (vacancy_id, position);

-- How people are chosen for this vacancy: its own copy of a template, frozen when it opens.
create table stage (
    id          bigint       not null auto_increment,
    vacancy_id  bigint       not null,
    position    int          not null,
    name        varchar(100) not null,
    kind        varchar(20)  not null,
    scored_by   varchar(20)  not null,
    target_days int          not null,
    constraint pk_stage primary key (id),
    constraint fk_stage_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint ck_stage_kind check (kind in
        ('SIFT', 'SHORTLIST', 'TEST', 'VALUES_INTERVIEW', 'ASSESSMENT_CENTRE', 'CHECKS', 'OFFER')),
    constraint ck_stage_scored_by check (scored_by in
        ('RECRUITMENT_TEAM', 'SHORTLISTERS', 'PANEL', 'ASSESSORS', 'RECRUITING_MANAGER')),
    constraint ck_stage_target_days check (target_days >= 1)
);
create index ix_stage_vacancy on stage (vacancy_id, position);

-- A BLOCK finding of the language check that a second person let stand (VR-3). It holds for the very
-- words it was given for: the hash is of the text that was read.
create table language_waiver (
    id         bigint        not null auto_increment,
    vacancy_id bigint        not null,
    place      varchar(40)   not null,
    rule       varchar(8)    not null,
    text_hash  char(64)      not null,
    starts     int           not null,
    words      varchar(500)  not null,
    reason     varchar(2000) not null,
    account_id bigint        not null,
    who        varchar(200)  not null,
    at         datetime(6)   not null,
    constraint pk_language_waiver primary key (id),
    constraint uq_language_waiver unique (vacancy_id, place, rule, text_hash, starts),
    constraint fk_language_waiver_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_language_waiver_account foreign key (account_id) references account (id)
);
