-- Run once by the superuser inside the new database, a statement a line, as roles.sql is.
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
create extension intarray;
create extension citext;
