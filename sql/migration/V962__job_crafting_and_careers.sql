-- Job crafting: a small change of one's own job, tried for some weeks. The card is the employee's, and is never rated.
create table job_crafting_card (
    id              bigint        not null auto_increment,
    version         int           not null,
    organisation_id bigint        not null,
    person_id       bigint        not null,
    kind            varchar(8)    not null,
    idea            varchar(1000) not null,
    safe_because    varchar(1000) not null,
    agreed_by       varchar(200)  not null,
    starts_on       date          not null,
    weeks           int           not null,
    review_on       date          not null,
    shared          boolean       not null,
    outcome         varchar(5),
    learned         varchar(1000),
    reviewed_on     date,
    constraint pk_job_crafting_card primary key (id),
    constraint fk_job_crafting_card_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_job_crafting_card_person foreign key (person_id) references person (id),
    constraint ck_job_crafting_card_kind check (kind in ('TASK', 'RELATION', 'MEANING')),
    constraint ck_job_crafting_card_outcome check (outcome in ('KEEP', 'ADAPT', 'STOP')),
    constraint ck_job_crafting_card_reviewed check ((outcome is null) = (reviewed_on is null)),
    constraint ck_job_crafting_card_review check (review_on > starts_on)
);
create index ix_job_crafting_card_person on job_crafting_card (person_id, review_on);

-- Career conversations: the employee's own record of where they want to go. Who else reads it, they say.
create table career_conversation (
    id               bigint        not null auto_increment,
    version          int           not null,
    organisation_id  bigint        not null,
    person_id        bigint        not null,
    partner_id       bigint        not null,
    partner_kind     varchar(7)    not null,
    state            varchar(11)   not null,
    share_level      varchar(11)   not null,
    starts_at        datetime(6)   not null,
    minutes          int           not null,
    sequence         int           not null,
    held_on          date,
    impact_view      varchar(4000),
    growth_direction varchar(7),
    horizon          varchar(8),
    aspirations      varchar(2000),
    review_on        date,
    review_words     varchar(2000),
    changed_by       varchar(200)  not null,
    changed_at       datetime(6)   not null,
    constraint pk_career_conversation primary key (id),
    constraint fk_career_conversation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_career_conversation_person foreign key (person_id) references person (id),
    constraint fk_career_conversation_partner foreign key (partner_id) references person (id),
    constraint ck_career_conversation_two check (person_id <> partner_id),
    constraint ck_career_conversation_partner check (partner_kind in ('MANAGER', 'OTHER')),
    constraint ck_career_conversation_state check (state in ('PLANNED', 'HELD', 'PLAN_AGREED', 'REVIEWED')),
    constraint ck_career_conversation_share check (share_level in ('PRIVATE', 'MANAGER', 'TALENT_LEAD', 'ICS')),
    constraint ck_career_conversation_growth check (growth_direction in ('DEPTH', 'BREADTH', 'STRETCH', 'STAY')),
    constraint ck_career_conversation_horizon check (horizon in ('YEAR', 'TO_THREE', 'TO_FIVE', 'LONGER')),
    constraint ck_career_conversation_held check ((state = 'PLANNED') = (held_on is null)),
    constraint ck_career_conversation_agreed check (state not in ('PLAN_AGREED', 'REVIEWED') or review_on is not null)
);
create index ix_career_conversation_person on career_conversation (person_id, starts_at);
create index ix_career_conversation_partner on career_conversation (partner_id, state);
create index ix_career_conversation_shared on career_conversation (share_level, organisation_id);

create table career_action (
    id              bigint       not null auto_increment,
    conversation_id bigint       not null,
    words           varchar(500) not null,
    due_on          date         not null,
    done_on         date,
    constraint pk_career_action primary key (id),
    constraint fk_career_action_conversation foreign key (conversation_id) references career_conversation (id) on delete cascade
);
create index ix_career_action_conversation on career_action (conversation_id);
