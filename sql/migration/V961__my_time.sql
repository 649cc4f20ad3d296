-- My Time: talks between an employee and the line manager of that time. What was said in one is for these two alone,
-- and for the manager only as long as people says that they manage the employee.
create table my_time (
    id              bigint       not null auto_increment,
    version         int          not null,
    organisation_id bigint       not null,
    person_id       bigint       not null,
    manager_id      bigint       not null,
    kind            varchar(7)   not null,
    state           varchar(9)   not null,
    asked_at        datetime(6),
    starts_at       datetime(6),
    minutes         int          not null,
    sequence        int          not null,
    held_on         date,
    shared_note     varchar(4000),
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    waits_for       bigint generated always as (case when state = 'ASKED' then person_id end) stored,
    constraint pk_my_time primary key (id),
    -- Somebody who asked twice has asked once (G-12).
    constraint uq_my_time_asked unique (waits_for),
    constraint fk_my_time_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_my_time_person foreign key (person_id) references person (id),
    constraint fk_my_time_manager foreign key (manager_id) references person (id),
    constraint ck_my_time_two check (person_id <> manager_id),
    constraint ck_my_time_kind check (kind in ('REGULAR', 'EXTRA')),
    constraint ck_my_time_state check (state in ('ASKED', 'PLANNED', 'HELD', 'CANCELLED')),
    constraint ck_my_time_asked check (state <> 'ASKED' or kind = 'EXTRA'),
    constraint ck_my_time_planned check (state not in ('PLANNED', 'HELD') or starts_at is not null),
    constraint ck_my_time_held check ((state = 'HELD') = (held_on is not null)),
    constraint ck_my_time_minutes check (minutes between 5 and 480)
);
create index ix_my_time_person on my_time (person_id, state, held_on);
create index ix_my_time_manager on my_time (manager_id, state, starts_at);
create index ix_my_time_organisation on my_time (organisation_id, held_on);

create table my_time_topic (
    id       bigint       not null auto_increment,
    talk_id  bigint       not null,
    kind     varchar(17)  not null,
    words    varchar(500),
    added_by bigint       not null,
    added_at datetime(6)  not null,
    constraint pk_my_time_topic primary key (id),
    constraint fk_my_time_topic_talk foreign key (talk_id) references my_time (id) on delete cascade,
    constraint fk_my_time_topic_person foreign key (added_by) references person (id),
    constraint ck_my_time_topic_kind check (kind in ('WELLBEING', 'WORKLOAD', 'WHAT_MATTERS', 'PRIDE', 'VALUES_IN_ACTION',
        'BLOCKED_CARE', 'DEVELOPMENT', 'FLEXIBLE_WORKING'))
);
create index ix_my_time_topic_talk on my_time_topic (talk_id);

create table my_time_action (
    id       bigint       not null auto_increment,
    talk_id  bigint       not null,
    words    varchar(500) not null,
    owner_id bigint       not null,
    due_on   date         not null,
    done_on  date,
    constraint pk_my_time_action primary key (id),
    constraint fk_my_time_action_talk foreign key (talk_id) references my_time (id) on delete cascade,
    constraint fk_my_time_action_owner foreign key (owner_id) references person (id)
);
create index ix_my_time_action_talk on my_time_action (talk_id);
create index ix_my_time_action_owner on my_time_action (owner_id, done_on, due_on);

-- What one of the two wrote down for themself: nobody else reads it, whatever their role.
create table my_time_private_note (
    id        bigint        not null auto_increment,
    version   int           not null,
    talk_id   bigint        not null,
    writer_id bigint        not null,
    words     varchar(4000) not null,
    constraint pk_my_time_private_note primary key (id),
    constraint uq_my_time_private_note unique (talk_id, writer_id),
    constraint fk_my_time_private_note_talk foreign key (talk_id) references my_time (id) on delete cascade,
    constraint fk_my_time_private_note_writer foreign key (writer_id) references person (id)
);
create index ix_my_time_private_note_writer on my_time_private_note (writer_id);
