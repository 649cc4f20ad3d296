-- Access: who may, who did.
-- proven: its owner came by a link from the mailbox. epoch: counts changes of the password and locks; a session begun under an earlier one is over.
create table account (
    id              bigint       not null auto_increment,
    version         int          not null,
    email           varchar(254) not null,
    name            varchar(200) not null,
    person_id       bigint,
    password_hash   varchar(500),
    state           varchar(16)  not null,
    must_change     boolean      not null,
    proven          boolean      not null default false,
    epoch           int          not null default 0,
    created_at      datetime(6)  not null,
    signed_in_at    datetime(6),
    constraint pk_account primary key (id),
    constraint uq_account_email unique (email),
    constraint uq_account_person unique (person_id),
    constraint ck_account_state check (state in ('INVITED', 'ACTIVE', 'LOCKED'))
);

-- A role, at an organisation or (null) for the whole system.
create table account_grant (
    id              bigint      not null auto_increment,
    account_id      bigint      not null,
    role            varchar(40) not null,
    organisation_id bigint,
    constraint pk_account_grant primary key (id),
    constraint uq_account_grant unique (account_id, role, organisation_id),
    constraint fk_account_grant_account foreign key (account_id) references account (id)
);

-- Wrong tries, by what was typed and where from; both as hashes.
create table sign_in_try (
    id    bigint      not null auto_increment,
    who   char(64)    not null,
    place char(64)    not null,
    at    datetime(6) not null,
    constraint pk_sign_in_try primary key (id)
);
create index ix_sign_in_try_who on sign_in_try (who, at);
create index ix_sign_in_try_place on sign_in_try (place, at);
create index ix_sign_in_try_at on sign_in_try (at);

create table api_token (
    hash       char(64)    not null,
    account_id bigint      not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint pk_api_token primary key (hash),
    constraint fk_api_token_account foreign key (account_id) references account (id)
);
create index ix_api_token_expires on api_token (expires_at);

-- Links by e-mail that let a person set a password: an invitation, a forgotten password.
create table one_time_link (
    hash       char(64)    not null,
    account_id bigint      not null,
    purpose    varchar(16) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint pk_one_time_link primary key (hash),
    constraint ck_one_time_link_purpose check (purpose in ('INVITATION', 'FORGOTTEN')),
    constraint fk_one_time_link_account foreign key (account_id) references account (id)
);

-- Who did what (G-4). Rows are added, never changed: in production the application's database user
-- holds select and insert on these two tables only (deployment/README.md).
create table audit_event (
    id              bigint      not null auto_increment,
    at              datetime(6) not null,
    account_id      bigint,
    who             varchar(200) not null,
    organisation_id bigint,
    what            varchar(80) not null,
    entity          varchar(60) not null,
    entity_id       bigint      not null,
    from_state      varchar(2000),
    to_state        varchar(2000),
    reason          varchar(2000),
    constraint pk_audit_event primary key (id)
);
create index ix_audit_event_entity on audit_event (entity, entity_id);
create index ix_audit_event_organisation on audit_event (organisation_id, at);
create index ix_audit_event_at on audit_event (at);
create index ix_audit_event_who on audit_event (who, at);

-- Who has looked (G-5).
create table access_event (
    id                bigint      not null auto_increment,
    at                datetime(6) not null,
    reader_id         bigint      not null,
    reader            varchar(200) not null,
    subject_person_id bigint      not null,
    record            varchar(60) not null,
    record_id         bigint      not null,
    constraint pk_access_event primary key (id)
);
create index ix_access_event_subject on access_event (subject_person_id, at);
create index ix_access_event_at on access_event (at);

-- A repeated request has the effect of one (G-12). The row is written in the transaction of the deed,
-- so that of two at once one fails; the answer is added after it. hash: of address and key, as sent.
create table idempotency_key (
    account_id bigint      not null,
    hash       char(64)    not null,
    at         datetime(6) not null,
    body_hash  char(64)    not null,
    status     int,
    location   varchar(500),
    etag       varchar(100),
    type       varchar(100),
    body       mediumtext,
    constraint pk_idempotency_key primary key (account_id, hash)
);
create index ix_idempotency_key_at on idempotency_key (at);

-- What a person has typed and not yet saved (G-11), given back after a time-out or a lost connection.
create table draft (
    account_id bigint       not null,
    form       varchar(200) not null,
    fields     mediumtext   not null,
    saved_at   datetime(6)  not null,
    constraint pk_draft primary key (account_id, form),
    constraint fk_draft_account foreign key (account_id) references account (id)
);
