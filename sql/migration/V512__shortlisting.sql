-- Shortlisting: who scores without knowing names, what they gave, and when a stage was told to candidates.
create table shortlister (
    id          bigint       not null auto_increment,
    version     int          not null,
    vacancy_id  bigint       not null,
    person_id   bigint       not null,
    name        varchar(200) not null,
    named_by    varchar(200) not null,
    named_at    datetime(6)  not null,
    declared_at datetime(6),
    conflict    varchar(1000),
    left_at     datetime(6),
    left_reason varchar(1000),
    constraint pk_shortlister primary key (id),
    constraint uq_shortlister unique (vacancy_id, person_id),
    constraint fk_shortlister_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_shortlister_person foreign key (person_id) references person (id),
    constraint ck_shortlister_left check (left_at is null or left_reason is not null)
);
create index ix_shortlister_person on shortlister (person_id, left_at);

-- One shortlister's scores of one application. They outlive their shortlister's leaving (VR-12).
create table scoresheet (
    id             bigint      not null auto_increment,
    version        int         not null,
    application_id bigint      not null,
    person_id      bigint      not null,
    started_at     datetime(6) not null,
    locked_at      datetime(6),
    constraint pk_scoresheet primary key (id),
    constraint uq_scoresheet unique (application_id, person_id),
    constraint fk_scoresheet_application foreign key (application_id) references application (id),
    constraint fk_scoresheet_person foreign key (person_id) references person (id)
);
create index ix_scoresheet_person on scoresheet (person_id);

-- 0 none, 1 partial, 2 met, 3 well met.
create table shortlist_score (
    id            bigint        not null auto_increment,
    scoresheet_id bigint        not null,
    criterion_id  bigint        not null,
    points        int,
    note          varchar(2000),
    constraint pk_shortlist_score primary key (id),
    constraint uq_shortlist_score unique (scoresheet_id, criterion_id),
    constraint fk_shortlist_score_scoresheet foreign key (scoresheet_id) references scoresheet (id),
    constraint fk_shortlist_score_criterion foreign key (criterion_id) references criterion (id),
    constraint ck_shortlist_score_points check (points between 0 and 3)
);

-- What the shortlisters agreed on after they had scored far apart (VR-4).
create table spread_agreement (
    id             bigint        not null auto_increment,
    application_id bigint        not null,
    criterion_id   bigint        not null,
    points         int           not null,
    words          varchar(2000) not null,
    who            varchar(200)  not null,
    at             datetime(6)   not null,
    constraint pk_spread_agreement primary key (id),
    constraint uq_spread_agreement unique (application_id, criterion_id),
    constraint fk_spread_agreement_application foreign key (application_id) references application (id),
    constraint fk_spread_agreement_criterion foreign key (criterion_id) references criterion (id),
    constraint ck_spread_agreement_points check (points between 0 and 3)
);

-- The candidates of a stage have been told; before that the fairness check was seen.
create table stage_release (
    stage_id      bigint       not null,
    vacancy_id    bigint       not null,
    account_id    bigint       not null,
    who           varchar(200) not null,
    at            datetime(6)  not null,
    check_seen_at datetime(6)  not null,
    constraint pk_stage_release primary key (stage_id),
    constraint fk_stage_release_stage foreign key (stage_id) references stage (id),
    constraint fk_stage_release_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_stage_release_account foreign key (account_id) references account (id)
);
