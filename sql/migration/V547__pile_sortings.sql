-- Who sorted an application onto a pile at the sift, and when: rows are added, never changed. What was sorted before
-- stands in the audit trail.
create table pile_sorting (
    id             bigint       not null auto_increment,
    application_id bigint       not null,
    stage_id       bigint       not null,
    pile           varchar(10)  not null,
    account_id     bigint,
    who            varchar(200) not null,
    at             datetime(6)  not null,
    constraint pk_pile_sorting primary key (id),
    constraint fk_pile_sorting_application foreign key (application_id) references application (id),
    constraint fk_pile_sorting_stage foreign key (stage_id) references stage (id),
    constraint fk_pile_sorting_account foreign key (account_id) references account (id),
    constraint ck_pile_sorting_pile check (pile in ('ALL', 'SOME', 'NONE'))
);
create index ix_pile_sorting_application on pile_sorting (application_id, id);
insert into pile_sorting (application_id, stage_id, pile, account_id, who, at)
select a.id, s.id, e.reason, e.account_id, e.who, e.at
  from audit_event e join application a on a.id = e.entity_id join stage s on s.vacancy_id = a.vacancy_id and s.kind = 'SIFT'
 where e.entity = 'application' and e.what = 'Sifted' and e.reason in ('ALL', 'SOME', 'NONE')
   and s.position = (select min(f.position) from stage f where f.vacancy_id = a.vacancy_id and f.kind = 'SIFT')
 order by e.id;
