-- Who is asked to say what they have seen: colleagues, and whoever managed the person earlier in the cycle (AP-4).
create table evidence_request (
    id           bigint       not null auto_increment,
    appraisal_id bigint       not null,
    person_id    bigint       not null,
    source       varchar(9)   not null,
    asked_by     varchar(200) not null,
    asked_at     datetime(6)  not null,
    answered_at  datetime(6),
    declined     boolean      not null,
    constraint pk_evidence_request primary key (id),
    constraint uq_evidence_request_person unique (appraisal_id, person_id),
    constraint fk_evidence_request_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_evidence_request_person foreign key (person_id) references person (id),
    constraint ck_evidence_request_source check (source in ('COLLEAGUE', 'MANAGER'))
);
create index ix_evidence_request_person on evidence_request (person_id, answered_at);

-- What somebody saw. These sources and no others: what is said in mentoring, in a pulse, in a stay talk, in My Time or in a
-- career conversation is no evidence, and there is no key by which it could become one (AP-4).
create table appraisal_evidence (
    id           bigint        not null auto_increment,
    appraisal_id bigint        not null,
    value_id     bigint        not null,
    behaviour_id bigint,
    source       varchar(9)    not null,
    writer_id    bigint        not null,
    words        varchar(2000) not null,
    seen_on      date          not null,
    at           datetime(6)   not null,
    constraint pk_appraisal_evidence primary key (id),
    constraint fk_appraisal_evidence_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_appraisal_evidence_value foreign key (value_id) references framework_value (id),
    constraint fk_appraisal_evidence_behaviour foreign key (behaviour_id) references value_behaviour (id),
    constraint fk_appraisal_evidence_writer foreign key (writer_id) references person (id),
    constraint ck_appraisal_evidence_source check (source in ('SELF', 'MANAGER', 'COLLEAGUE'))
);
create index ix_appraisal_evidence_appraisal on appraisal_evidence (appraisal_id);
create index ix_appraisal_evidence_writer on appraisal_evidence (writer_id);

-- A rating before it is final: of a value (HOW) or of an objective (WHAT), never without words (AP-2), and never of both. When
-- the appraisal is final, what was rated of values stands in the values ledger.
create table appraisal_rating (
    id           bigint        not null auto_increment,
    appraisal_id bigint        not null,
    axis         varchar(4)    not null,
    value_id     bigint,
    objective_id bigint,
    level        varchar(10)   not null,
    words        varchar(2000) not null,
    rater        varchar(200)  not null,
    at           datetime(6)   not null,
    constraint pk_appraisal_rating primary key (id),
    constraint uq_appraisal_rating_value unique (appraisal_id, value_id),
    constraint uq_appraisal_rating_objective unique (appraisal_id, objective_id),
    constraint fk_appraisal_rating_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_appraisal_rating_value foreign key (value_id) references framework_value (id),
    constraint fk_appraisal_rating_objective foreign key (objective_id) references appraisal_objective (id),
    constraint ck_appraisal_rating_axis check ((axis = 'HOW' and value_id is not null and objective_id is null)
        or (axis = 'WHAT' and objective_id is not null and value_id is null)),
    constraint ck_appraisal_rating_level check (level in ('NOT_YET', 'DEVELOPING', 'LIVING_IT', 'ROLE_MODEL')),
    constraint ck_appraisal_rating_words check (trim(words) <> '')
);

create table appraisal_rating_evidence (
    rating_id   bigint not null,
    evidence_id bigint not null,
    constraint pk_appraisal_rating_evidence primary key (rating_id, evidence_id),
    constraint fk_appraisal_rating_evidence_rating foreign key (rating_id) references appraisal_rating (id) on delete cascade,
    constraint fk_appraisal_rating_evidence_evidence foreign key (evidence_id) references appraisal_evidence (id)
);
