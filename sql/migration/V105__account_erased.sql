-- Somebody asked to be forgotten, and it was granted (G-10): the account stays as a number that deeds refer to, and is nobody's.
alter table account drop constraint ck_account_state;
alter table account add constraint ck_account_states check (state in ('INVITED', 'ACTIVE', 'LOCKED', 'ERASED'));
alter table account add constraint ck_account_erased check (state <> 'ERASED' or password_hash is null);
