-- Inductions belong to organisations, people, posts and values, whose tables come before this script and after those of induction.
alter table induction_template add constraint fk_induction_template_organisation foreign key (organisation_id) references organisation (id);
alter table induction_template_task add constraint fk_induction_template_task_value foreign key (value_id) references framework_value (id);
alter table transition_plan add constraint fk_transition_plan_organisation foreign key (organisation_id) references organisation (id);
alter table transition_plan add constraint fk_transition_plan_person foreign key (person_id) references person (id);
alter table transition_plan add constraint fk_transition_plan_employment foreign key (employment_id) references employment (id);
alter table transition_plan add constraint fk_transition_plan_post foreign key (post_id) references post (id);
alter table transition_plan add constraint fk_transition_plan_manager foreign key (expected_manager_id) references person (id);
alter table transition_plan add constraint fk_transition_plan_buddy foreign key (buddy_id) references person (id);
alter table plan_task add constraint fk_plan_task_value foreign key (value_id) references framework_value (id);
alter table check_point add constraint fk_check_point_with foreign key (with_id) references person (id);
alter table pulse_figure add constraint fk_pulse_figure_organisation foreign key (organisation_id) references organisation (id);
