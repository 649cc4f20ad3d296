-- Answers about protected characteristics. They stand here and nowhere else, by application or staff number, never
-- by name; only sums over many rows leave these tables, but for a person's own answers on the person's own form.
-- The nine columns hold equality_code.id; null means not known. No foreign keys on them: each would want an index.
-- objected: the person wants no part in any figure; the answers are gone, and the row keeps it so.
create table monitoring_answer (
    application_id       bigint      not null,
    objected             boolean     not null,
    changed_at           datetime(6) not null,
    sex                  smallint,
    ethnicity            smallint,
    disability           smallint,
    gender_identity_same smallint,
    sexual_orientation   smallint,
    religion             smallint,
    marital_status       smallint,
    pregnancy_maternity  smallint,
    age_band             smallint,
    constraint pk_monitoring_answer primary key (application_id),
    constraint ck_monitoring_answer_objected check (not objected or coalesce(sex, ethnicity, disability,
        gender_identity_same, sexual_orientation, religion, marital_status, pregnancy_maternity, age_band) is null)
);

-- declared: by the person here, which no import overrides.
create table staff_equality (
    id                   bigint      not null auto_increment,
    organisation_id      bigint      not null,
    staff_number         varchar(40) not null,
    declared             boolean     not null,
    objected             boolean     not null,
    changed_at           datetime(6) not null,
    sex                  smallint,
    ethnicity            smallint,
    disability           smallint,
    gender_identity_same smallint,
    sexual_orientation   smallint,
    religion             smallint,
    marital_status       smallint,
    pregnancy_maternity  smallint,
    age_band             smallint,
    constraint pk_staff_equality primary key (id),
    constraint uq_staff_equality unique (organisation_id, staff_number),
    constraint fk_staff_equality_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_staff_equality_objected check (not objected or coalesce(sex, ethnicity, disability,
        gender_identity_same, sexual_orientation, religion, marital_status, pregnancy_maternity, age_band) is null)
);

-- The shape of an imported line. Always empty: each import works on a temporary copy of it (see Staging).
create table equality_line (
    organisation_id      bigint      not null,
    staff_number         varchar(40) not null,
    line                 bigint      not null,
    sex                  smallint,
    ethnicity            smallint,
    disability           smallint,
    gender_identity_same smallint,
    sexual_orientation   smallint,
    religion             smallint,
    marital_status       smallint,
    pregnancy_maternity  smallint,
    age_band             smallint,
    constraint pk_equality_line primary key (organisation_id, staff_number, line)
);
