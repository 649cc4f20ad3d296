-- Appraisal: cycles of an organisation. In each, everybody who is employed has one appraisal. Nowhere is there a quota, a
-- target or a curve, and no number that is made of several ratings (AP-3).
create table appraisal_cycle (
    id              bigint       not null auto_increment,
    version         int          not null,
    organisation_id bigint       not null,
    name            varchar(120) not null,
    starts_on       date         not null,
    ends_on         date         not null,
    rating_mode     varchar(12)  not null,
    state           varchar(7)   not null,
    people          bigint       not null,
    opened_at       datetime(6),
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint pk_appraisal_cycle primary key (id),
    constraint uq_appraisal_cycle_name unique (organisation_id, name),
    constraint fk_appraisal_cycle_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_appraisal_cycle_window check (ends_on > starts_on),
    constraint ck_appraisal_cycle_mode check (rating_mode in ('NONE', 'HOW_ONLY', 'WHAT_AND_HOW')),
    constraint ck_appraisal_cycle_state check (state in ('DRAFT', 'OPENING', 'OPEN', 'CLOSED'))
);
create index ix_appraisal_cycle_opening on appraisal_cycle (state);

-- The values that the cycle goes by: those in force when it was written, in the words of that version.
create table appraisal_cycle_value (
    cycle_id bigint not null,
    value_id bigint not null,
    position int    not null,
    constraint pk_appraisal_cycle_value primary key (cycle_id, value_id),
    constraint fk_appraisal_cycle_value_cycle foreign key (cycle_id) references appraisal_cycle (id) on delete cascade,
    constraint fk_appraisal_cycle_value_value foreign key (value_id) references framework_value (id)
);
