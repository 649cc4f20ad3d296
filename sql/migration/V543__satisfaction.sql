-- How fairly and kindly candidates say they were treated: asked once when an application has come to its end.
-- Without a score the question was skipped, and is not asked again. remark is kept without the names and
-- references that stood in it. Nobody who chooses reads this table.
create table satisfaction (
    application_id bigint      not null,
    ended          varchar(20) not null,
    score          tinyint,
    remark         varchar(2000),
    answered_at    datetime(6) not null,
    constraint pk_satisfaction primary key (application_id),
    constraint fk_satisfaction_application foreign key (application_id) references application (id),
    constraint ck_satisfaction_ended check (ended in
        ('WITHDRAWN', 'NOT_TAKEN_FURTHER', 'APPOINTED', 'OFFER_DECLINED', 'OFFER_TAKEN_BACK')),
    constraint ck_satisfaction_score check (score between 1 and 5),
    constraint ck_satisfaction_remark check (remark is null or score is not null)
);
create index ix_satisfaction_answered on satisfaction (answered_at);
