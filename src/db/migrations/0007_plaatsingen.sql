-- The person's choice, the proposal, the placement, the employment contract and the rungs without wage.

-- A keuze is the whole ranked list as the person gave it on a day; a new one replaces it, the old one stays.
create table keuze (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  gekozen_op date not null,
  aanwezig text not null default '',
  geldig daterange not null,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  constraint keuze_een_tegelijk exclude using gist (gemeente_code with =, dossier_id with =, geldig with &&)
);
comment on column keuze.aanwezig is 'Who was present when the person chose';
call richt_gemeentetabel_in('keuze', true, true);

create table keuze_plek (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  keuze_id uuid not null,
  dossier_id uuid not null,
  rang int not null check (rang between 1 and 10),
  werkplek_id uuid not null,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, keuze_id, rang),
  unique (gemeente_code, keuze_id, werkplek_id),
  foreign key (gemeente_code, keuze_id) references keuze (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id)
);
create index keuze_plek_werkplek on keuze_plek (gemeente_code, werkplek_id);
call richt_gemeentetabel_in('keuze_plek', false, false);

create table voorstel (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  werkplek_id uuid not null,
  keuze_rang int check (keuze_rang between 1 and 10),
  afwijking_reden text not null default '',
  voorgesteld_op date not null,
  reageren_voor date not null check (reageren_voor >= voorgesteld_op),
  status text not null default 'open' check (status in ('open', 'aanvaard', 'afgewezen', 'ingetrokken')),
  kandidaat_antwoord text check (kandidaat_antwoord in ('ja', 'nee')),
  werkgever_antwoord text check (werkgever_antwoord in ('ja', 'nee')),
  kant text check (kant in ('kandidaat', 'werkgever', 'gemeente')),
  reden text not null default '',
  afgerond_op date,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id),
  check ((status = 'open') = (afgerond_op is null)),
  check (status <> 'aanvaard' or (kandidaat_antwoord = 'ja' and werkgever_antwoord = 'ja')),
  check (status <> 'afgewezen' or (kant is not null and reden <> ''))
);
comment on column voorstel.keuze_rang is 'Rank of the place in the person''s choice; null when it was not chosen';
comment on column voorstel.kant is 'Side that refused or withdrew';
create unique index voorstel_een_open on voorstel (gemeente_code, dossier_id) where status = 'open';
create index voorstel_werkplek on voorstel (gemeente_code, werkplek_id) where status = 'open';
create index voorstel_dossier on voorstel (gemeente_code, dossier_id, voorgesteld_op desc);
call richt_gemeentetabel_in('voorstel', true, true);

create table plaatsing (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  persoon_id uuid not null,
  zitplaats_id uuid not null,
  voorstel_id uuid,
  soort text not null check (soort in ('beschut-werk', 'proefplaats')),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  reden_einde text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, persoon_id) references persoon (gemeente_code, id),
  foreign key (gemeente_code, zitplaats_id) references zitplaats (gemeente_code, id),
  foreign key (gemeente_code, voorstel_id) references voorstel (gemeente_code, id),
  constraint zitplaats_een_tegelijk exclude using gist (gemeente_code with =, zitplaats_id with =, periode with &&)
);
create index plaatsing_dossier on plaatsing (gemeente_code, dossier_id);
call richt_gemeentetabel_in('plaatsing', true, true);

create table dienstverband (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  plaatsing_id uuid not null,
  dossier_id uuid not null,
  persoon_id uuid not null,
  werkgever_id uuid not null,
  regeling text not null check (regeling in ('beschut-werk', 'begeleid-regulier', 'regulier')),
  soort text not null check (soort in ('bepaalde-tijd', 'onbepaalde-tijd')),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  overeengekomen_tot date,
  opvolgend_werkgever boolean not null default false,
  reden_afwijking text not null default '',
  reden_einde text check (reden_einde in ('verloop', 'opzegging', 'volgende-stap', 'stap-terug', 'verhuisd', 'overig')),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, plaatsing_id) references plaatsing (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, persoon_id) references persoon (gemeente_code, id),
  foreign key (gemeente_code, werkgever_id) references werkgever (gemeente_code, id),
  check ((soort = 'bepaalde-tijd') = (overeengekomen_tot is not null)),
  check (soort = 'onbepaalde-tijd' or upper(periode) <= overeengekomen_tot),
  constraint dienstverband_een_per_plaatsing exclude using gist (gemeente_code with =, plaatsing_id with =, periode with &&)
);
comment on column dienstverband.werkgever_id is 'Formal employer; at a detachering not the organisation of the workplace';
comment on column dienstverband.periode is 'Actual period, half-open; the day of an early end closes it';
comment on column dienstverband.overeengekomen_tot is 'Agreed end, exclusive: the day after the last day in the contract';
create index dienstverband_dossier on dienstverband (gemeente_code, dossier_id);
create index dienstverband_periode on dienstverband using gist (periode);
create index dienstverband_gemeente on dienstverband (gemeente_code) include (persoon_id) where regeling = 'beschut-werk';
call richt_gemeentetabel_in('dienstverband', true, true);

create table dienstverband_uren (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dienstverband_id uuid not null,
  dossier_id uuid not null,
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  uren numeric(4, 1) not null check (uren > 0 and uren <= 48),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dienstverband_id) references dienstverband (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  constraint uren_een_tegelijk exclude using gist (gemeente_code with =, dienstverband_id with =, periode with &&)
);
comment on column dienstverband_uren.uren is 'Hours a week';
call richt_gemeentetabel_in('dienstverband_uren', true, true);

-- Rungs without wage; the rung of paid work follows from the dienstverband.
create table trede (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  persoon_id uuid not null,
  soort text not null check (soort in ('dagbesteding', 'arbeidsmatige-dagbesteding', 'alternatief-beschut-werk',
    'participatieplaats', 'proefplaats', 'werkervaringsplek', 'school')),
  hoofd boolean not null default true,
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, persoon_id) references persoon (gemeente_code, id),
  constraint trede_een_hoofd exclude using gist (gemeente_code with =, persoon_id with =, periode with &&) where (hoofd)
);
create index trede_dossier on trede (gemeente_code, dossier_id);
call richt_gemeentetabel_in('trede', true, true);
