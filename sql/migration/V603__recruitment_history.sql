-- The vacancies and applications of an older system: counted in fairness, not in the pipeline. One narrow row an
-- application, so that a check over a million of them reads little: small numbers, no text.
create table history_vacancy (
    id              int          not null auto_increment,
    organisation_id bigint       not null,
    reference       varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    constraint pk_history_vacancy primary key (id),
    constraint uq_history_vacancy unique (organisation_id, reference),
    constraint fk_history_vacancy_organisation foreign key (organisation_id) references organisation (id)
);

-- applicant: the first eight bytes of a SHA-256 of the older system's reference: enough to know a row of the same vacancy
-- again, and nobody's name.
-- reached: 0 applied, 1 shortlisted, 2 interviewed, 3 offered, 4 appointed; who got to one has passed all before it.
create table history_application (
    id                   bigint     not null auto_increment,
    organisation_id      bigint     not null,
    vacancy_id           int        not null,
    applicant            bigint     not null,
    applied_on           date       not null,
    decided_on           date,
    reached              tinyint    not null,
    sex                  smallint,
    ethnicity            smallint,
    disability           smallint,
    gender_identity_same smallint,
    sexual_orientation   smallint,
    religion             smallint,
    marital_status       smallint,
    pregnancy_maternity  smallint,
    age_band             smallint,
    constraint pk_history_application primary key (id),
    constraint uq_history_application unique (vacancy_id, applicant),
    constraint fk_history_application_vacancy foreign key (vacancy_id) references history_vacancy (id),
    constraint ck_history_application_reached check (reached between 0 and 4),
    constraint ck_history_application_dates check (decided_on is null or decided_on >= applied_on)
);
create index ix_history_application_applied on history_application (organisation_id, applied_on);

-- One import merges at a time: it holds this row meanwhile.
create table equality_import (
    kind varchar(30) not null,
    constraint pk_equality_import primary key (kind)
);
insert into equality_import (kind) values ('equality'), ('recruitment-history');

-- The shape of an imported line, as equality_line.
create table history_line (
    organisation_id      bigint       not null,
    vacancy              varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    applicant            bigint       not null,
    line                 bigint       not null,
    applied_on           date         not null,
    decided_on           date,
    reached              tinyint      not null,
    sex                  smallint,
    ethnicity            smallint,
    disability           smallint,
    gender_identity_same smallint,
    sexual_orientation   smallint,
    religion             smallint,
    marital_status       smallint,
    pregnancy_maternity  smallint,
    age_band             smallint,
    constraint pk_history_line primary key (organisation_id, vacancy, applicant, line)
);
