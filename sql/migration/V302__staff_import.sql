-- The last staff file that was taken in for an organisation. The row is also what two imports at once queue for.
create table staff_import (
    organisation_id bigint       not null,
    at              datetime(6)  not null,
    who             varchar(200) not null,
    lines_read      bigint       not null,
    constraint pk_staff_import primary key (organisation_id),
    constraint fk_staff_import_organisation foreign key (organisation_id) references organisation (id)
);

-- Lines of a staff file while an import checks and merges them. They are written, resolved and deleted within the one
-- transaction of the import: nobody else ever sees a row here, and none survives an import that was cut off.
-- newest: the line that speaks for its staff number, later for its person. fate: created, updated or the same.
create table staff_line (
    import_id            bigint        not null,
    line                 bigint        not null,
    organisation_id      bigint        not null,
    staff_number         varchar(40)   not null,
    name                 varchar(200)  not null,
    email                varchar(254)  not null,
    unit                 varchar(200)  not null,
    title                varchar(200)  not null,
    band                 varchar(40)   not null,
    band_order           int           not null,
    profession           varchar(100)  not null,
    role_family          varchar(100)  not null,
    fte                  decimal(4, 3) not null,
    manager_staff_number varchar(40),
    starts               date          not null,
    ends                 date,
    leaving_reason       varchar(200),
    kind                 varchar(12)   not null,
    hourly_pay           decimal(9, 2),
    contracted_hours     decimal(5, 2),
    newest               boolean       not null default false,
    person_id            bigint,
    post_id              bigint,
    manager_id           bigint,
    employment_id        bigint,
    fate                 char(1),
    changes              varchar(200),
    constraint pk_staff_line primary key (import_id, line),
    constraint ck_staff_line_fate check (fate in ('C', 'U', 'S'))
);
create index ix_staff_line_number on staff_line (import_id, organisation_id, staff_number, starts);
create index ix_staff_line_email on staff_line (import_id, email);
create index ix_staff_line_person on staff_line (import_id, person_id);

-- Who manages whom after the merge, while an import looks for people who manage each other in a circle.
create table staff_line_manager (
    import_id   bigint      not null,
    person_id   bigint      not null,
    manager_id  bigint      not null,
    ancestor_id bigint,
    staff_number varchar(40) not null,
    constraint pk_staff_line_manager primary key (import_id, person_id)
);
