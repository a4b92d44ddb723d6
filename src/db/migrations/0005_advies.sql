-- UWV advice (Besluit advisering beschut werk) and the municipality's own decision (Participatiewet art. 10b).

create table adviesaanvraag (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  aanvrager text not null check (aanvrager in ('gemeente', 'persoon')),
  ontvangen_op date not null,
  uiterlijk_op date not null check (uiterlijk_op > ontvangen_op),
  toelichting text not null default '',
  nieuwe_feiten text not null default '',
  ingetrokken_op date,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
create index adviesaanvraag_dossier on adviesaanvraag (gemeente_code, dossier_id, ontvangen_op desc);
call richt_gemeentetabel_in('adviesaanvraag', true, true);

create table advies (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  adviesaanvraag_id uuid not null,
  uitgebracht_op date not null,
  criterium_a boolean not null,
  criterium_b boolean not null,
  uitkomst text not null generated always as (case when criterium_a or criterium_b then 'positief' else 'negatief' end) stored,
  kenmerk text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, adviesaanvraag_id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, adviesaanvraag_id) references adviesaanvraag (gemeente_code, id)
);
comment on column advies.criterium_a is 'Technical or organisational adaptations needed (art. 3(1)a)';
comment on column advies.criterium_b is 'Permanent supervision or intensive guidance needed (art. 3(1)b)';
create index advies_dossier on advies (gemeente_code, dossier_id, uitgebracht_op desc);
call richt_gemeentetabel_in('advies', true, true);

create table beschikking (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  persoon_id uuid not null,
  advies_id uuid,
  soort text not null check (soort in ('vaststelling', 'afwijzing', 'intrekking')),
  afwijkend boolean not null,
  motivering text not null default '',
  genomen_op date not null,
  bekendgemaakt_op date not null check (bekendgemaakt_op >= genomen_op),
  bezwaar_uiterlijk_op date not null,
  wacht_sinds date,
  geldig daterange,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, persoon_id) references persoon (gemeente_code, id),
  foreign key (gemeente_code, advies_id) references advies (gemeente_code, id),
  check ((soort = 'vaststelling') = (geldig is not null)),
  check ((soort = 'vaststelling') = (wacht_sinds is not null)),
  check (not afwijkend or motivering <> ''),
  constraint vaststelling_een_tegelijk exclude using gist (gemeente_code with =, persoon_id with =, geldig with &&)
);
comment on column beschikking.geldig is 'When the vaststelling is in force; closed by an intrekking or by the end of the dossier';
comment on column beschikking.wacht_sinds is 'Date of the positive advice, or of the vaststelling when it deviates';
create index beschikking_dossier on beschikking (gemeente_code, dossier_id);
call richt_gemeentetabel_in('beschikking', true, true);
create index beschikking_geldig on beschikking using gist (geldig);
create index beschikking_gemeente on beschikking (gemeente_code) include (persoon_id) where soort = 'vaststelling';
