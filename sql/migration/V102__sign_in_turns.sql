-- Tries of one person, or from one place, are counted one after another: whoever counts locks the row that their hash
-- falls on. There are 256 rows for persons and after them 256 for places, and they stay: none is made or cleaned away.
create table sign_in_turn (
    id smallint not null,
    constraint pk_sign_in_turn primary key (id),
    constraint ck_sign_in_turn_id check (id between 0 and 511)
);

insert into sign_in_turn (id)
with digit as (
    select 0 as d union all select 1 union all select 2 union all select 3
    union all select 4 union all select 5 union all select 6 union all select 7
)
select a.d * 64 + b.d * 8 + c.d from digit a cross join digit b cross join digit c;
