-- Offers, the letters they come with, the checks before a first day, and what HR recorded where two were as qualified.

-- Letters with named fields in braces. One ships with every installation (organisation null).
create table letter_template (
    id              bigint       not null auto_increment,
    version         int          not null,
    organisation_id bigint,
    name            varchar(100) not null,
    text            text         not null,
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint pk_letter_template primary key (id),
    constraint uq_letter_template unique (organisation_id, name),
    constraint fk_letter_template_organisation foreign key (organisation_id) references organisation (id)
);

-- What is checked before somebody starts, in this order. An organisation with rows of its own uses those alone.
-- asked: what is awaited of the candidate, in words for them.
create table check_template (
    id              bigint       not null auto_increment,
    organisation_id bigint,
    position        int          not null,
    kind            varchar(24)  not null,
    name            varchar(100) not null,
    asked           varchar(500) not null,
    due_days        int          not null,
    constraint pk_check_template primary key (id),
    constraint uq_check_template unique (organisation_id, position),
    constraint fk_check_template_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_check_template_kind check (kind in
        ('IDENTITY', 'RIGHT_TO_WORK', 'REFERENCES', 'DBS', 'OCCUPATIONAL_HEALTH', 'QUALIFICATIONS', 'OTHER')),
    constraint ck_check_template_due check (due_days >= 1)
);

-- One offer an application; where it stands is the state of the application. letter is frozen: what was sent stays.
create table offer (
    application_id   bigint        not null,
    version          int           not null,
    vacancy_id       bigint        not null,
    organisation_id  bigint        not null,
    candidate_id     bigint        not null,
    post_id          bigint        not null,
    line_manager_id  bigint        not null,
    contract         varchar(20)   not null,
    ends_on          date,
    weekly_hours     decimal(5, 2) not null,
    pay              varchar(200)  not null,
    starts_on        date          not null,
    answer_by        date          not null,
    template_name    varchar(100)  not null,
    letter           text          not null,
    account_id       bigint        not null,
    made_by          varchar(200)  not null,
    made_at          datetime(6)   not null,
    answered_at      datetime(6),
    cleared_at       datetime(6),
    started_at       datetime(6),
    ended_at         datetime(6),
    ended_reason     varchar(2000),
    employment_id    bigint,
    sequence         int           not null,
    changed_by       varchar(200)  not null,
    changed_at       datetime(6)   not null,
    constraint pk_offer primary key (application_id),
    constraint fk_offer_application foreign key (application_id) references application (id),
    constraint fk_offer_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_offer_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_offer_candidate foreign key (candidate_id) references person (id),
    constraint fk_offer_post foreign key (post_id) references post (id),
    constraint fk_offer_line_manager foreign key (line_manager_id) references person (id),
    constraint fk_offer_account foreign key (account_id) references account (id),
    constraint fk_offer_employment foreign key (employment_id) references employment (id),
    constraint ck_offer_contract check (contract in ('PERMANENT', 'FIXED_TERM', 'BANK', 'APPRENTICESHIP')),
    constraint ck_offer_ends check (ends_on is null or ends_on >= starts_on),
    constraint ck_offer_hours check (weekly_hours > 0),
    constraint ck_offer_order check ((cleared_at is null or answered_at is not null) and (started_at is null or cleared_at is not null))
);
create index ix_offer_vacancy on offer (vacancy_id);
create index ix_offer_organisation on offer (organisation_id, starts_on);
create index ix_offer_candidate on offer (candidate_id);

-- A first day that was moved, from when to when, and why.
create table start_move (
    id             bigint        not null auto_increment,
    application_id bigint        not null,
    from_day       date          not null,
    to_day         date          not null,
    reason         varchar(2000) not null,
    who            varchar(200)  not null,
    at             datetime(6)   not null,
    constraint pk_start_move primary key (id),
    constraint fk_start_move_offer foreign key (application_id) references offer (application_id)
);

-- The checks of one offer. Of health only whether the check is done: section 60 of the Equality Act 2010.
create table offer_check (
    id             bigint       not null auto_increment,
    version        int          not null,
    application_id bigint       not null,
    position       int          not null,
    kind           varchar(24)  not null,
    name           varchar(100) not null,
    asked          varchar(500) not null,
    state          varchar(12)  not null,
    due_on         date         not null,
    note           varchar(1000),
    who            varchar(200),
    at             datetime(6),
    constraint pk_offer_check primary key (id),
    constraint uq_offer_check unique (application_id, position),
    constraint fk_offer_check_offer foreign key (application_id) references offer (application_id),
    constraint ck_offer_check_kind check (kind in
        ('IDENTITY', 'RIGHT_TO_WORK', 'REFERENCES', 'DBS', 'OCCUPATIONAL_HEALTH', 'QUALIFICATIONS', 'OTHER')),
    constraint ck_offer_check_state check (state in ('WAITING', 'IN_HAND', 'DONE', 'NOT_NEEDED')),
    constraint ck_offer_check_health check (kind <> 'OCCUPATIONAL_HEALTH' or note is null),
    constraint ck_offer_check_who check (state = 'WAITING' or (who is not null and at is not null))
);

-- Section 159 of the Equality Act 2010: between candidates who are as qualified as each other, HR may prefer one of a
-- group that is under-represented. What was considered, in words; no equality data stands here or is read for it.
create table tie_break (
    id                 bigint        not null auto_increment,
    vacancy_id         bigint        not null,
    organisation_id    bigint        not null,
    preferred_id       bigint        not null,
    equally_qualified  varchar(2000) not null,
    figure             varchar(1000) not null,
    source             varchar(500)  not null,
    link               varchar(500)  not null,
    reasoning          varchar(2000) not null,
    case_by_case       boolean       not null,
    no_policy          boolean       not null,
    proportionate      boolean       not null,
    account_id         bigint        not null,
    who                varchar(200)  not null,
    at                 datetime(6)   not null,
    constraint pk_tie_break primary key (id),
    constraint fk_tie_break_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_tie_break_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_tie_break_preferred foreign key (preferred_id) references application (id),
    constraint fk_tie_break_account foreign key (account_id) references account (id),
    constraint ck_tie_break_tests check (case_by_case and no_policy and proportionate)
);
create index ix_tie_break_vacancy on tie_break (vacancy_id);

create table tie_break_candidate (
    tie_break_id   bigint not null,
    application_id bigint not null,
    constraint pk_tie_break_candidate primary key (tie_break_id, application_id),
    constraint fk_tie_break_candidate_tie_break foreign key (tie_break_id) references tie_break (id),
    constraint fk_tie_break_candidate_application foreign key (application_id) references application (id)
);
