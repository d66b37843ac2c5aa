-- Run once by the superuser, by ./run (which reads a line at a time: keep each statement on one) and by docker-compose.yml.
-- The owner changes the schema and does nothing else; the web reads and writes rows and cannot change the schema.
create role paconnect_owner login password :'owner_password';
create role paconnect_web login password :'web_password';
create database paconnect owner paconnect_owner;
revoke all on database paconnect from public;
grant connect on database paconnect to paconnect_web;
