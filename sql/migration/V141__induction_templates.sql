-- What an organisation does for people who begin, by type of beginning and role family. plan_type and role_family null:
-- for all. A plan takes a copy of all of it, so that a template may change without touching any plan.
create table induction_template (
    id              bigint       not null auto_increment,
    version         int          not null,
    organisation_id bigint       not null,
    name            varchar(100) not null,
    plan_type       varchar(24),
    role_family     varchar(100),
    stages          boolean      not null,
    talks           boolean      not null,
    pulse           boolean      not null,
    buddy           boolean      not null,
    state           varchar(8)   not null,
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    serves          varchar(200) generated always as (case when state = 'IN_USE'
        then concat(organisation_id, '/', coalesce(plan_type, ''), '/', coalesce(role_family, '')) end) stored,
    constraint pk_induction_template primary key (id),
    constraint uq_induction_template_name unique (organisation_id, name),
    -- Of two for the same people nobody could say which one counts.
    constraint uq_induction_template_serves unique (serves),
    constraint ck_induction_template_type check (plan_type is null or plan_type in ('NEW_STARTER', 'PROMOTION', 'MOVE', 'SECONDMENT_OUT',
        'SECONDMENT_RETURN', 'RETURN_FROM_LEAVE', 'INTERNATIONAL_RECRUIT')),
    constraint ck_induction_template_state check (state in ('IN_USE', 'RETIRED'))
);

-- offset_days: from day 0, the first day in the job; below nought is before it.
create table induction_template_task (
    template_id bigint       not null,
    position    int          not null,
    stage       varchar(13)  not null,
    title       varchar(200) not null,
    owner       varchar(8)   not null,
    offset_days int          not null,
    value_id    bigint,
    mandatory   boolean      not null,
    constraint pk_induction_template_task primary key (template_id, position),
    constraint fk_induction_template_task_template foreign key (template_id) references induction_template (id),
    constraint ck_induction_template_task_stage check (stage in ('PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION')),
    constraint ck_induction_template_task_owner check (owner in ('NEWCOMER', 'MANAGER', 'BUDDY', 'IT', 'HR'))
);

create table induction_template_meeting (
    template_id bigint       not null,
    position    int          not null,
    who         varchar(200) not null,
    why         varchar(500) not null,
    constraint pk_induction_template_meeting primary key (template_id, position),
    constraint fk_induction_template_meeting_template foreign key (template_id) references induction_template (id)
);

create table induction_template_talk (
    template_id bigint     not null,
    kind        varchar(4) not null,
    constraint pk_induction_template_talk primary key (template_id, kind),
    constraint fk_induction_template_talk_template foreign key (template_id) references induction_template (id),
    constraint ck_induction_template_talk_kind check (kind in ('D7', 'D30', 'D60', 'D90', 'D180'))
);
