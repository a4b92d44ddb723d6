-- Roles, extensions and the machinery that every municipality table shares.

do $$
declare
  rol text;
begin
  foreach rol in array array['groeiplek_app', 'groeiplek_telling', 'groeiplek_toegang'] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin', rol);
    end if;
    if not pg_has_role(current_user, rol, 'member') then
      execute format('grant %I to current_user', rol);
    end if;
  end loop;
end
$$;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

grant usage on schema public to groeiplek_app, groeiplek_telling, groeiplek_toegang;

-- One row: what this installation is. Invented people never meet real ones.
create table installatie (
  id boolean primary key default true check (id),
  soort text not null check (soort in ('demo', 'echt', 'leeg')),
  sleutel_controle text not null,
  aangemaakt_op timestamptz not null default now()
);
grant select on installatie to groeiplek_app, groeiplek_toegang;

create function huidige_gemeente() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.gemeente', true), '');

create function huidige_gebruiker() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.gebruiker', true), '')::uuid;

-- The log of who did what, to whom, why and when. No foreign keys: a line outlives what it is about.
create table auditregel (
  gemeente_code text not null,
  id bigint generated always as identity,
  tijdstip timestamptz not null default clock_timestamp(),
  gebruiker_id uuid,
  handeling text not null,
  tabel text not null,
  rij_id text,
  betrokkenen uuid[] not null default '{}',
  velden text[] not null default '{}',
  reden text,
  verzoek text,
  primary key (gemeente_code, id)
);
comment on column auditregel.betrokkenen is 'Ids of the dossiers (or the persoon) that were shown or changed';
create index auditregel_betrokkenen on auditregel using gin (betrokkenen);
create index auditregel_tijdstip on auditregel (gemeente_code, tijdstip desc);

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger auditregel_onveranderlijk before update or delete on auditregel
  for each row execute function weiger_wijziging();
create trigger auditregel_onveranderlijk_geheel before truncate on auditregel
  for each statement execute function weiger_wijziging();

create function schrijf_audit() returns trigger language plpgsql as $$
declare
  nieuw jsonb := to_jsonb(new);
  oud jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}'::jsonb end;
begin
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, betrokkenen, velden, reden, verzoek)
  values (
    new.gemeente_code,
    huidige_gebruiker(),
    case tg_op when 'INSERT' then 'toegevoegd' else 'gewijzigd' end,
    tg_table_name,
    nieuw ->> 'id',
    array_remove(array[(nieuw ->> 'dossier_id')::uuid,
      case when tg_table_name in ('dossier', 'persoon') then (nieuw ->> 'id')::uuid end,
      (nieuw ->> 'persoon_id')::uuid], null),
    case when tg_op = 'UPDATE' then
      array(select key from jsonb_each(nieuw) n(key, waarde)
            where waarde is distinct from oud -> key and key not in ('vastgelegd_op', 'versie') order by key)
    else '{}'::text[] end,
    nullif(current_setting('app.reden', true), ''),
    nullif(current_setting('app.verzoek', true), '')
  );
  return null;
end
$$;

-- Record time: the row that is replaced is kept, closed, in <table>_historie. Changes within one transaction count as one.
create function bewaar_historie() returns trigger language plpgsql as $$
begin
  if new is not distinct from old then
    return new;
  end if;
  if old.vastgelegd_op < now() then
    execute format(
      'insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', tg_table_name || '_historie')
    using to_jsonb(old) || jsonb_build_object('vervangen_op', now());
  end if;
  new.vastgelegd_op := now();
  return new;
end
$$;

create function hoog_versie_op() returns trigger language plpgsql as $$
begin
  new.versie := old.versie + 1;
  return new;
end
$$;

-- Makes a table a municipality table: row-level security, audit, and (when asked) its historie.
create procedure richt_gemeentetabel_in(tabel text, historie boolean, wijzigbaar boolean)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', tabel);
  execute format('alter table %I force row level security', tabel);
  execute format(
    'create policy eigen_gemeente on %I to groeiplek_app using (gemeente_code = (select huidige_gemeente())) '
    'with check (gemeente_code = (select huidige_gemeente()))', tabel);
  execute format('create policy beheer on %I to %I using (true) with check (true)', tabel, current_user);
  execute format('grant select, insert on %I to groeiplek_app', tabel);
  execute format(
    'create trigger audit after insert or update on %I for each row when (current_user = ''groeiplek_app'') '
    'execute function schrijf_audit()', tabel);
  if wijzigbaar then
    execute format('grant update on %I to groeiplek_app', tabel);
    execute format(
      'create trigger b_versie before update on %I for each row execute function hoog_versie_op()', tabel);
  end if;
  if historie then
    execute format('create table %I (like %I)', tabel || '_historie', tabel);
    execute format('alter table %I add column vervangen_op timestamptz not null', tabel || '_historie');
    execute format('create index on %I (gemeente_code, id)', tabel || '_historie');
    execute format('alter table %I enable row level security', tabel || '_historie');
    execute format('alter table %I force row level security', tabel || '_historie');
    execute format(
      'create policy eigen_gemeente on %I to groeiplek_app using (gemeente_code = (select huidige_gemeente())) '
      'with check (gemeente_code = (select huidige_gemeente()))', tabel || '_historie');
    execute format('create policy beheer on %I to %I using (true) with check (true)', tabel || '_historie', current_user);
    execute format('grant select, insert on %I to groeiplek_app', tabel || '_historie');
    execute format(
      'create trigger onveranderlijk before update or delete on %I for each row execute function weiger_wijziging()',
      tabel || '_historie');
    execute format(
      'create trigger a_historie before update on %I for each row execute function bewaar_historie()', tabel);
  end if;
end
$$;

alter table auditregel enable row level security;
alter table auditregel force row level security;
create policy eigen_gemeente on auditregel to groeiplek_app
  using (gemeente_code = (select huidige_gemeente())) with check (gemeente_code = (select huidige_gemeente()));
do $$ begin execute format('create policy beheer on auditregel to %I using (true) with check (true)', current_user); end $$;
grant select, insert on auditregel to groeiplek_app;
