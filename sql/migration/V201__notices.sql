-- Notices: a transactional outbox. A row is written in the transaction of the deed and sent after it.
-- A secret link (it lets its holder in) stands here only until it is sent, or given up.
create table notice (
    id           bigint        not null auto_increment,
    channel      varchar(8)    not null,
    person_id    bigint,
    address      varchar(254),
    template     varchar(80)   not null,
    subject      varchar(300)  not null,
    body         text          not null,
    link         varchar(500),
    secret       boolean       not null,
    calendar     mediumtext,
    state        varchar(8)    not null,
    tries        int           not null,
    next_try_at  datetime(6)   not null,
    created_at   datetime(6)   not null,
    sent_at      datetime(6),
    read_at      datetime(6),
    last_problem varchar(500),
    constraint pk_notice primary key (id),
    constraint ck_notice_channel check (channel in ('IN_APP', 'EMAIL')),
    constraint ck_notice_state check (state in ('QUEUED', 'SENT', 'FAILED')),
    constraint ck_notice_in_app check (channel <> 'IN_APP' or person_id is not null),
    constraint ck_notice_email check (channel <> 'EMAIL' or address is not null),
    constraint ck_notice_secret check (state = 'QUEUED' or secret = false or link is null)
);
create index ix_notice_queue on notice (channel, state, next_try_at);
create index ix_notice_inbox on notice (person_id, channel, read_at);

-- What stands in a person's diary: the newest word on each event.
create table diary_entry (
    id        bigint       not null auto_increment,
    person_id bigint       not null,
    uid       varchar(200) not null,
    sequence  int          not null,
    starts_at datetime(6)  not null,
    ends_at   datetime(6)  not null,
    summary   varchar(300) not null,
    location  varchar(500),
    cancelled boolean      not null,
    constraint pk_diary_entry primary key (id),
    constraint uq_diary_entry unique (person_id, uid),
    constraint ck_diary_entry_times check (ends_at >= starts_at)
);

-- The secret address at which a calendar program reads a person's diary; only its digest stands here.
create table diary_address (
    person_id  bigint      not null,
    hash       char(64)    not null,
    created_at datetime(6) not null,
    constraint pk_diary_address primary key (person_id),
    constraint uq_diary_address unique (hash)
);
