-- What a candidate and the recruitment team write to each other about one application: questions, and what the candidate
-- needs. Read by these two only, never by who scores or leads the vacancy. Rows are added; of those there are, all that
-- changes is that one is settled and waits no longer.
create table application_message (
    id             bigint        not null auto_increment,
    application_id bigint        not null,
    about          varchar(10)   not null,
    from_candidate boolean       not null,
    account_id     bigint,
    who            varchar(200)  not null,
    at             datetime(6)   not null,
    words          varchar(2000) not null,
    outcome        varchar(20),
    waits          boolean       not null,
    settled_at     datetime(6),
    settled_by     varchar(200),
    constraint pk_application_message primary key (id),
    constraint fk_application_message_application foreign key (application_id) references application (id),
    constraint fk_application_message_account foreign key (account_id) references account (id),
    constraint ck_application_message_about check (about in ('QUESTION', 'NEEDS')),
    constraint ck_application_message_outcome check (outcome in ('AGREED', 'PARTLY', 'NOT_POSSIBLE')),
    constraint ck_application_message_answer check (outcome is null or (about = 'NEEDS' and not from_candidate)),
    constraint ck_application_message_settled check ((settled_at is null) = (settled_by is null)),
    constraint ck_application_message_waits check (settled_at is null or not waits)
);
create index ix_application_message on application_message (application_id, about, id);

-- What was asked for before there was anywhere to answer it; where the choosing is still on, it waits for an answer.
insert into application_message (application_id, about, from_candidate, who, at, words, waits)
select a.id, 'NEEDS', true, p.name, a.submitted_at, a.adjustments,
       a.state in ('SUBMITTED', 'IN_STAGE', 'PASSED', 'APPOINTABLE', 'RESERVE', 'OFFERED', 'CHECKS')
  from application a join person p on p.id = a.candidate_id
 where a.submitted_at is not null and a.adjustments is not null and a.adjustments <> '';
