-- Looking back as a team: what was expected, what happened, why they differ, and what is done about it.
-- share says who reads it; nobody but its author before it is shared.
create table after_action_review (
    id              bigint       not null auto_increment,
    version         int          not null,
    organisation_id bigint       not null,
    unit_id         bigint       not null,
    author_id       bigint       not null,
    author          varchar(200) not null,
    share           varchar(6)   not null,
    title           varchar(200) not null,
    happened_on     date         not null,
    expected        text         not null,
    happened        text         not null,
    difference      text         not null,
    next_time       text         not null,
    shared_at       datetime(6),
    changed_at      datetime(6)  not null,
    constraint pk_after_action_review primary key (id),
    constraint fk_after_action_review_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_after_action_review_unit foreign key (unit_id) references org_unit (id),
    constraint fk_after_action_review_author foreign key (author_id) references person (id),
    constraint ck_after_action_review_share check (share in ('NOBODY', 'TEAM', 'ORG', 'ICS')),
    constraint ck_after_action_review_shared check ((share = 'NOBODY') = (shared_at is null))
);
create index ix_after_action_review_author on after_action_review (author_id, happened_on);
create index ix_after_action_review_share on after_action_review (share, organisation_id, unit_id, happened_on);

create table review_action (
    id        bigint       not null auto_increment,
    review_id bigint       not null,
    words     varchar(500) not null,
    owner_id  bigint       not null,
    due_on    date         not null,
    done_on   date,
    constraint pk_review_action primary key (id),
    constraint fk_review_action_review foreign key (review_id) references after_action_review (id) on delete cascade,
    constraint fk_review_action_owner foreign key (owner_id) references person (id)
);
create index ix_review_action_owner on review_action (owner_id, done_on, due_on);

-- How often a team means to look back, and whom the reminder goes to. Sessions are counted, nothing is scored.
create table team_rhythm (
    unit_id         bigint      not null,
    organisation_id bigint      not null,
    weeks           int         not null,
    keeper_id       bigint      not null,
    since           date        not null,
    constraint pk_team_rhythm primary key (unit_id),
    constraint fk_team_rhythm_unit foreign key (unit_id) references org_unit (id),
    constraint fk_team_rhythm_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_team_rhythm_keeper foreign key (keeper_id) references person (id),
    constraint ck_team_rhythm_weeks check (weeks between 1 and 52)
);
create index ix_team_rhythm_keeper on team_rhythm (keeper_id);
