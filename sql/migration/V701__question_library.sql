-- The questions that an organisation asks about its values. organisation_id null: ships with every installation.
-- A question that stands in a kit is never changed again: a change makes the next version, which replaces it.
create table interview_question (
    id              bigint        not null auto_increment,
    version         int           not null,
    organisation_id bigint,
    replaces_id     bigint,
    number          int           not null,
    value_id        bigint        not null,
    value_code      varchar(40)   not null,
    stem            varchar(1000) not null,
    changed_by      varchar(200)  not null,
    changed_at      datetime(6)   not null,
    retired_at      datetime(6),
    retired_reason  varchar(1000),
    constraint pk_interview_question primary key (id),
    constraint uq_interview_question_replaces unique (replaces_id),
    constraint fk_interview_question_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_interview_question_replaces foreign key (replaces_id) references interview_question (id),
    constraint fk_interview_question_value foreign key (value_id) references framework_value (id),
    constraint ck_interview_question_retired check (retired_at is null or retired_reason is not null)
);
create index ix_interview_question_organisation on interview_question (organisation_id, value_code);

-- What stands under a question: probes, what to look out for, and (position 1 to 5) what each rating means.
create table question_line (
    question_id bigint       not null,
    kind        varchar(8)   not null,
    position    int          not null,
    text        varchar(500) not null,
    constraint pk_question_line primary key (question_id, kind, position),
    constraint fk_question_line_question foreign key (question_id) references interview_question (id) on delete cascade,
    constraint ck_question_line_kind check (kind in ('PROBE', 'POSITIVE', 'NEGATIVE', 'ANCHOR'))
);
