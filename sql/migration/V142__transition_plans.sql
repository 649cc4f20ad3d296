-- A person's way into a job, from the accepted offer on. Days are offsets from day_zero, so that a first day that moves
-- moves all of them. expected_manager_id counts only until there is an employment, whose line manager counts from then on.
create table transition_plan (
    id                  bigint       not null auto_increment,
    version             int          not null,
    organisation_id     bigint       not null,
    person_id           bigint       not null,
    employment_id       bigint,
    post_id             bigint       not null,
    expected_manager_id bigint,
    type                varchar(24)  not null,
    day_zero            date         not null,
    stage               varchar(13)  not null,
    state               varchar(11)  not null,
    ended_on            date,
    ended_reason        varchar(500),
    has_left            boolean      not null,
    template_id         bigint,
    template_version    int,
    template_name       varchar(100),
    stages              boolean      not null,
    talks               boolean      not null,
    pulse               boolean      not null,
    has_buddy           boolean      not null,
    buddy_id            bigint,
    buddy_trained       boolean      not null,
    proposed            varchar(13),
    proposed_by         varchar(200),
    proposed_on         date,
    proposed_reason     varchar(500),
    declined_on         date,
    created_at          datetime(6)  not null,
    running_employment  bigint       generated always as (case when state = 'ACTIVE' then employment_id end) stored,
    awaited             varchar(60)  generated always as (case when state = 'ACTIVE' and employment_id is null
        then concat(organisation_id, '/', person_id) end) stored,
    constraint pk_transition_plan primary key (id),
    -- One plan for an employment at a time, and one for somebody who is awaited.
    constraint uq_transition_plan_employment unique (running_employment),
    constraint uq_transition_plan_awaited unique (awaited),
    constraint ck_transition_plan_type check (type in ('NEW_STARTER', 'PROMOTION', 'MOVE', 'SECONDMENT_OUT', 'SECONDMENT_RETURN',
        'RETURN_FROM_LEAVE', 'INTERNATIONAL_RECRUIT')),
    constraint ck_transition_plan_stage check (stage in ('PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION')),
    constraint ck_transition_plan_state check (state in ('ACTIVE', 'CLOSED', 'ENDED_EARLY')),
    constraint ck_transition_plan_ended check ((state = 'ACTIVE') = (ended_on is null) and (state <> 'ENDED_EARLY' or ended_reason is not null))
);
create index ix_transition_plan_person on transition_plan (person_id, state);
create index ix_transition_plan_organisation on transition_plan (organisation_id, state, day_zero);
create index ix_transition_plan_buddy on transition_plan (buddy_id, state);

create table plan_task (
    id          bigint       not null auto_increment,
    version     int          not null,
    plan_id     bigint       not null,
    stage       varchar(13)  not null,
    title       varchar(200) not null,
    owner       varchar(8)   not null,
    offset_days int          not null,
    value_id    bigint,
    mandatory   boolean      not null,
    state       varchar(10)  not null,
    reason      varchar(500),
    done_by     varchar(200),
    done_on     date,
    constraint pk_plan_task primary key (id),
    constraint fk_plan_task_plan foreign key (plan_id) references transition_plan (id),
    constraint ck_plan_task_stage check (stage in ('PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION')),
    constraint ck_plan_task_owner check (owner in ('NEWCOMER', 'MANAGER', 'BUDDY', 'IT', 'HR')),
    constraint ck_plan_task_state check (state in ('OPEN', 'DONE', 'NOT_NEEDED')),
    constraint ck_plan_task_reason check (state <> 'NOT_NEEDED' or reason is not null)
);
create index ix_plan_task_plan on plan_task (plan_id, state);

create table plan_meeting (
    id      bigint       not null auto_increment,
    version int          not null,
    plan_id bigint       not null,
    who     varchar(200) not null,
    why     varchar(500) not null,
    met_on  date,
    constraint pk_plan_meeting primary key (id),
    constraint fk_plan_meeting_plan foreign key (plan_id) references transition_plan (id)
);
create index ix_plan_meeting_plan on plan_meeting (plan_id);

-- How a plan went on, from stage to stage, by whose proposal, and what the newcomer said to it.
create table stage_move (
    id         bigint       not null auto_increment,
    plan_id    bigint       not null,
    from_stage varchar(13)  not null,
    to_stage   varchar(13)  not null,
    proposer   varchar(200) not null,
    agreed     boolean      not null,
    reason     varchar(500),
    on_day     date         not null,
    constraint pk_stage_move primary key (id),
    constraint fk_stage_move_plan foreign key (plan_id) references transition_plan (id)
);
create index ix_stage_move_plan on stage_move (plan_id);
