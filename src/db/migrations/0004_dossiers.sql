-- The person and their way in one municipality.

create table persoon (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  bsn_versleuteld bytea,
  bsn_index bytea,
  voornaam text not null check (voornaam <> ''),
  voorvoegsel text not null default '',
  achternaam text not null check (achternaam <> ''),
  zoeknaam text not null,
  geboortedatum date not null,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{0,2}$'),
  telefoon text not null default '',
  email text not null default '',
  demo boolean not null default false,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, bsn_index),
  check ((bsn_versleuteld is null) = (bsn_index is null))
);
comment on column persoon.bsn_versleuteld is 'AES-256-GCM: key id, iv, tag, ciphertext; the row id is authenticated with it';
comment on column persoon.bsn_index is 'HMAC-SHA-256 of the BSN, keyed per municipality';
comment on column persoon.zoeknaam is 'Lower case without diacritics: voornaam voorvoegsel achternaam';
create index persoon_zoeknaam on persoon using gin (zoeknaam gin_trgm_ops);
create index persoon_naam on persoon (gemeente_code, achternaam collate "nl-NL-x-icu", voornaam collate "nl-NL-x-icu", id);
create index persoon_geboortedatum on persoon (gemeente_code, geboortedatum);
call richt_gemeentetabel_in('persoon', true, true);

create table dossier (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  persoon_id uuid not null,
  nummer text not null check (nummer ~ '^k-[a-z0-9]{6}$'),
  klantmanager_id uuid,
  jobcoach text not null default '',
  herkomst text not null check (herkomst in ('dagbesteding', 'vso-pro', 'bijstand', 'uwv-uitkering', 'wsw', 'zelf', 'verhuisd')),
  geopend_op date not null,
  gesloten_op date check (gesloten_op >= geopend_op),
  reden_einde text check (reden_einde in ('verhuisd', 'overleden', 'pensioen', 'ingetrokken', 'geen-wens', 'overig')),
  samenvatting text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, nummer),
  foreign key (gemeente_code, persoon_id) references persoon (gemeente_code, id),
  foreign key (gemeente_code, klantmanager_id) references gebruiker (gemeente_code, id),
  check ((gesloten_op is null) = (reden_einde is null))
);
create unique index dossier_een_open on dossier (gemeente_code, persoon_id) where gesloten_op is null;
create index dossier_klantmanager on dossier (gemeente_code, klantmanager_id) where gesloten_op is null;
create index dossier_persoon on dossier (gemeente_code, persoon_id);
call richt_gemeentetabel_in('dossier', true, true);

-- What the person wishes and needs, in functional words. Null is unknown; never a diagnosis.
create table kandidaatprofiel (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  werksoorten text[] not null default '{}',
  behoeften text[] not null default '{}',
  toelichting text not null default '',
  uren_min numeric(4, 1) check (uren_min between 1 and 48),
  uren_max numeric(4, 1) check (uren_max between 1 and 48),
  max_afstand_km int check (max_afstand_km between 1 and 200),
  begeleiding text check (begeleiding in ('licht', 'midden', 'intensief')),
  permanent_toezicht boolean,
  aanpassingen_nodig text[],
  beschikbaar_vanaf date,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, dossier_id),
  check (uren_min <= uren_max),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
comment on column kandidaatprofiel.werksoorten is 'Codes of werksoort, dearest first';
call richt_gemeentetabel_in('kandidaatprofiel', true, true);

create table aanhouding (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  reden text not null check (reden <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  constraint aanhouding_een_tegelijk exclude using gist (gemeente_code with =, dossier_id with =, periode with &&)
);
comment on table aanhouding is 'Person on hold while waiting (aangehouden)';
call richt_gemeentetabel_in('aanhouding', true, true);

create table gesprek (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  gevoerd_op date not null,
  tekst text not null check (tekst <> ''),
  gebruiker_id uuid,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id)
);
create index gesprek_dossier on gesprek (gemeente_code, dossier_id, gevoerd_op desc);
call richt_gemeentetabel_in('gesprek', false, false);
