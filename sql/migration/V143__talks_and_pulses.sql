-- Talks of newcomer and line manager. Whether one is due or missed is not stored: it follows from the day.
-- with_id: somebody else whom the newcomer asked for instead.
create table check_point (
    id           bigint        not null auto_increment,
    version      int           not null,
    plan_id      bigint        not null,
    kind         varchar(4)    not null,
    offset_days  int           not null,
    state        varchar(8)    not null,
    held_on      date,
    with_id      bigint,
    declined_on  date,
    notes        varchar(4000) not null,
    reminded_for date,
    constraint pk_check_point primary key (id),
    constraint uq_check_point unique (plan_id, kind),
    constraint fk_check_point_plan foreign key (plan_id) references transition_plan (id),
    constraint ck_check_point_kind check (kind in ('D7', 'D30', 'D60', 'D90', 'D180')),
    constraint ck_check_point_state check (state in ('PLANNED', 'DECLINED', 'HELD')),
    constraint ck_check_point_held check ((state = 'HELD') = (held_on is not null))
);
create index ix_check_point_with on check_point (with_id);

create table check_point_action (
    check_point_id bigint       not null,
    position       int          not null,
    text           varchar(500) not null,
    constraint pk_check_point_action primary key (check_point_id, position),
    constraint fk_check_point_action_talk foreign key (check_point_id) references check_point (id)
);

-- What a newcomer answers. The answers and the words are theirs alone; what a scale comes to stands beside them.
create table pulse (
    id           bigint      not null auto_increment,
    version      int         not null,
    plan_id      bigint      not null,
    kind         varchar(4)  not null,
    stage        varchar(13) not null,
    given_on     date        not null,
    withdrawn_on date,
    words        varchar(2000),
    shares       boolean     not null,
    shares_words boolean     not null,
    clarity      decimal(2, 1),
    efficacy     decimal(2, 1),
    acceptance   decimal(2, 1),
    promise      decimal(2, 1),
    myself       decimal(2, 1),
    needs        decimal(2, 1),
    constraint pk_pulse primary key (id),
    constraint uq_pulse unique (plan_id, kind),
    constraint fk_pulse_plan foreign key (plan_id) references transition_plan (id),
    constraint ck_pulse_kind check (kind in ('D30', 'D60', 'D90', 'D180')),
    constraint ck_pulse_words check (shares or not shares_words)
);
create index ix_pulse_given on pulse (given_on);

create table pulse_answer (
    pulse_id bigint  not null,
    item     int     not null,
    points   tinyint not null,
    constraint pk_pulse_answer primary key (pulse_id, item),
    constraint fk_pulse_answer_pulse foreign key (pulse_id) references pulse (id),
    constraint ck_pulse_answer_item check (item between 1 and 10),
    constraint ck_pulse_answer_points check (points between 1 and 5)
);

-- Pulses that belong to nobody any more: withdrawn after a figure with them could have been seen, or over their time (G-9).
create table pulse_figure (
    id              bigint      not null auto_increment,
    organisation_id bigint      not null,
    unit_id         bigint      not null,
    type            varchar(24) not null,
    stage           varchar(13) not null,
    kind            varchar(4)  not null,
    in_month        date        not null,
    clarity         decimal(2, 1),
    efficacy        decimal(2, 1),
    acceptance      decimal(2, 1),
    promise         decimal(2, 1),
    myself          decimal(2, 1),
    needs           decimal(2, 1),
    constraint pk_pulse_figure primary key (id)
);
create index ix_pulse_figure on pulse_figure (organisation_id, in_month);
