-- Employers, providers, framework agreements, workplaces and their seats.

-- Shared between municipalities: an organisation is the same everywhere.
create table organisatie (
  id uuid primary key default gen_random_uuid(),
  kvk text not null unique check (kvk ~ '^[0-9]{8}$'),
  naam text not null check (naam <> ''),
  demo boolean not null default false,
  vastgelegd_op timestamptz not null default now()
);
grant select, insert on organisatie to groeiplek_app;

-- What one municipality has with an organisation.
create table werkgever (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null references organisatie (id),
  soort text not null check (soort in ('aanbieder', 'werkgever')),
  vorm text not null check (vorm in ('gemeente', 'sociaal-ontwikkelbedrijf', 'stichting', 'zorg-of-welzijn', 'regulier')),
  contactpersoon text not null default '',
  telefoon text not null default '',
  email text not null default '',
  plaats text not null default '',
  sinds date not null,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, organisatie_id)
);
comment on column werkgever.soort is 'aanbieder: day-activity provider with a framework agreement; werkgever: ordinary employer';
call richt_gemeentetabel_in('werkgever', true, true);

create table raamovereenkomst (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  werkgever_id uuid not null,
  nummer text not null check (nummer <> ''),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode) and not upper_inf(periode)),
  verlengingsopties int not null default 0 check (verlengingsopties between 0 and 10),
  verlenging_maanden int not null default 0 check (verlenging_maanden between 0 and 60),
  percelen text[] not null check (percelen <> '{}'),
  maximumprijs_cent bigint check (maximumprijs_cent > 0),
  prijs_eenheid text check (prijs_eenheid in ('jaar', 'maand', 'dagdeel', 'uur')),
  minimum_beschutte_plekken int not null default 1 check (minimum_beschutte_plekken >= 0),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, nummer),
  foreign key (gemeente_code, werkgever_id) references werkgever (gemeente_code, id),
  check ((maximumprijs_cent is null) = (prijs_eenheid is null)),
  constraint raamovereenkomst_een_tegelijk exclude using gist (gemeente_code with =, werkgever_id with =, periode with &&)
);
call richt_gemeentetabel_in('raamovereenkomst', true, true);

create table werkplek (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  nummer text not null check (nummer ~ '^p-[a-z0-9]{6}$'),
  werkgever_id uuid not null,
  werksoort_code text not null references werksoort (code),
  naam text not null check (naam <> ''),
  omschrijving text not null default '',
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{0,2}$'),
  plaats text not null default '',
  uren_min numeric(4, 1) check (uren_min between 1 and 48),
  uren_max numeric(4, 1) check (uren_max between 1 and 48),
  begeleiding text check (begeleiding in ('licht', 'midden', 'intensief')),
  permanent_toezicht boolean,
  begeleider text not null default '',
  aanpassingen text[],
  omgeving text[],
  opzet text check (opzet in ('tussen-collegas', 'groep')),
  begintijd text not null default '',
  beschikbaar daterange not null check (not isempty(beschikbaar) and not lower_inf(beschikbaar)),
  prijs_cent bigint check (prijs_cent >= 0),
  prijs_eenheid text check (prijs_eenheid in ('jaar', 'maand', 'dagdeel', 'uur')),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, nummer),
  foreign key (gemeente_code, werkgever_id) references werkgever (gemeente_code, id),
  check (uren_min <= uren_max),
  check ((prijs_cent is null) = (prijs_eenheid is null))
);
comment on column werkplek.aanpassingen is 'Adaptations that are there; null is unknown';
comment on column werkplek.omgeving is 'What it is like: rustig, druk, geluid, buiten, vaste-taken, …; null is unknown';
comment on column werkplek.opzet is 'Among colleagues with ordinary jobs, or together in a group';
create index werkplek_werkgever on werkplek (gemeente_code, werkgever_id);
call richt_gemeentetabel_in('werkplek', true, true);

create table zitplaats (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  werkplek_id uuid not null,
  volgnummer int not null check (volgnummer >= 1),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  reden_einde text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, werkplek_id, volgnummer),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id)
);
comment on column zitplaats.reden_einde is 'Why a seat was lost (instandhouding)';
call richt_gemeentetabel_in('zitplaats', true, true);
