-- Applications: what a person wrote for one vacancy, and every move it has made since.

-- anon_ref is random and all that shortlisters and recruiting managers know an application by (VR-4).
-- sheets, open_spread, meets_essentials and proposed_pile are what the locked scores amount to, kept here
-- so that a board of a thousand can be sorted by them; each lock or agreement works them out anew.
create table application (
    id               bigint      not null auto_increment,
    version          int         not null,
    vacancy_id       bigint      not null,
    candidate_id     bigint      not null,
    anon_ref         char(9)     not null,
    state            varchar(20) not null,
    stage_id         bigint,
    created_at       datetime(6) not null,
    submitted_at     datetime(6),
    phone            varchar(40),
    adjustments      varchar(2000),
    scheme_asked     boolean     not null,
    scheme_outcome   varchar(20),
    pile             varchar(8),
    proposed_pile    varchar(8),
    sheets           int         not null,
    open_spread      boolean     not null,
    meets_essentials boolean,
    changed_by       varchar(200) not null,
    changed_at       datetime(6) not null,
    constraint pk_application primary key (id),
    constraint uq_application_ref unique (anon_ref),
    constraint uq_application_candidate unique (vacancy_id, candidate_id),
    constraint fk_application_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_application_candidate foreign key (candidate_id) references person (id),
    constraint fk_application_stage foreign key (stage_id) references stage (id),
    constraint ck_application_state check (state in
        ('DRAFT', 'SUBMITTED', 'IN_STAGE', 'PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE',
         'OFFERED', 'CHECKS', 'ACCEPTED', 'STARTED', 'DECLINED', 'OFFER_WITHDRAWN', 'WITHDRAWN')),
    constraint ck_application_submitted check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    constraint ck_application_in_stage check (state not in ('IN_STAGE', 'PASSED', 'NOT_PROGRESSED') or stage_id is not null),
    constraint ck_application_pile check (pile in ('ALL', 'SOME', 'NONE')),
    constraint ck_application_proposed_pile check (proposed_pile in ('ALL', 'SOME', 'NONE')),
    constraint ck_application_scheme check (scheme_outcome in ('OFFERED', 'NOT_OFFERED', 'NOT_MET')),
    constraint ck_application_sheets check (sheets >= 0)
);
create index ix_application_vacancy on application (vacancy_id, state, anon_ref);
create index ix_application_candidate on application (candidate_id);

-- masked is the text without what would tell whose it is; made when the application is sent.
create table application_answer (
    id             bigint      not null auto_increment,
    version        int         not null,
    application_id bigint      not null,
    criterion_id   bigint      not null,
    text           mediumtext  not null,
    masked         mediumtext,
    saved_at       datetime(6) not null,
    constraint pk_application_answer primary key (id),
    constraint uq_application_answer unique (application_id, criterion_id),
    constraint fk_application_answer_application foreign key (application_id) references application (id),
    constraint fk_application_answer_criterion foreign key (criterion_id) references criterion (id)
);

-- The history of stages: rows are added, never changed. An undone move is one more row.
create table application_move (
    id             bigint       not null auto_increment,
    application_id bigint       not null,
    stage_id       bigint,
    from_state     varchar(20),
    to_state       varchar(20)  not null,
    account_id     bigint,
    who            varchar(200) not null,
    at             datetime(6)  not null,
    reason         varchar(2000),
    constraint pk_application_move primary key (id),
    constraint fk_application_move_application foreign key (application_id) references application (id),
    constraint fk_application_move_stage foreign key (stage_id) references stage (id),
    constraint fk_application_move_account foreign key (account_id) references account (id),
    -- G-8: what decides about a person is done by a person, who says why.
    constraint ck_application_move_reason check
        (to_state not in ('NOT_PROGRESSED', 'NOT_APPOINTABLE', 'OFFER_WITHDRAWN') or (reason is not null and account_id is not null))
);
create index ix_application_move_application on application_move (application_id, stage_id, id);

-- What a person who is not taken further is told, criterion by criterion (VR-10).
create table application_feedback (
    application_id bigint        not null,
    criterion_id   bigint        not null,
    text           varchar(2000) not null,
    constraint pk_application_feedback primary key (application_id, criterion_id),
    constraint fk_application_feedback_application foreign key (application_id) references application (id),
    constraint fk_application_feedback_criterion foreign key (criterion_id) references criterion (id)
);

-- A candidate asks that a person look again (VR-10); somebody who did not decide answers.
create table application_review (
    application_id bigint        not null,
    asked_at       datetime(6)   not null,
    reason         varchar(2000) not null,
    answered_at    datetime(6),
    account_id     bigint,
    who            varchar(200),
    changed        boolean,
    answer         varchar(2000),
    constraint pk_application_review primary key (application_id),
    constraint fk_application_review_application foreign key (application_id) references application (id),
    constraint fk_application_review_account foreign key (account_id) references account (id),
    constraint ck_application_review check
        (answered_at is null or (account_id is not null and changed is not null and answer is not null))
);
