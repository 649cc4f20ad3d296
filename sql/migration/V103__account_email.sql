-- One address is one account, letter by letter: to the usual collation é is e and an invisible character nothing, so
-- that somebody else's account would answer to an address under which nobody's tries are counted.
alter table account modify email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
