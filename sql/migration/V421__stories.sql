-- Stories of staff: what a value means to somebody who works here, in their own words and shown where they agreed to.
-- author_id: the person. name and post: what readers are told of them, and no more than that.
create table story (
    id              bigint        not null auto_increment,
    version         int           not null,
    organisation_id bigint        not null,
    value_id        bigint        not null,
    author_id       bigint        not null,
    author          varchar(200)  not null,
    state           varchar(9)    not null,
    title           varchar(120)  not null,
    self_text       varchar(2000) not null,
    us_text         varchar(2000) not null,
    now_text        varchar(2000) not null,
    name            varchar(100)  not null,
    post            varchar(120),
    on_careers      boolean       not null,
    on_framework    boolean       not null,
    on_welcome      boolean       not null,
    expires_on      date,
    consented_at    datetime(6),
    sent_at         datetime(6),
    return_reason   varchar(2000),
    published_by    varchar(200),
    published_at    datetime(6),
    changed_by      varchar(200)  not null,
    changed_at      datetime(6)   not null,
    constraint pk_story primary key (id),
    constraint fk_story_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_story_value foreign key (value_id) references framework_value (id),
    constraint fk_story_author foreign key (author_id) references person (id),
    constraint ck_story_state check (state in ('DRAFT', 'WAITING', 'PUBLISHED', 'RETURNED', 'WITHDRAWN')),
    constraint ck_story_consent check (state not in ('WAITING', 'PUBLISHED')
        or (consented_at is not null and expires_on is not null and (on_careers or on_framework or on_welcome))),
    constraint ck_story_withdrawn check (state <> 'WITHDRAWN' or consented_at is null),
    constraint ck_story_published check (state <> 'PUBLISHED' or published_at is not null),
    constraint ck_story_returned check (state <> 'RETURNED' or return_reason is not null)
);
create index ix_story_shown on story (organisation_id, state, expires_on);
create index ix_story_author on story (author_id, changed_at);
