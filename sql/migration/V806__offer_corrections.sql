-- An offer that was wrong is put right before its candidate has answered; what was sent before stays.
create table offer_correction (
    id             bigint        not null auto_increment,
    application_id bigint        not null,
    sent_at        datetime(6)   not null,
    sent_by        varchar(200)  not null,
    letter         text          not null,
    reason         varchar(2000) not null,
    who            varchar(200)  not null,
    at             datetime(6)   not null,
    constraint pk_offer_correction primary key (id),
    constraint fk_offer_correction_offer foreign key (application_id) references offer (application_id)
);

-- The letter that ships says which post is offered.
update letter_template set text = replace(text, '- Pay: {pay}', concat('- Post: {post}, {unit}', char(10), '- Pay: {pay}')) where id = 1 and version = 0;
