-- The application may add to the audit trail and the record of who has looked. What was done, when, to which record and
-- at which organisation it can never change or delete (G-4); the identity of somebody who is erased it can replace (G-10).
-- Run as root once after the first start, which makes the tables as the schema's owner. From then on start
-- the application as touchstone_app; start it as the owner only for an upgrade that migrates.
create user if not exists 'touchstone_app'@'%' identified by 'replace-this';
-- A grant on the whole schema would cover the two tables too, so each other table is granted by name:
select concat('grant select, insert, update, delete on touchstone.', table_name, ' to ''touchstone_app''@''%'';')
  from information_schema.tables
 where table_schema = 'touchstone' and table_name not in ('audit_event', 'access_event', 'schema_history');
-- Run what that printed, then:
grant select, insert, update (account_id, who, from_state, to_state, reason) on touchstone.audit_event to 'touchstone_app'@'%';
grant select, insert, update (reader, subject_person_id) on touchstone.access_event to 'touchstone_app'@'%';
grant select on touchstone.schema_history to 'touchstone_app'@'%';
