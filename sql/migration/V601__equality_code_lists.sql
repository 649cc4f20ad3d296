-- The protected characteristics and what may be said of them. Lists are data with versions, never enums: a new
-- list (the 2021 census, a harmonised standard) is a new row here, and old answers keep the codes they were given.
create table equality_list (
    id             smallint     not null,
    characteristic varchar(30)  not null,
    version        smallint     not null,
    name           varchar(200) not null,
    position       smallint     not null,
    constraint pk_equality_list primary key (id),
    constraint uq_equality_list unique (characteristic, version)
);

-- kind: a declared answer, or one of the three ways of not giving one, which are never confused.
-- on_form: offered on the form; the others are taken in imports only.
create table equality_code (
    id            smallint     not null,
    list_id       smallint     not null,
    code          varchar(40)  not null,
    national_code varchar(4),
    label         varchar(120) not null,
    in_sentence   varchar(120) not null,
    kind          varchar(20)  not null,
    on_form       boolean      not null,
    position      smallint     not null,
    constraint pk_equality_code primary key (id),
    constraint uq_equality_code unique (list_id, code),
    constraint fk_equality_code_list foreign key (list_id) references equality_list (id),
    constraint ck_equality_code_kind check (kind in ('DECLARED', 'PREFER_NOT_TO_SAY', 'NOT_STATED', 'NOT_ASKED'))
);

-- Other words that an import may use for a code: labels of other systems, other national code sets.
create table equality_alias (
    code_id smallint     not null,
    alias   varchar(120) not null,
    constraint pk_equality_alias primary key (code_id, alias),
    constraint fk_equality_alias_code foreign key (code_id) references equality_code (id)
);

-- How codes are put together for a check. The first grouping of a characteristic is its usual one;
-- reference is the group that others are compared with, null for the group with the highest rate.
create table equality_grouping (
    id             smallint     not null,
    characteristic varchar(30)  not null,
    code           varchar(30)  not null,
    name           varchar(120) not null,
    reference      varchar(40),
    position       smallint     not null,
    constraint pk_equality_grouping primary key (id),
    constraint uq_equality_grouping unique (characteristic, code)
);

create table equality_group (
    id          smallint     not null,
    grouping_id smallint     not null,
    code        varchar(40)  not null,
    label       varchar(120) not null,
    in_sentence varchar(120) not null,
    position    smallint     not null,
    constraint pk_equality_group primary key (id),
    constraint uq_equality_group unique (grouping_id, code),
    constraint fk_equality_group_grouping foreign key (grouping_id) references equality_grouping (id)
);

create table equality_group_code (
    group_id smallint not null,
    code_id  smallint not null,
    constraint pk_equality_group_code primary key (group_id, code_id),
    constraint fk_equality_group_code_group foreign key (group_id) references equality_group (id),
    constraint fk_equality_group_code_code foreign key (code_id) references equality_code (id)
);

insert into equality_list (id, characteristic, version, name, position) values
    (1, 'sex', 1, 'Sex: female, male', 1),
    (2, 'ethnicity', 1, 'Ethnic category, NHS Data Dictionary 16+1', 2),
    (3, 'disability', 1, 'Disability, yes or no, as the workforce disability equality standard asks', 3),
    (4, 'gender_identity_same', 1, 'Gender identity the same as sex registered at birth', 4),
    (5, 'sexual_orientation', 1, 'Sexual orientation, NHS Data Dictionary', 5),
    (6, 'religion', 1, 'Religion or belief, NHS Data Dictionary', 6),
    (7, 'marital_status', 1, 'Marriage and civil partnership', 7),
    (8, 'pregnancy_maternity', 1, 'Pregnancy and maternity', 8),
    (9, 'age_band', 1, 'Age in five-year bands, as the Electronic Staff Record', 9);

insert into equality_code (id, list_id, code, national_code, label, in_sentence, kind, on_form, position) values
    (101, 1, 'female', 'F', 'Female', 'female', 'DECLARED', true, 1),
    (102, 1, 'male', 'M', 'Male', 'male', 'DECLARED', true, 2),

    (201, 2, 'white-british', 'A', 'White British', 'White British', 'DECLARED', true, 1),
    (202, 2, 'white-irish', 'B', 'White Irish', 'White Irish', 'DECLARED', true, 2),
    (203, 2, 'white-other', 'C', 'Any other White background', 'other White', 'DECLARED', true, 3),
    (204, 2, 'mixed-white-black-caribbean', 'D', 'Mixed: White and Black Caribbean', 'mixed White and Black Caribbean', 'DECLARED', true, 4),
    (205, 2, 'mixed-white-black-african', 'E', 'Mixed: White and Black African', 'mixed White and Black African', 'DECLARED', true, 5),
    (206, 2, 'mixed-white-asian', 'F', 'Mixed: White and Asian', 'mixed White and Asian', 'DECLARED', true, 6),
    (207, 2, 'mixed-other', 'G', 'Any other mixed background', 'other mixed', 'DECLARED', true, 7),
    (208, 2, 'indian', 'H', 'Indian', 'Indian', 'DECLARED', true, 8),
    (209, 2, 'pakistani', 'J', 'Pakistani', 'Pakistani', 'DECLARED', true, 9),
    (210, 2, 'bangladeshi', 'K', 'Bangladeshi', 'Bangladeshi', 'DECLARED', true, 10),
    (211, 2, 'asian-other', 'L', 'Any other Asian background', 'other Asian', 'DECLARED', true, 11),
    (212, 2, 'caribbean', 'M', 'Caribbean', 'Caribbean', 'DECLARED', true, 12),
    (213, 2, 'african', 'N', 'African', 'African', 'DECLARED', true, 13),
    (214, 2, 'black-other', 'P', 'Any other Black background', 'other Black', 'DECLARED', true, 14),
    (215, 2, 'chinese', 'R', 'Chinese', 'Chinese', 'DECLARED', true, 15),
    (216, 2, 'other', 'S', 'Any other ethnic group', 'other ethnic group', 'DECLARED', true, 16),
    -- Older systems kept no more than this.
    (221, 2, 'white', null, 'White, no more known', 'White', 'DECLARED', false, 21),
    (222, 2, 'mixed', null, 'Mixed, no more known', 'mixed', 'DECLARED', false, 22),
    (223, 2, 'asian', null, 'Asian, no more known', 'Asian', 'DECLARED', false, 23),
    (224, 2, 'black', null, 'Black, no more known', 'Black', 'DECLARED', false, 24),
    (225, 2, 'bme', null, 'Black or minority ethnic, no more known', 'BME', 'DECLARED', false, 25),

    (301, 3, 'yes', 'Y', 'Yes', 'disabled', 'DECLARED', true, 1),
    (302, 3, 'no', 'N', 'No', 'non-disabled', 'DECLARED', true, 2),

    (401, 4, 'yes', 'Y', 'Yes', 'non-trans', 'DECLARED', true, 1),
    (402, 4, 'no', 'N', 'No', 'trans', 'DECLARED', true, 2),

    (501, 5, 'heterosexual', '1', 'Heterosexual or straight', 'heterosexual', 'DECLARED', true, 1),
    (502, 5, 'gay-or-lesbian', '2', 'Gay or lesbian', 'gay or lesbian', 'DECLARED', true, 2),
    (503, 5, 'bisexual', '3', 'Bisexual', 'bisexual', 'DECLARED', true, 3),
    (504, 5, 'other', '4', 'Another sexual orientation not listed', 'other-orientation', 'DECLARED', true, 4),
    (505, 5, 'not-sure', 'U', 'Not sure', 'not-sure', 'DECLARED', true, 5),

    (601, 6, 'none', 'L', 'No religion or belief', 'non-religious', 'DECLARED', true, 1),
    (602, 6, 'bahai', 'A', 'Baha''i', 'Baha''i', 'DECLARED', true, 2),
    (603, 6, 'buddhist', 'B', 'Buddhist', 'Buddhist', 'DECLARED', true, 3),
    (604, 6, 'christian', 'C', 'Christian', 'Christian', 'DECLARED', true, 4),
    (605, 6, 'hindu', 'D', 'Hindu', 'Hindu', 'DECLARED', true, 5),
    (606, 6, 'jain', 'E', 'Jain', 'Jain', 'DECLARED', true, 6),
    (607, 6, 'jewish', 'F', 'Jewish', 'Jewish', 'DECLARED', true, 7),
    (608, 6, 'muslim', 'G', 'Muslim', 'Muslim', 'DECLARED', true, 8),
    (609, 6, 'pagan', 'H', 'Pagan', 'Pagan', 'DECLARED', true, 9),
    (610, 6, 'sikh', 'I', 'Sikh', 'Sikh', 'DECLARED', true, 10),
    (611, 6, 'zoroastrian', 'J', 'Zoroastrian', 'Zoroastrian', 'DECLARED', true, 11),
    (612, 6, 'other', 'K', 'Another religion or belief', 'other-belief', 'DECLARED', true, 12),

    (701, 7, 'single', 'S', 'Single', 'single', 'DECLARED', true, 1),
    (702, 7, 'married', 'M', 'Married', 'married', 'DECLARED', true, 2),
    (703, 7, 'civil-partner', null, 'In a civil partnership', 'civil-partnered', 'DECLARED', true, 3),
    (704, 7, 'separated', 'P', 'Separated', 'separated', 'DECLARED', true, 4),
    (705, 7, 'divorced', 'D', 'Divorced', 'divorced', 'DECLARED', true, 5),
    (706, 7, 'dissolved-civil-partnership', null, 'Civil partnership dissolved', 'formerly civil-partnered', 'DECLARED', true, 6),
    (707, 7, 'widowed', 'W', 'Widowed', 'widowed', 'DECLARED', true, 7),
    (708, 7, 'surviving-civil-partner', null, 'Surviving civil partner', 'bereaved civil-partnered', 'DECLARED', true, 8),

    (801, 8, 'yes', 'Y', 'Yes', 'pregnant or new-parent', 'DECLARED', true, 1),
    (802, 8, 'no', 'N', 'No', 'not-pregnant', 'DECLARED', true, 2),

    (901, 9, 'under-20', null, 'Under 20', 'under-20', 'DECLARED', true, 1),
    (902, 9, '20-24', null, '20 to 24', '20-to-24-year-old', 'DECLARED', true, 2),
    (903, 9, '25-29', null, '25 to 29', '25-to-29-year-old', 'DECLARED', true, 3),
    (904, 9, '30-34', null, '30 to 34', '30-to-34-year-old', 'DECLARED', true, 4),
    (905, 9, '35-39', null, '35 to 39', '35-to-39-year-old', 'DECLARED', true, 5),
    (906, 9, '40-44', null, '40 to 44', '40-to-44-year-old', 'DECLARED', true, 6),
    (907, 9, '45-49', null, '45 to 49', '45-to-49-year-old', 'DECLARED', true, 7),
    (908, 9, '50-54', null, '50 to 54', '50-to-54-year-old', 'DECLARED', true, 8),
    (909, 9, '55-59', null, '55 to 59', '55-to-59-year-old', 'DECLARED', true, 9),
    (910, 9, '60-64', null, '60 to 64', '60-to-64-year-old', 'DECLARED', true, 10),
    (911, 9, '65-and-over', null, '65 or over', '65-and-over', 'DECLARED', true, 11);

-- The three ways of not giving an answer, for each characteristic: it was offered and chosen; asked and left
-- unanswered; never asked, or not kept.
insert into equality_code (id, list_id, code, national_code, label, in_sentence, kind, on_form, position)
    select 100 * id + 97, id, 'prefer-not-to-say', case id when 6 then 'M' when 7 then 'N' end, 'Prefer not to say',
           'prefer not to say', 'PREFER_NOT_TO_SAY', true, 97
      from equality_list;
insert into equality_code (id, list_id, code, national_code, label, in_sentence, kind, on_form, position)
    select 100 * id + 98, id, 'not-stated', case when id < 6 then 'Z' end, 'Not stated', 'not stated', 'NOT_STATED', false, 98
      from equality_list;
insert into equality_code (id, list_id, code, national_code, label, in_sentence, kind, on_form, position)
    select 100 * id + 99, id, 'not-asked', case id when 2 then '99' when 5 then '9' when 6 then 'N' end, 'Not asked',
           'not asked', 'NOT_ASKED', false, 99
      from equality_list;

insert into equality_alias (code_id, alias) values
    (101, 'woman'), (101, 'women'), (102, 'man'), (102, 'men'),
    (201, 'White - British'), (202, 'White - Irish'), (203, 'White - Any other White background'),
    (203, 'White - Other'), (204, 'Mixed - White and Black Caribbean'), (205, 'Mixed - White and Black African'),
    (206, 'Mixed - White and Asian'), (207, 'Mixed - Any other mixed background'),
    (208, 'Asian or Asian British - Indian'), (209, 'Asian or Asian British - Pakistani'),
    (210, 'Asian or Asian British - Bangladeshi'), (211, 'Asian or Asian British - Any other Asian background'),
    (212, 'Black or Black British - Caribbean'), (213, 'Black or Black British - African'),
    (214, 'Black or Black British - Any other Black background'), (215, 'Other Ethnic Groups - Chinese'),
    (216, 'Other Ethnic Groups - Any other ethnic group'),
    -- 2021 census categories that the 16+1 list has no code of its own for
    (203, 'Gypsy or Irish Traveller'), (203, 'Roma'), (216, 'Arab'),
    (221, 'White'), (222, 'Mixed'), (223, 'Asian'), (224, 'Black'), (225, 'BAME'),
    (301, 'disabled'), (302, 'not disabled'), (302, 'non-disabled'),
    (501, 'straight'), (502, 'gay'), (502, 'lesbian'), (504, 'Other sexual orientation not listed'), (505, 'Undecided'),
    (601, 'Atheism'), (601, 'No religion'), (603, 'Buddhism'), (604, 'Christianity'), (605, 'Hinduism'), (606, 'Jainism'),
    (607, 'Judaism'), (608, 'Islam'), (610, 'Sikhism'),
    (703, 'Civil Partnership'),
    (901, '<20'), (901, '16-19'), (911, '65+');
insert into equality_alias (code_id, alias)
    select id, 'I do not wish to disclose' from equality_code where code = 'prefer-not-to-say';
insert into equality_alias (code_id, alias)
    select id, 'not known' from equality_code where code = 'not-asked';

insert into equality_grouping (id, characteristic, code, name, reference, position) values
    (11, 'sex', 'detailed', 'Female, male', 'male', 1),
    (21, 'ethnicity', 'wres', 'White and BME, as the workforce race equality standard counts', 'white', 1),
    (22, 'ethnicity', 'five', 'Five groups', 'white', 2),
    (23, 'ethnicity', 'detailed', 'All categories', 'white-british', 3),
    (31, 'disability', 'detailed', 'Disabled, not disabled', 'no', 1),
    (41, 'gender_identity_same', 'detailed', 'Same as at birth, not the same', 'yes', 1),
    (51, 'sexual_orientation', 'detailed', 'All categories', 'heterosexual', 1),
    (52, 'sexual_orientation', 'broad', 'Heterosexual, all others', 'heterosexual', 2),
    (61, 'religion', 'detailed', 'All categories', null, 1),
    (71, 'marital_status', 'detailed', 'All categories', null, 1),
    (81, 'pregnancy_maternity', 'detailed', 'Yes, no', 'no', 1),
    (91, 'age_band', 'detailed', 'Five-year bands', null, 1),
    (92, 'age_band', 'broad', 'Wider bands', null, 2);

-- In detail, every declared code is a group of its own; its id is the grouping's times 100 and the code's place.
insert into equality_group (id, grouping_id, code, label, in_sentence, position)
    select 100 * g.id + c.position, g.id, c.code, c.label, c.in_sentence, c.position
      from equality_grouping g
      join equality_list l on l.characteristic = g.characteristic
      join equality_code c on c.list_id = l.id and c.kind = 'DECLARED'
     where g.code = 'detailed';
insert into equality_group_code (group_id, code_id)
    select 100 * g.id + c.position, c.id
      from equality_grouping g
      join equality_list l on l.characteristic = g.characteristic
      join equality_code c on c.list_id = l.id and c.kind = 'DECLARED'
     where g.code = 'detailed';
-- Answers of yes and no say little as the name of a group.
update equality_group set label = 'Disabled' where grouping_id = 31 and code = 'yes';
update equality_group set label = 'Not disabled' where grouping_id = 31 and code = 'no';
update equality_group set label = 'Gender the same as at birth' where grouping_id = 41 and code = 'yes';
update equality_group set label = 'Gender not the same as at birth' where grouping_id = 41 and code = 'no';
update equality_group set label = 'Pregnant or a new parent' where grouping_id = 81 and code = 'yes';
update equality_group set label = 'Not pregnant, nor a new parent' where grouping_id = 81 and code = 'no';

insert into equality_group (id, grouping_id, code, label, in_sentence, position) values
    (2101, 21, 'white', 'White', 'White', 1),
    (2102, 21, 'bme', 'BME', 'BME', 2),
    (2201, 22, 'white', 'White', 'White', 1),
    (2202, 22, 'mixed', 'Mixed', 'mixed', 2),
    (2203, 22, 'asian', 'Asian', 'Asian', 3),
    (2204, 22, 'black', 'Black', 'Black', 4),
    (2205, 22, 'other', 'Chinese and other', 'Chinese and other', 5),
    (2206, 22, 'bme', 'BME, no more known', 'BME', 6),
    (5201, 52, 'heterosexual', 'Heterosexual or straight', 'heterosexual', 1),
    (5202, 52, 'lgb-plus', 'Gay, lesbian, bisexual or other', 'LGB+', 2),
    (9201, 92, 'under-25', 'Under 25', 'under-25', 1),
    (9202, 92, '25-34', '25 to 34', '25-to-34-year-old', 2),
    (9203, 92, '35-44', '35 to 44', '35-to-44-year-old', 3),
    (9204, 92, '45-54', '45 to 54', '45-to-54-year-old', 4),
    (9205, 92, '55-and-over', '55 or over', '55-and-over', 5);
insert into equality_group_code (group_id, code_id)
    select case when code in ('white-british', 'white-irish', 'white-other', 'white') then 2101 else 2102 end, id
      from equality_code where list_id = 2 and kind = 'DECLARED';
insert into equality_group_code (group_id, code_id) values
    (2201, 201), (2201, 202), (2201, 203), (2201, 221),
    (2202, 204), (2202, 205), (2202, 206), (2202, 207), (2202, 222),
    (2203, 208), (2203, 209), (2203, 210), (2203, 211), (2203, 223),
    (2204, 212), (2204, 213), (2204, 214), (2204, 224),
    -- The 16+1 list counts Chinese among the other ethnic groups; the census counts it as Asian.
    (2205, 215), (2205, 216),
    (2206, 225),
    (5201, 501), (5202, 502), (5202, 503), (5202, 504), (5202, 505),
    (9201, 901), (9201, 902), (9202, 903), (9202, 904), (9203, 905), (9203, 906),
    (9204, 907), (9204, 908), (9205, 909), (9205, 910), (9205, 911);
