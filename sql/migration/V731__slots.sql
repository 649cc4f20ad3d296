-- When candidates can come: slots that whoever recruits offers for a stage, and who has booked which (VR-15).
create table interview_slot (
    id                bigint        not null auto_increment,
    version           int           not null,
    stage_id          bigint        not null,
    starts_at         datetime(6)   not null,
    ends_at           datetime(6)   not null,
    place             varchar(200)  not null,
    note              varchar(1000),
    offered_by        bigint        not null,
    offered_by_name   varchar(200)  not null,
    offered_at        datetime(6)   not null,
    changed_by        varchar(200)  not null,
    changed_at        datetime(6)   not null,
    taken_back_at     datetime(6),
    taken_back_reason varchar(1000),
    constraint pk_interview_slot primary key (id),
    constraint fk_interview_slot_stage foreign key (stage_id) references stage (id),
    constraint fk_interview_slot_person foreign key (offered_by) references person (id),
    constraint ck_interview_slot_times check (ends_at > starts_at)
);
create index ix_interview_slot_stage on interview_slot (stage_id, starts_at);

-- One candidate's booking at a stage: at most one slot each, and no slot twice. The row outlives a cancellation, so
-- that what calendars are told next has a higher sequence.
create table slot_booking (
    id             bigint      not null auto_increment,
    version        int         not null,
    stage_id       bigint      not null,
    application_id bigint      not null,
    slot_id        bigint,
    sequence       int         not null,
    changed_at     datetime(6) not null,
    constraint pk_slot_booking primary key (id),
    constraint uq_slot_booking_application unique (stage_id, application_id),
    constraint uq_slot_booking_slot unique (slot_id),
    constraint fk_slot_booking_stage foreign key (stage_id) references stage (id),
    constraint fk_slot_booking_application foreign key (application_id) references application (id),
    constraint fk_slot_booking_slot foreign key (slot_id) references interview_slot (id)
);
create index ix_slot_booking_application on slot_booking (application_id);
