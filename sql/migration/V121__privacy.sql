-- Requests to be forgotten (G-10). name: replaced when it is granted. words and email: gone then.
create table erasure_request (
    id          bigint        not null auto_increment,
    version     int           not null,
    account_id  bigint        not null,
    name        varchar(200)  not null,
    email       varchar(254),
    words       varchar(2000),
    asked_at    datetime(6)   not null,
    due_on      date          not null,
    state       varchar(9)    not null,
    decided_at  datetime(6),
    decided_by  bigint,
    decider     varchar(200),
    reason      varchar(2000),
    waits_for   bigint generated always as (case when state = 'WAITING' then account_id end) stored,
    constraint pk_erasure_request primary key (id),
    -- One at a time.
    constraint uq_erasure_request_waiting unique (waits_for),
    constraint fk_erasure_request_account foreign key (account_id) references account (id),
    constraint fk_erasure_request_decider foreign key (decided_by) references account (id),
    constraint ck_erasure_request_state check (state in ('WAITING', 'WITHDRAWN', 'GRANTED', 'REFUSED')),
    -- G-6, G-8: a person decides who is not the one who asks, and says why not.
    constraint ck_erasure_request_decided check (state not in ('GRANTED', 'REFUSED')
        or (decided_at is not null and decided_by is not null and decided_by <> account_id)),
    constraint ck_erasure_request_refused check (state <> 'REFUSED' or reason is not null)
);
create index ix_erasure_request_state on erasure_request (state, due_on);

-- Whose records are about the person: the organisations as they were when it was asked.
create table erasure_request_organisation (
    request_id      bigint not null,
    organisation_id bigint not null,
    constraint pk_erasure_request_organisation primary key (request_id, organisation_id),
    constraint fk_erasure_request_organisation_request foreign key (request_id) references erasure_request (id)
);

-- What was removed because its time was over (G-9), one row for each kind of record that a run found something of.
create table purge_run (
    id      bigint       not null auto_increment,
    at      datetime(6)  not null,
    kind    varchar(40)  not null,
    removed bigint       not null,
    held    bigint       not null,
    who     varchar(200) not null,
    constraint pk_purge_run primary key (id)
);
create index ix_purge_run_at on purge_run (at);
