-- What became of people's own choices. One definition of a start and of the choice before it feeds the page, the file,
-- the public page and the API.

alter table voorstel add column reden_code text check (reden_code ~ '^[a-z]+(-[a-z]+)*$');
alter table voorstel_historie add column reden_code text;
comment on column voorstel.reden_code is 'Why a side said no, as a code; null when it was not recorded as one';

create index voorstel_gedaan on voorstel (gemeente_code, voorgesteld_op);
create index auditregel_voorrang on auditregel (gemeente_code, rij_id) where handeling = 'voorrang-gepasseerd';

create function plaatsing_bekend(bekend timestamptz)
returns table (gemeente_code text, id uuid, dossier_id uuid, persoon_id uuid, zitplaats_id uuid, voorstel_id uuid,
  periode daterange)
language sql stable as $$
  select b.gemeente_code, b.id, b.dossier_id, b.persoon_id, b.zitplaats_id, b.voorstel_id, b.periode
  from plaatsing b
  where b.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.id, h.dossier_id, h.persoon_id, h.zitplaats_id, h.voorstel_id, h.periode
  from plaatsing_historie h
  where h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

create function keuze_bekend(bekend timestamptz)
returns table (gemeente_code text, id uuid, dossier_id uuid, gekozen_op date, geldig daterange)
language sql stable as $$
  select k.gemeente_code, k.id, k.dossier_id, k.gekozen_op, k.geldig
  from keuze k
  where k.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.id, h.dossier_id, h.gekozen_op, h.geldig
  from keuze_historie h
  where h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

create function voorstel_bekend(bekend timestamptz)
returns table (gemeente_code text, id uuid, dossier_id uuid, werkplek_id uuid, keuze_rang int, voorgesteld_op date,
  reageren_voor date, status text, kant text, reden_code text, afgerond_op date)
language sql stable as $$
  select v.gemeente_code, v.id, v.dossier_id, v.werkplek_id, v.keuze_rang, v.voorgesteld_op, v.reageren_voor, v.status,
    v.kant, v.reden_code, v.afgerond_op
  from voorstel v
  where v.vastgelegd_op <= bekend
  union all
  select h.gemeente_code, h.id, h.dossier_id, h.werkplek_id, h.keuze_rang, h.voorgesteld_op, h.reageren_voor, h.status,
    h.kant, h.reden_code, h.afgerond_op
  from voorstel_historie h
  where h.vastgelegd_op <= bekend and h.vervangen_op > bekend
$$;

-- The first start of each person in each period [van, tot). Going on at the same place (a trial that becomes work) is no
-- new start. The rank is the one at the proposal; without a proposal, the one in the choice in force on the first day.
-- gekozen_sinds is the first choice after an earlier start, so that choosing again never makes the wait look shorter.
-- These functions join lists of a whole municipality; the planner takes such a list for one row, so no nested loops.
create function keuze_starts(gemeente text, van date[], tot date[], bekend timestamptz)
returns table (deel int, gemeente_code text, dossier_id uuid, persoon_id uuid, werkplek_id uuid, begonnen_op date,
  rang int, heeft_keuze boolean, gekozen_sinds date)
language sql stable set enable_nestloop = off as $$
  with bezetting as (
    select b.dossier_id, b.persoon_id, b.voorstel_id, z.werkplek_id, lower(b.periode) as begonnen_op,
      max(coalesce(upper(b.periode), 'infinity')) over (partition by b.dossier_id, z.werkplek_id
        order by lower(b.periode) range between unbounded preceding and interval '1 day' preceding) as hier_tot,
      max(lower(b.periode)) over (partition by b.dossier_id
        order by lower(b.periode) range between unbounded preceding and interval '1 day' preceding) as vorige_start
    from plaatsing_bekend(bekend) b
    join zitplaats z on z.gemeente_code = b.gemeente_code and z.id = b.zitplaats_id
    where b.gemeente_code = gemeente
  ),
  keuzes as materialized (
    select k.id, k.dossier_id, k.gekozen_op, k.geldig from keuze_bekend(bekend) k where k.gemeente_code = gemeente
  ),
  starts as materialized (
    select b.dossier_id, b.persoon_id, b.werkplek_id, b.begonnen_op, b.vorige_start, v.id as voorstel_id, v.keuze_rang,
      coalesce(v.voorgesteld_op, b.begonnen_op) as keuzedag
    from bezetting b
    left join voorstel v on v.gemeente_code = gemeente and v.id = b.voorstel_id
    where b.hier_tot is null or b.hier_tot < b.begonnen_op
  ),
  met_keuze as (
    select s.*, k.id as keuze_id,
      coalesce(s.keuze_rang, case when s.voorstel_id is null then kp.rang end) as rang
    from starts s
    left join keuzes k on k.dossier_id = s.dossier_id and k.geldig @> s.keuzedag
    left join keuze_plek kp on kp.gemeente_code = gemeente and kp.keuze_id = k.id and kp.werkplek_id = s.werkplek_id
  ),
  sinds as (
    select s.dossier_id, s.begonnen_op, min(k.gekozen_op) as gekozen_sinds
    from starts s
    join keuzes k on k.dossier_id = s.dossier_id and k.gekozen_op <= s.begonnen_op
      and (s.vorige_start is null or k.gekozen_op > s.vorige_start)
    group by s.dossier_id, s.begonnen_op
  ),
  geteld as (
    select d.deel::int as deel, m.*,
      row_number() over (partition by d.deel, m.persoon_id order by m.begonnen_op, m.rang, m.werkplek_id) as plaats
    from unnest(van, tot) with ordinality d(van, tot, deel)
    join met_keuze m on m.begonnen_op >= d.van and m.begonnen_op < d.tot
  )
  select g.deel, gemeente, g.dossier_id, g.persoon_id, g.werkplek_id, g.begonnen_op, g.rang,
    g.keuze_rang is not null or g.keuze_id is not null, sinds.gekozen_sinds
  from geteld g
  left join sinds on sinds.dossier_id = g.dossier_id and sinds.begonnen_op = g.begonnen_op
  where g.plaats = 1
$$;

-- Who waits on the day and did not begin anywhere, with the choice in force. Working people who chose another place are
-- not in it: they have a place.
create function keuze_wachtenden(gemeente text, peildatum date, bekend timestamptz)
returns table (gemeente_code text, dossier_id uuid, wacht_sinds date, aangehouden boolean, keuze_id uuid,
  gekozen_sinds date)
language sql stable set enable_nestloop = off as $$
  with begonnen as (
    select b.dossier_id, max(lower(b.periode)) as op, bool_or(b.periode @> peildatum) as nu
    from plaatsing_bekend(bekend) b
    where b.gemeente_code = gemeente and lower(b.periode) <= peildatum
    group by b.dossier_id
  ),
  keuzes as (
    select k.dossier_id,
      min(k.gekozen_op) filter (where begonnen.op is null or k.gekozen_op > begonnen.op) as gekozen_sinds,
      (array_agg(k.id) filter (where k.geldig @> peildatum))[1] as keuze_id
    from keuze_bekend(bekend) k
    left join begonnen on begonnen.dossier_id = k.dossier_id
    where k.gemeente_code = gemeente and k.gekozen_op <= peildatum
    group by k.dossier_id
  )
  select gemeente, s.dossier_id, s.wacht_sinds, s.aangehouden, k.keuze_id,
    case when k.keuze_id is not null then k.gekozen_sinds end
  from stand_personen(peildatum, bekend) s
  left join keuzes k on k.dossier_id = s.dossier_id
  left join begonnen on begonnen.dossier_id = s.dossier_id
  where s.gemeente_code = gemeente and s.dienstverbanden = 0 and begonnen.nu is not true
$$;

-- Per place on the day: seats free from then on, who still wants it, and since when nobody does. A choice wants its places
-- as long as the person has no place, or gave the choice after beginning at the one they have.
create function keuze_plekken(gemeente text, peildatum date, bekend timestamptz)
returns table (werkplek_id uuid, vrij int, gekozen_door int, ooit_gekozen int, laatst_gekozen date)
language sql stable set enable_nestloop = off as $$
  with bezetting as materialized (
    select b.dossier_id, b.zitplaats_id, b.periode from plaatsing_bekend(bekend) b where b.gemeente_code = gemeente
  ),
  heeft_plek as (
    select b.dossier_id from bezetting b where b.periode @> peildatum group by b.dossier_id
  ),
  keuzes as (
    select k.id, k.dossier_id, k.geldig @> peildatum as geldt,
      least(upper(k.geldig), min(lower(b.periode)) filter (where lower(b.periode) >= k.gekozen_op)) as tot
    from keuze_bekend(bekend) k
    left join bezetting b on b.dossier_id = k.dossier_id
    where k.gemeente_code = gemeente and k.gekozen_op <= peildatum and not isempty(k.geldig)
    group by k.id, k.dossier_id, k.geldig, k.gekozen_op
  ),
  gekozen as (
    select kp.werkplek_id, count(distinct k.dossier_id)::int as ooit, max(least(k.tot, peildatum)) as laatst,
      count(distinct k.dossier_id) filter (where k.geldt and s.dossier_id is not null
        and (h.dossier_id is null or k.tot is null or k.tot > peildatum))::int as nu
    from keuzes k
    join keuze_plek kp on kp.gemeente_code = gemeente and kp.keuze_id = k.id
    left join stand_personen(peildatum, bekend) s on s.gemeente_code = gemeente and s.dossier_id = k.dossier_id
    left join heeft_plek h on h.dossier_id = k.dossier_id
    group by kp.werkplek_id
  ),
  stoelen as (
    select z.werkplek_id, count(*)::int as vrij
    from zitplaats z
    where z.gemeente_code = gemeente and z.periode @> peildatum
      and not exists (select from bezetting b
        where b.zitplaats_id = z.id and coalesce(upper(b.periode), 'infinity') > peildatum)
    group by z.werkplek_id
  )
  select p.id, coalesce(stoelen.vrij, 0), coalesce(gekozen.nu, 0), coalesce(gekozen.ooit, 0), gekozen.laatst
  from werkplek p
  left join stoelen on stoelen.werkplek_id = p.id
  left join gekozen on gekozen.werkplek_id = p.id
  where p.gemeente_code = gemeente and p.beschikbaar @> peildatum
$$;

-- Counts of a municipality whose register was complete from the first day on; never rows.
grant select (gemeente_code, id, dossier_id, persoon_id, zitplaats_id, voorstel_id, periode, vastgelegd_op)
  on plaatsing to groeiplek_telling;
grant select (gemeente_code, id, dossier_id, persoon_id, zitplaats_id, voorstel_id, periode, vastgelegd_op, vervangen_op)
  on plaatsing_historie to groeiplek_telling;
grant select (gemeente_code, id, dossier_id, gekozen_op, geldig, vastgelegd_op) on keuze to groeiplek_telling;
grant select (gemeente_code, id, dossier_id, gekozen_op, geldig, vastgelegd_op, vervangen_op)
  on keuze_historie to groeiplek_telling;
grant select (gemeente_code, id, voorgesteld_op, keuze_rang) on voorstel to groeiplek_telling;
grant select on keuze_plek, zitplaats to groeiplek_telling;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['plaatsing', 'plaatsing_historie', 'keuze', 'keuze_historie', 'keuze_plek', 'zitplaats',
    'voorstel'] loop
    execute format('create policy keuzemeting on %I for select to groeiplek_telling using (true)', tabel);
  end loop;
end
$$;

create function keuze_telling(gemeente text, van date[], tot date[], bekend timestamptz)
returns table (deel int, met_keuze int, eerste int)
language sql stable security definer set search_path = public as $$
  select d.deel::int, (count(*) filter (where s.heeft_keuze))::int, (count(*) filter (where s.rang = 1))::int
  from register r
  cross join unnest(van, tot) with ordinality d(van, tot, deel)
  left join keuze_starts(gemeente, keuze_telling.van, keuze_telling.tot, bekend) s on s.deel = d.deel
  where r.gemeente_code = gemeente and r.sinds <= d.van
  group by d.deel
$$;

-- What was protected in a published year stays protected. A row is an area and a year; it holds nothing about a person.
create table keuze_bescherming (
  jaar int not null check (jaar between 2015 and 2100),
  gebied_code text not null check (gebied_code ~ '^GM[0-9]{4}$'),
  beschermd_sinds timestamptz not null default now(),
  primary key (jaar, gebied_code)
);
comment on table keuze_bescherming is
  'Public year figures about choices that were protected when first published; never removed';
grant select on keuze_bescherming to groeiplek_app, groeiplek_telling;
grant insert on keuze_bescherming to groeiplek_telling;

create function keuze_bescherm(voor_jaar int, gebied text)
returns void language sql security definer set search_path = public as $$
  insert into keuze_bescherming (jaar, gebied_code) values (voor_jaar, gebied) on conflict do nothing
$$;

grant create on schema public to groeiplek_telling;
alter function keuze_telling(text, date[], date[], timestamptz) owner to groeiplek_telling;
alter function keuze_bescherm(int, text) owner to groeiplek_telling;
revoke create on schema public from groeiplek_telling;
revoke execute on function keuze_telling(text, date[], date[], timestamptz), keuze_bescherm(int, text) from public;
grant execute on function keuze_telling(text, date[], date[], timestamptz), keuze_bescherm(int, text)
  to groeiplek_app;
