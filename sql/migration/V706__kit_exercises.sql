-- At an assessment centre a panel rates an exercise as it shows a value, instead of a question of the library.
-- The exercise is one of the module above: its number stands here without a rule.
alter table kit_question drop constraint ck_kit_question_kind;
alter table kit_question drop constraint ck_kit_question_value;
alter table kit_question drop constraint ck_kit_question_minutes;
alter table kit_question add column exercise_id bigint;
alter table kit_question add constraint ck_kit_question_what
    check ((question_id is not null) + (criterion_id is not null) + (exercise_id is not null) = 1);
alter table kit_question add constraint ck_kit_question_about check ((value_id is null) = (criterion_id is not null));
alter table kit_question add constraint ck_kit_question_time check (minutes between 1 and 240);
