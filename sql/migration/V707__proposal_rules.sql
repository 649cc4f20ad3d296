-- By which version of its rules a proposal was made (G-7): a rule that changes gets a number of its own, and old ones keep theirs.
alter table panel_decision add column rules varchar(40) not null default 'VR-6.1 VR-8.1';
