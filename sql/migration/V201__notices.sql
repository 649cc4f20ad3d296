-- Notices: a transactional outbox. A row is written in the transaction of the deed and sent after it.
create table notice (
    id           bigint        not null auto_increment,
    person_id    bigint,
    account_id   bigint,
    address      varchar(254),
    template     varchar(80)   not null,
    subject      varchar(300)  not null,
    body         text          not null,
    link         varchar(500),
    calendar     mediumtext,
    channel      varchar(8)    not null,
    state        varchar(8)    not null,
    tries        int           not null,
    next_try_at  datetime(6)   not null,
    created_at   datetime(6)   not null,
    sent_at      datetime(6),
    read_at      datetime(6),
    last_problem varchar(500),
    constraint pk_notice primary key (id),
    constraint ck_notice_channel check (channel in ('IN_APP', 'EMAIL')),
    constraint ck_notice_state check (state in ('QUEUED', 'SENT', 'FAILED'))
);
create index ix_notice_queue on notice (state, next_try_at);
create index ix_notice_account on notice (account_id, channel, id);
