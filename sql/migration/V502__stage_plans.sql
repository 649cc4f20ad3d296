-- Templates of how people are chosen. Two ship with every installation (organisation null).
create table plan_template (
    id              bigint       not null auto_increment,
    organisation_id bigint,
    name            varchar(100) not null,
    purpose         varchar(500) not null,
    constraint pk_plan_template primary key (id),
    constraint uq_plan_template unique (organisation_id, name),
    constraint fk_plan_template_organisation foreign key (organisation_id) references organisation (id)
);

create table plan_template_stage (
    template_id bigint       not null,
    position    int          not null,
    name        varchar(100) not null,
    kind        varchar(20)  not null,
    scored_by   varchar(20)  not null,
    target_days int          not null,
    constraint pk_plan_template_stage primary key (template_id, position),
    constraint fk_plan_template_stage_template foreign key (template_id) references plan_template (id),
    constraint ck_plan_template_stage_kind check (kind in
        ('SIFT', 'SHORTLIST', 'TEST', 'VALUES_INTERVIEW', 'ASSESSMENT_CENTRE', 'CHECKS', 'OFFER')),
    constraint ck_plan_template_stage_scored_by check (scored_by in
        ('RECRUITMENT_TEAM', 'SHORTLISTERS', 'PANEL', 'ASSESSORS', 'RECRUITING_MANAGER')),
    constraint ck_plan_template_stage_target_days check (target_days >= 1)
);

insert into plan_template (id, organisation_id, name, purpose) values
    (1, null, 'Standard values-based', 'For most jobs: two people shortlist without names, then a panel asks everybody the same questions about values.'),
    (2, null, 'Leadership', 'For jobs that lead people: exercises with several assessors come before the values interview.');

insert into plan_template_stage (template_id, position, name, kind, scored_by, target_days) values
    (1, 0, 'Sift', 'SIFT', 'RECRUITMENT_TEAM', 3),
    (1, 1, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 5),
    (1, 2, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 10),
    (1, 3, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 3),
    (1, 4, 'Checks', 'CHECKS', 'RECRUITMENT_TEAM', 20),
    (2, 0, 'Sift', 'SIFT', 'RECRUITMENT_TEAM', 3),
    (2, 1, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 7),
    (2, 2, 'Assessment centre', 'ASSESSMENT_CENTRE', 'ASSESSORS', 15),
    (2, 3, 'Values interview', 'VALUES_INTERVIEW', 'PANEL', 5),
    (2, 4, 'Offer', 'OFFER', 'RECRUITING_MANAGER', 3),
    (2, 5, 'Checks', 'CHECKS', 'RECRUITMENT_TEAM', 20);
