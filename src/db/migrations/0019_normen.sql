-- Norms: dated values on which calculations rest. Published ones come with Groeiplek; a new one can be entered by an
-- administrator and confirmed by a second person. They take the place of three tables that nothing read.

drop table minimumloon, minimumloon_jeugd, lks_parameter;

create table norm (
  code text not null check (code ~ '^[a-z]+(-[a-z0-9]+)*$'),
  geldig daterange not null
    check (not isempty(geldig) and lower_inc(geldig) and not lower_inf(geldig) and not upper_inc(geldig)),
  waarde numeric not null check (waarde >= 0),
  eenheid text not null check (eenheid <> ''),
  artikel text not null check (artikel <> ''),
  bron text not null check (bron <> ''),
  bron_url text check (bron_url ~ '^https?://'),
  merk text not null check (merk in ('W', 'P', 'S', 'I', 'U')),
  gecontroleerd_op date,
  primary key (code, geldig),
  exclude using gist (code with =, geldig with &&)
);
comment on table norm is
  'Published norms, loaded from data/. Outside the known periods there is no answer; never the value of another period';
comment on column norm.waarde is 'Exact; a share as a decimal: 0.25 is 25%';
comment on column norm.merk is 'W: read in the law itself; P: in a publication; S: in a source text; I: our reading; U: no source';
comment on column norm.gecontroleerd_op is 'Day on which somebody last read the source; null: not written down';
grant select on norm to groeiplek_app, groeiplek_telling;

-- What a second person confirms: the value itself never changes, it is withdrawn and entered again.
create function bewaak_bevestiging() returns trigger language plpgsql as $$
declare
  vrij constant text[] := array['bevestigd_door', 'bevestigd_naam', 'bevestigd_op', 'ingetrokken_door',
    'ingetrokken_naam', 'ingetrokken_op', 'ingetrokken_reden', 'versie', 'vastgelegd_op'];
begin
  if tg_op = 'INSERT' then
    if current_user = 'groeiplek_app' and (new.ingevuld_door is distinct from huidige_gebruiker()
      or num_nonnulls(new.bevestigd_door, new.ingetrokken_door) > 0) then
      raise exception 'nobody signs for somebody else' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if to_jsonb(new) - vrij is distinct from to_jsonb(old) - vrij then
    raise exception 'a value of % is never changed: withdraw it', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if old.ingetrokken_op is not null or old.bevestigd_op is not null then
    if (new.bevestigd_door, new.bevestigd_naam, new.bevestigd_op)
      is distinct from (old.bevestigd_door, old.bevestigd_naam, old.bevestigd_op) then
      raise exception 'this row of % can not be confirmed any more', tg_table_name using errcode = 'insufficient_privilege';
    end if;
  end if;
  if old.ingetrokken_op is not null
    and (new.ingetrokken_door, new.ingetrokken_naam, new.ingetrokken_op, new.ingetrokken_reden)
      is distinct from (old.ingetrokken_door, old.ingetrokken_naam, old.ingetrokken_op, old.ingetrokken_reden) then
    raise exception 'this row of % was withdrawn', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if current_user = 'groeiplek_app' and (
    (new.bevestigd_door is distinct from old.bevestigd_door and new.bevestigd_door is distinct from huidige_gebruiker())
    or (new.ingetrokken_door is distinct from old.ingetrokken_door
      and new.ingetrokken_door is distinct from huidige_gebruiker())) then
    raise exception 'nobody signs for somebody else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

-- A norm entered by hand. Every gemeente of the installation calculates with it; only the own one can change it.
create table norm_invulling (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[a-z]+(-[a-z0-9]+)*$'),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  waarde numeric not null check (waarde >= 0),
  eenheid text not null check (eenheid <> ''),
  artikel text not null check (artikel <> ''),
  bron text not null check (bron <> ''),
  bron_url text check (bron_url ~ '^https?://'),
  merk text not null check (merk in ('W', 'P')),
  gelezen_door text not null check (gelezen_door <> ''),
  gecontroleerd_op date not null,
  ingevuld_door uuid not null,
  ingevuld_naam text not null check (ingevuld_naam <> ''),
  ingevuld_op timestamptz not null default now(),
  bevestigd_door uuid,
  bevestigd_naam text,
  bevestigd_op timestamptz,
  ingetrokken_door uuid,
  ingetrokken_naam text,
  ingetrokken_op timestamptz,
  ingetrokken_reden text,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, ingevuld_door) references gebruiker (gemeente_code, id),
  foreign key (gemeente_code, bevestigd_door) references gebruiker (gemeente_code, id),
  foreign key (gemeente_code, ingetrokken_door) references gebruiker (gemeente_code, id),
  constraint norm_invulling_tweede_persoon check (bevestigd_door <> ingevuld_door),
  check (num_nulls(bevestigd_door, bevestigd_naam, bevestigd_op) in (0, 3)),
  check (num_nulls(ingetrokken_door, ingetrokken_naam, ingetrokken_op, ingetrokken_reden) in (0, 4)),
  check (ingetrokken_reden <> '')
);
comment on table norm_invulling is
  'Counts in calculations at once; no payment may rest on it until a second person confirmed it';
comment on column norm_invulling.ingevuld_naam is 'Copied: other gemeenten see who entered it, and can not read accounts';
create unique index norm_invulling_een_begin on norm_invulling (code, lower(geldig)) where ingetrokken_op is null;
call richt_gemeentetabel_in('norm_invulling', true, true);
create policy iedereen_leest on norm_invulling for select to groeiplek_app using (true);
create trigger c_bewaak before insert or update on norm_invulling for each row execute function bewaak_bevestiging();

-- What the gemeente itself pays, dated and with its source. Touches payments, so a second person confirms it.
create table gemeente_prijs (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('begeleidingsvergoeding', 'prijs-per-plek')),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  bedrag numeric(9, 2) not null check (bedrag >= 0),
  bron text not null check (bron <> ''),
  ingevuld_door uuid not null,
  ingevuld_naam text not null check (ingevuld_naam <> ''),
  ingevuld_op timestamptz not null default now(),
  bevestigd_door uuid,
  bevestigd_naam text,
  bevestigd_op timestamptz,
  ingetrokken_door uuid,
  ingetrokken_naam text,
  ingetrokken_op timestamptz,
  ingetrokken_reden text,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, ingevuld_door) references gebruiker (gemeente_code, id),
  foreign key (gemeente_code, bevestigd_door) references gebruiker (gemeente_code, id),
  foreign key (gemeente_code, ingetrokken_door) references gebruiker (gemeente_code, id),
  constraint gemeente_prijs_tweede_persoon check (bevestigd_door <> ingevuld_door),
  check (num_nulls(bevestigd_door, bevestigd_naam, bevestigd_op) in (0, 3)),
  check (num_nulls(ingetrokken_door, ingetrokken_naam, ingetrokken_op, ingetrokken_reden) in (0, 4)),
  check (ingetrokken_reden <> '')
);
comment on column gemeente_prijs.bedrag is 'Euro per person per year';
create unique index gemeente_prijs_een_begin on gemeente_prijs (gemeente_code, soort, lower(geldig))
  where ingetrokken_op is null;
call richt_gemeentetabel_in('gemeente_prijs', true, true);
create trigger c_bewaak before insert or update on gemeente_prijs for each row execute function bewaak_bevestiging();
