-- One definition of who counts. Lists, dashboards, the public page and exports all read these functions.

-- Which municipalities keep their register in this installation, and since when.
create table register (
  gemeente_code text primary key references gemeente (code),
  sinds date not null,
  demo boolean not null default false
);
grant select on register to groeiplek_app, groeiplek_telling;

grant select on beschikking, beschikking_historie, dienstverband, dienstverband_historie, dienstverband_uren,
  dienstverband_uren_historie, aanhouding, aanhouding_historie to groeiplek_telling;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['beschikking', 'dienstverband', 'dienstverband_uren', 'aanhouding'] loop
    execute format('create policy telling on %I for select to groeiplek_telling using (true)', tabel);
    execute format('create policy telling on %I for select to groeiplek_telling using (true)', tabel || '_historie');
  end loop;
end
$$;

create function vaststelling_bekend(bekend timestamptz)
returns table (gemeente_code text, dossier_id uuid, persoon_id uuid, beschikking_id uuid, geldig daterange, wacht_sinds date)
language sql stable as $$
  select b.gemeente_code, b.dossier_id, b.persoon_id, b.id, b.geldig, b.wacht_sinds
  from beschikking b
  where b.soort = 'vaststelling' and b.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.dossier_id, h.persoon_id, h.id, h.geldig, h.wacht_sinds
  from beschikking_historie h
  where h.soort = 'vaststelling' and h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

create function dienstverband_bekend(bekend timestamptz)
returns table (gemeente_code text, id uuid, persoon_id uuid, periode daterange)
language sql stable as $$
  select d.gemeente_code, d.id, d.persoon_id, d.periode
  from dienstverband d
  where d.regeling = 'beschut-werk' and d.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.id, h.persoon_id, h.periode
  from dienstverband_historie h
  where h.regeling = 'beschut-werk' and h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

create function uren_bekend(bekend timestamptz)
returns table (gemeente_code text, dienstverband_id uuid, periode daterange, uren numeric)
language sql stable as $$
  select u.gemeente_code, u.dienstverband_id, u.periode, u.uren
  from dienstverband_uren u
  where u.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.dienstverband_id, h.periode, h.uren
  from dienstverband_uren_historie h
  where h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

create function aanhouding_bekend(bekend timestamptz)
returns table (gemeente_code text, dossier_id uuid, periode daterange)
language sql stable as $$
  select a.gemeente_code, a.dossier_id, a.periode from aanhouding a where a.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.dossier_id, h.periode
  from aanhouding_historie h
  where h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

-- One row per person with a vaststelling in force on the day, as known at the moment.
-- dienstverbanden > 0 means working; 0 means waiting; aangehouden is apart inside waiting.
create function stand_personen(peildatum date, bekend timestamptz)
returns table (gemeente_code text, dossier_id uuid, persoon_id uuid, wacht_sinds date, vastgesteld_op date,
  dienstverbanden int, aangehouden boolean)
language sql stable as $$
  select v.gemeente_code, v.dossier_id, v.persoon_id, v.wacht_sinds, lower(v.geldig),
    coalesce(w.aantal, 0)::int, a.dossier_id is not null
  from vaststelling_bekend(bekend) v
  left join (
    select d.gemeente_code, d.persoon_id, count(*) as aantal
    from dienstverband_bekend(bekend) d
    where d.periode @> peildatum
    group by d.gemeente_code, d.persoon_id
  ) w on w.gemeente_code = v.gemeente_code and w.persoon_id = v.persoon_id
  left join aanhouding_bekend(bekend) a
    on a.gemeente_code = v.gemeente_code and a.dossier_id = v.dossier_id and a.periode @> peildatum
  where v.geldig @> peildatum
$$;

-- Counts per municipality with a register, never rows. The only way to look across municipalities.
create function stand_per_gemeente(peildatum date, bekend timestamptz)
returns table (gemeente_code text, positief int, werkzaam int, wachtend int, aangehouden int, dienstverbanden int)
language sql stable security definer set search_path = public as $$
  select r.gemeente_code,
    count(p.persoon_id)::int,
    count(p.persoon_id) filter (where p.dienstverbanden > 0)::int,
    count(p.persoon_id) filter (where p.dienstverbanden = 0)::int,
    count(p.persoon_id) filter (where p.dienstverbanden = 0 and p.aangehouden)::int,
    coalesce(sum(p.dienstverbanden), 0)::int
  from register r
  left join stand_personen(peildatum, bekend) p on p.gemeente_code = r.gemeente_code
  where r.sinds <= peildatum
  group by r.gemeente_code
$$;

-- Hours a week in running dienstverbanden per municipality, for the 31-hour equivalent.
create function uren_per_gemeente(peildatum date, bekend timestamptz)
returns table (gemeente_code text, uren numeric)
language sql stable security definer set search_path = public as $$
  select d.gemeente_code, sum(u.uren)
  from dienstverband_bekend(bekend) d
  join vaststelling_bekend(bekend) v
    on v.gemeente_code = d.gemeente_code and v.persoon_id = d.persoon_id and v.geldig @> peildatum
  join uren_bekend(bekend) u
    on u.gemeente_code = d.gemeente_code and u.dienstverband_id = d.id and u.periode @> peildatum
  where d.periode @> peildatum
  group by d.gemeente_code
$$;

grant create on schema public to groeiplek_telling;
alter function stand_per_gemeente(date, timestamptz) owner to groeiplek_telling;
alter function uren_per_gemeente(date, timestamptz) owner to groeiplek_telling;
revoke create on schema public from groeiplek_telling;
revoke execute on function stand_per_gemeente(date, timestamptz), uren_per_gemeente(date, timestamptz) from public;
grant execute on function stand_per_gemeente(date, timestamptz), uren_per_gemeente(date, timestamptz) to groeiplek_app;
