-- Two gemeenten agree to share places. The owner opens seats of a werkplek, the partner takes them over as an ordinary
-- werkplek of its own register. Each side sees places and counts of the other, never people.

create table deelafspraak (
  eigenaar_code text not null references gemeente (code),
  partner_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  naam text not null check (naam <> ''),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  voorwaarden text not null default '',
  contact text not null check (contact <> ''),
  status text not null default 'aangeboden' check (status in ('aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken')),
  aangeboden_op date not null,
  beantwoord_op date,
  reden text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (id),
  unique (eigenaar_code, partner_code, id),
  check (eigenaar_code <> partner_code),
  check ((status in ('aanvaard', 'geweigerd')) = (beantwoord_op is not null))
);
comment on table deelafspraak is 'Agreement by which the owner can open places for the partner; both read it';
comment on column deelafspraak.contact is 'Whom the partner can call: a team with its number or address';
comment on column deelafspraak.reden is 'Why it was refused, withdrawn or ended early; both read it';

create table plekdeling (
  eigenaar_code text not null,
  partner_code text not null,
  id uuid not null default gen_random_uuid(),
  deelafspraak_id uuid not null,
  werkplek_id uuid not null,
  aantal int not null check (aantal > 0),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  geopend_op date not null,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (id),
  unique (eigenaar_code, id),
  unique (partner_code, id),
  foreign key (eigenaar_code, partner_code, deelafspraak_id) references deelafspraak (eigenaar_code, partner_code, id),
  foreign key (eigenaar_code, werkplek_id) references werkplek (gemeente_code, id)
);
comment on table plekdeling is 'Seats of one werkplek that the owner opens for the partner; both read it';
create index plekdeling_werkplek on plekdeling (eigenaar_code, werkplek_id);

-- Which seats of the owner's own register these are. They stay out of its market until it takes them back, so that it
-- never offers a seat on which somebody of the partner still sits. Only the owner reads this, with the ground.
create table plekdeling_zitplaats (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  plekdeling_id uuid not null,
  zitplaats_id uuid not null,
  periode daterange not null check (not lower_inf(periode)),
  ronde_nummer int check (ronde_nummer > 0),
  reden text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, plekdeling_id) references plekdeling (eigenaar_code, id),
  foreign key (gemeente_code, zitplaats_id) references zitplaats (gemeente_code, id),
  constraint plekdeling_zitplaats_een exclude using gist (gemeente_code with =, zitplaats_id with =, periode with &&)
);
comment on column plekdeling_zitplaats.ronde_nummer is 'The round after which no own resident waited for this place; null when there was none';
comment on column plekdeling_zitplaats.reden is 'Why the seat was opened although own residents wait for it';
create index plekdeling_zitplaats_plaats on plekdeling_zitplaats (gemeente_code, zitplaats_id);
create index plekdeling_zitplaats_deling on plekdeling_zitplaats (gemeente_code, plekdeling_id);
call richt_gemeentetabel_in('plekdeling_zitplaats', true, true);

-- The partner's own werkplek for the seats that were opened.
alter table werkplek add column plekdeling_id uuid;
alter table werkplek_historie add column plekdeling_id uuid;
alter table werkplek add foreign key (gemeente_code, plekdeling_id) references plekdeling (partner_code, id);
create unique index werkplek_plekdeling on werkplek (gemeente_code, plekdeling_id) where plekdeling_id is not null;
comment on column werkplek.plekdeling_id is 'The share of another gemeente that this werkplek stands for; null for an own place';

-- An act of a table of two is logged at the gemeente whose act it is.
create function schrijf_deelaudit() returns trigger language plpgsql as $$
begin
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, velden, reden, verzoek)
  values (huidige_gemeente(), huidige_gebruiker(), case tg_op when 'INSERT' then 'toegevoegd' else 'gewijzigd' end,
    tg_table_name, new.id::text,
    case when tg_op = 'UPDATE' then
      array(select key from jsonb_each(to_jsonb(new)) n(key, waarde)
            where waarde is distinct from to_jsonb(old) -> key and key not in ('vastgelegd_op', 'versie') order by key)
    else '{}'::text[] end,
    nullif(current_setting('app.reden', true), ''), nullif(current_setting('app.verzoek', true), ''));
  return null;
end
$$;

-- Who may do what: the owner offers and withdraws, the partner answers, either ends what both agreed on.
create function bewaak_deelafspraak() returns trigger language plpgsql as $$
declare
  wie text := huidige_gemeente();
  mag boolean;
begin
  mag := (new.eigenaar_code, new.partner_code, new.id, new.naam, lower(new.periode), new.voorwaarden, new.contact,
      new.aangeboden_op) is not distinct from (old.eigenaar_code, old.partner_code, old.id, old.naam, lower(old.periode),
      old.voorwaarden, old.contact, old.aangeboden_op)
    and case
      when new.status = old.status then old.status = 'aanvaard' and new.beantwoord_op = old.beantwoord_op
        and (upper_inf(old.periode) or upper(new.periode) <= upper(old.periode))
      when old.status = 'aangeboden' and wie = old.partner_code then
        new.status in ('aanvaard', 'geweigerd') and new.periode = old.periode
      when old.status = 'aangeboden' and wie = old.eigenaar_code then
        new.status = 'ingetrokken' and new.periode = old.periode
      else false
    end;
  if not mag then
    raise exception 'not an act of % on this deelafspraak', wie using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

-- The owner alone changes what it opened, and only its end.
create function bewaak_plekdeling() returns trigger language plpgsql as $$
begin
  if (new.eigenaar_code, new.partner_code, new.id, new.deelafspraak_id, new.werkplek_id, new.aantal, lower(new.periode),
      new.geopend_op) is distinct from (old.eigenaar_code, old.partner_code, old.id, old.deelafspraak_id, old.werkplek_id,
      old.aantal, lower(old.periode), old.geopend_op) then
    raise exception 'only the end of a plekdeling changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

do $$
declare
  tabel text;
  naam text;
  leest constant text := '(select huidige_gemeente()) in (eigenaar_code, partner_code)';
  eigenaar constant text := 'eigenaar_code = (select huidige_gemeente())';
begin
  foreach tabel in array array['deelafspraak', 'plekdeling'] loop
    execute format('create table %I (like %I)', tabel || '_historie', tabel);
    execute format('alter table %I add column vervangen_op timestamptz not null', tabel || '_historie');
    execute format('create index on %I (id)', tabel || '_historie');
    foreach naam in array array[tabel, tabel || '_historie'] loop
      execute format('alter table %I enable row level security', naam);
      execute format('alter table %I force row level security', naam);
      execute format('create policy partijen on %I for select to groeiplek_app using (%s)', naam, leest);
      execute format('create policy beheer on %I to %I using (true) with check (true)', naam, current_user);
      execute format('grant select, insert on %I to groeiplek_app', naam);
    end loop;
    execute format('create policy eigenaar on %I for insert to groeiplek_app with check (%s)', tabel, eigenaar);
    execute format('create policy partijen_bewaren on %I for insert to groeiplek_app with check (%s)',
      tabel || '_historie', leest);
    execute format('create policy wijzigen on %I for update to groeiplek_app using (%s) with check (%2$s)',
      tabel, case tabel when 'deelafspraak' then leest else eigenaar end);
    execute format('grant update on %I to groeiplek_app', tabel);
    execute format('create trigger a_historie before update on %I for each row execute function bewaar_historie()', tabel);
    execute format('create trigger b_versie before update on %I for each row execute function hoog_versie_op()', tabel);
    execute format('create trigger c_bewaak before update on %I for each row when (current_user = ''groeiplek_app'') '
      'execute function %I()', tabel, 'bewaak_' || tabel);
    execute format('create trigger audit after insert or update on %I for each row when (current_user = ''groeiplek_app'') '
      'execute function schrijf_deelaudit()', tabel);
    execute format('create trigger onveranderlijk before update or delete on %I for each row execute function weiger_wijziging()',
      tabel || '_historie');
  end loop;
end
$$;

-- A seat that was opened is not the owner's to fill, and at a place of another gemeente nobody starts outside the share.
create function weiger_buiten_deling() returns trigger language plpgsql as $$
begin
  if exists (select from plekdeling_zitplaats z
    where z.gemeente_code = new.gemeente_code and z.zitplaats_id = new.zitplaats_id and z.periode && new.periode) then
    raise exception 'this seat is open for another gemeente' using errcode = 'check_violation', constraint = 'plaatsing_gedeeld';
  end if;
  if exists (select from zitplaats s
    join werkplek p on p.gemeente_code = s.gemeente_code and p.id = s.werkplek_id
    join plekdeling d on d.partner_code = p.gemeente_code and d.id = p.plekdeling_id
    join deelafspraak a on a.id = d.deelafspraak_id
    where s.gemeente_code = new.gemeente_code and s.id = new.zitplaats_id
      and not (d.periode * a.periode) @> lower(new.periode)) then
    raise exception 'the share does not hold on this day' using errcode = 'check_violation', constraint = 'plaatsing_deling';
  end if;
  return new;
end
$$;
create trigger d_deling before insert on plaatsing for each row when (current_user = 'groeiplek_app')
  execute function weiger_buiten_deling();

-- The partner has as many seats as were opened, and the owner ends no seat that is open for another.
create function bewaak_gedeelde_zitplaats() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and exists (select from werkplek p
    join plekdeling d on d.partner_code = p.gemeente_code and d.id = p.plekdeling_id
    where p.gemeente_code = new.gemeente_code and p.id = new.werkplek_id
      and d.aantal <= (select count(*) from zitplaats s where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id)) then
    raise exception 'more seats than were opened' using errcode = 'check_violation', constraint = 'zitplaats_deling';
  end if;
  if tg_op = 'UPDATE' and exists (select from plekdeling_zitplaats z
    where z.gemeente_code = new.gemeente_code and z.zitplaats_id = new.id and not isempty(z.periode - new.periode)
      and upper_inf(z.periode)) then
    raise exception 'this seat is open for another gemeente' using errcode = 'check_violation', constraint = 'zitplaats_gedeeld';
  end if;
  return new;
end
$$;
create trigger d_deling before insert or update on zitplaats for each row when (current_user = 'groeiplek_app')
  execute function bewaak_gedeelde_zitplaats();

-- What a sharing page may know of another gemeente: places and counts. Of a placement only the seat and its period.
grant select on deelafspraak, plekdeling, werkplek, werkgever, zitplaats, plekdeling_zitplaats, organisatie, gemeente
  to groeiplek_telling;
grant select (gemeente_code, zitplaats_id, periode) on plaatsing to groeiplek_telling;
grant select (gemeente_code, dossier_id, werksoorten) on kandidaatprofiel to groeiplek_telling;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['deelafspraak', 'plekdeling', 'werkplek', 'werkgever', 'zitplaats', 'plekdeling_zitplaats',
    'plaatsing', 'kandidaatprofiel'] loop
    execute format('create policy telling on %I for select to groeiplek_telling using (true)', tabel);
  end loop;
end
$$;

-- Every place that is shared with or by the signed-in gemeente, as it stands in the owner's register, and how many of
-- its seats are taken from the day on. Never who sits there.
create function gedeelde_plekken(dag date)
returns table (plekdeling_id uuid, bezet int, organisatie_id uuid, soort text, vorm text, naam text, werksoort_code text,
  omschrijving text, postcode text, plaats text, uren_min numeric, uren_max numeric, begeleiding text,
  permanent_toezicht boolean, aanpassingen text[], omgeving text[], opzet text, begintijd text, groepsgrootte int, prijs_cent bigint,
  prijs_eenheid text)
language sql stable security definer set search_path = public as $$
  select d.id,
    (select count(distinct s.id)::int
      from werkplek q
      join zitplaats s on s.gemeente_code = q.gemeente_code and s.werkplek_id = q.id
      join plaatsing b on b.gemeente_code = s.gemeente_code and b.zitplaats_id = s.id
      where q.gemeente_code = d.partner_code and q.plekdeling_id = d.id and b.periode && daterange(dag, null)),
    w.organisatie_id, w.soort, w.vorm, p.naam, p.werksoort_code, p.omschrijving, p.postcode, p.plaats, p.uren_min,
    p.uren_max, p.begeleiding, p.permanent_toezicht, p.aanpassingen, p.omgeving, p.opzet, p.begintijd, p.groepsgrootte, p.prijs_cent,
    p.prijs_eenheid
  from plekdeling d
  join werkplek p on p.gemeente_code = d.eigenaar_code and p.id = d.werkplek_id
  join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
  where huidige_gemeente() in (d.eigenaar_code, d.partner_code)
$$;

-- Per gemeente of the region that keeps a register here, and per kind of work: seats that are free, and people who wait
-- and wish it. Counts, never rows; a person who wishes three kinds counts at each.
create function werk_per_gemeente(dag date)
returns table (gemeente_code text, werksoort_code text, vrij int, gewenst int)
language sql stable security definer set search_path = public as $$
  with regio as (
    select r.gemeente_code
    from register r
    join gemeente g on g.code = r.gemeente_code and g.geldig @> dag
    where r.sinds <= dag and g.arbeidsmarktregio_code =
      (select eigen.arbeidsmarktregio_code from gemeente eigen where eigen.code = huidige_gemeente() and eigen.geldig @> dag)
  ), vrije as (
    select p.gemeente_code, p.werksoort_code, count(*)::int as aantal
    from regio
    join werkplek p on p.gemeente_code = regio.gemeente_code and p.beschikbaar @> dag
    join zitplaats s on s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id and s.periode @> dag
    left join plekdeling d on d.partner_code = p.gemeente_code and d.id = p.plekdeling_id
    left join deelafspraak a on a.id = d.deelafspraak_id
    where (d.id is null or (d.periode * a.periode) @> dag)
      and not exists (select from plaatsing b where b.gemeente_code = s.gemeente_code and b.zitplaats_id = s.id
        and b.periode && daterange(dag, null))
      and not exists (select from plekdeling_zitplaats z where z.gemeente_code = s.gemeente_code and z.zitplaats_id = s.id
        and z.periode && daterange(dag, null))
    group by p.gemeente_code, p.werksoort_code
  ), gewenste as (
    select w.gemeente_code, soort.code as werksoort_code, count(*)::int as aantal
    from stand_personen(dag, now()) w
    join regio on regio.gemeente_code = w.gemeente_code
    join kandidaatprofiel k on k.gemeente_code = w.gemeente_code and k.dossier_id = w.dossier_id
    cross join lateral (select distinct unnest(k.werksoorten) as code) soort
    where w.dienstverbanden = 0
    group by w.gemeente_code, soort.code
  )
  select regio.gemeente_code, ws.code, coalesce(v.aantal, 0), coalesce(g.aantal, 0)
  from regio
  cross join werksoort ws
  left join vrije v on v.gemeente_code = regio.gemeente_code and v.werksoort_code = ws.code
  left join gewenste g on g.gemeente_code = regio.gemeente_code and g.werksoort_code = ws.code
$$;

-- What sharing places does, per gemeente: counts only, made by the installation over the registers of a region.
create table deelwinst (
  dag date not null,
  regio_code arbeidsmarktregiocode not null references arbeidsmarktregio (code),
  soort text not null check (soort in ('afspraken', 'alles')),
  gebied_code text not null check (gebied_code ~ '^GM[0-9]{4}$'),
  beleid text not null check (beleid <> ''),
  markt_hash text not null check (markt_hash ~ '^[0-9a-f]{64}$'),
  alleen int not null check (alleen >= 0),
  samen int not null check (samen >= 0),
  beter int not null check (beter >= 0),
  slechter int not null check (slechter = 0),
  uitgeleend int not null check (uitgeleend >= 0),
  geleend int not null check (geleend >= 0),
  slechter_op_datum int not null check (slechter_op_datum >= 0),
  berekend_op timestamptz not null default now(),
  primary key (regio_code, dag, soort, gebied_code)
);
comment on table deelwinst is 'Gain of sharing places, own residents first; soort alles is a what-if in which every place is shared';
comment on column deelwinst.slechter is 'People worse off than alone: 0, or the outcome is not stored';
comment on column deelwinst.slechter_op_datum is 'People who would be worse off if the date alone decided';
grant select on deelwinst, werksoort, register to groeiplek_telling;

-- The latest outcome for the region of the signed-in gemeente.
create function deelwinst_regio()
returns setof deelwinst
language sql stable security definer set search_path = public as $$
  select d.*
  from deelwinst d
  where d.regio_code = (select g.arbeidsmarktregio_code from gemeente g where g.code = huidige_gemeente() order by g.geldig desc limit 1)
    and d.dag = (select max(l.dag) from deelwinst l where l.regio_code = d.regio_code)
$$;

grant create on schema public to groeiplek_telling;
alter function gedeelde_plekken(date) owner to groeiplek_telling;
alter function werk_per_gemeente(date) owner to groeiplek_telling;
alter function deelwinst_regio() owner to groeiplek_telling;
revoke create on schema public from groeiplek_telling;
revoke execute on function gedeelde_plekken(date), werk_per_gemeente(date), deelwinst_regio() from public;
grant execute on function gedeelde_plekken(date), werk_per_gemeente(date), deelwinst_regio() to groeiplek_app;
