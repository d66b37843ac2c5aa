-- Run by the owner after every migration; safe to repeat: rights, triggers, and the one row every installation has.
-- The web's role may read and write rows, and make temporary tables (NewListings.cs, JobAlertMatching.cs). It makes, changes and empties no other table.
-- History is append-only: for the web by its rights, and for everybody, the owner included, by a trigger.
do $$
begin
    if exists (select from pg_roles where rolname = 'paconnect_web') then
        execute format('grant temporary on database %I to paconnect_web', current_database());
        grant usage on schema public to paconnect_web;
        grant select, insert, update, delete on all tables in schema public to paconnect_web;
        grant usage, select on all sequences in schema public to paconnect_web;
        revoke update, delete, truncate on history, private_note_views from paconnect_web;
        revoke insert, update, delete, truncate on
            "__EFMigrationsHistory", places, district_places, district_hearts, unit_postcodes, search_synonyms from paconnect_web;
    end if;
end
$$;

create or replace function history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only';
end
$$;

create or replace trigger history_append_only before update or delete on history
    for each row execute function history_is_append_only();
create or replace trigger history_no_truncate before truncate on history
    execute function history_is_append_only();

-- The words of a search, with what people also call each. In order, so that the same words are always read alike.
create or replace function search_query(words text) returns tsquery language sql stable as $$
    select ts_rewrite(to_tsquery('english', words), 'select t, s from search_synonyms order by t')
$$;

create or replace function job_alert_reads_words() returns trigger language plpgsql as $$
begin
    new.words_query := search_query(new.words);
    return new;
end
$$;

create or replace trigger job_alerts_read_words before insert or update of words on job_alerts
    for each row execute function job_alert_reads_words();
create or replace trigger register_alerts_read_words before insert or update of words on register_alerts
    for each row execute function job_alert_reads_words();

-- Every installation has the platform's own organisation: it takes what no other covers, and its members are the administrators.
insert into organisations (id, name, slug, is_platform, nation, about, contact, safeguarding, guidance)
select gen_random_uuid(), 'PaConnect', 'paconnect', true, 'England',
    'PaConnect itself looks after the places that no local organisation covers yet.', '',
    'If somebody is in danger now, call 999. If it is not urgent, call adult social care at the local council.', ''
where not exists (select from organisations where is_platform);
