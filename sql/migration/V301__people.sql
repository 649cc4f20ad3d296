-- People: organisations of one system, their units and posts, persons and their employments.
create table organisation (
    id      bigint       not null auto_increment,
    version int          not null,
    code    varchar(20)  not null,
    name    varchar(200) not null,
    type    varchar(20)  not null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_code unique (code),
    constraint ck_organisation_type
        check (type in ('NHS_TRUST', 'ICB', 'COUNCIL', 'PRIMARY_CARE', 'VCSE', 'UNIVERSITY', 'PRIVATE'))
);

create table org_unit (
    id              bigint       not null auto_increment,
    version         int          not null default 0,
    organisation_id bigint       not null,
    parent_id       bigint,
    name            varchar(200) not null,
    level           varchar(12)  not null,
    constraint pk_org_unit primary key (id),
    constraint uq_org_unit_name unique (organisation_id, name),
    constraint fk_org_unit_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_org_unit_parent foreign key (parent_id) references org_unit (id),
    constraint ck_org_unit_level check (level in ('DIRECTORATE', 'SERVICE', 'TEAM'))
);

-- band_order: the pay band as an ordinal, lowest first. What is not known of a profession or family is empty.
create table post (
    id          bigint        not null auto_increment,
    unit_id     bigint        not null,
    title       varchar(200)  not null,
    band        varchar(40)   not null,
    band_order  int           not null,
    profession  varchar(100)  not null default '',
    role_family varchar(100)  not null default '',
    fte         decimal(4, 3) not null,
    constraint pk_post primary key (id),
    constraint uq_post unique (unit_id, title, band, profession, role_family),
    constraint fk_post_unit foreign key (unit_id) references org_unit (id),
    constraint ck_post_fte check (fte > 0 and fte <= 1)
);

-- A candidate and an employee are the same person at different times. No protected characteristic stands here.
create table person (
    id           bigint       not null auto_increment,
    version      int          not null,
    name         varchar(200) not null,
    email        varchar(254),
    phone        varchar(40),
    created_at   datetime(6)  not null,
    constraint pk_person primary key (id),
    constraint uq_person_email unique (email)
);
create index ix_person_name on person (name);

create table employment (
    id                  bigint      not null auto_increment,
    version             int         not null,
    person_id           bigint      not null,
    organisation_id     bigint      not null,
    post_id             bigint      not null,
    staff_number        varchar(40) not null,
    line_manager_id     bigint,
    starts              date        not null,
    ends                date,
    kind                varchar(12) not null,
    fte                 decimal(4, 3) not null,
    hourly_pay          decimal(9, 2),
    contracted_hours    decimal(5, 2),
    leaving_reason      varchar(200),
    constraint pk_employment primary key (id),
    constraint uq_employment unique (organisation_id, staff_number, starts),
    constraint fk_employment_person foreign key (person_id) references person (id),
    constraint fk_employment_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_employment_post foreign key (post_id) references post (id),
    constraint fk_employment_line_manager foreign key (line_manager_id) references person (id),
    constraint ck_employment_kind check (kind in ('SUBSTANTIVE', 'SECONDED', 'ACTING', 'FIXED_TERM', 'BANK')),
    constraint ck_employment_dates check (ends is null or ends >= starts)
);
create index ix_employment_person on employment (person_id);
create index ix_employment_manager on employment (line_manager_id);

create table timeline_entry (
    id         bigint       not null auto_increment,
    person_id  bigint       not null,
    on_day     date         not null,
    what       varchar(80)  not null,
    detail     varchar(500),
    constraint pk_timeline_entry primary key (id),
    constraint fk_timeline_entry_person foreign key (person_id) references person (id)
);
create index ix_timeline_entry_person on timeline_entry (person_id, on_day);

alter table account add constraint fk_account_person foreign key (person_id) references person (id);
alter table account_grant add constraint fk_account_grant_organisation foreign key (organisation_id) references organisation (id);
