-- Reference data (referentiegegevens): published facts that every gemeente shares.
-- Filled by src/db/referentie from the files in data/. Each row keeps its source (bron) and
-- the kind of source (bron_type). No row here is about a person, so there is no row-level security:
-- everybody reads, only the owner (the loader) writes.
-- All date ranges are half-open [van, tot).

create domain gemeentecode as text check (value ~ '^GM[0-9]{4}$');
comment on domain gemeentecode is 'CBS code of a gemeente, for example GM0034 (Almere)';

create domain arbeidsmarktregiocode as text check (value ~ '^AM[0-9]{2}$');
comment on domain arbeidsmarktregiocode is 'CBS code of an arbeidsmarktregio, for example AM11 (Flevoland)';

create domain isco08code as text check (value ~ '^[0-9]{1,4}$');
comment on domain isco08code is 'ISCO-08 code of one to four digits; text, because a leading zero counts';

create domain brontype as text
  check (value in ('primair', 'secundair', 'berekend', 'afgeleid', 'voorstel'));
comment on domain brontype is
  'primair: the official publication was read; secundair: another text cites it; berekend: a sum we made; '
  'afgeleid: deduced from neighbouring facts; voorstel: a proposal of Groeiplek without official standing';

create table arbeidsmarktregio (
  code arbeidsmarktregiocode primary key,
  naam text not null check (naam <> ''),
  naam_2015 text not null check (naam_2015 <> ''),
  aantal_gemeenten_2021 int not null check (aantal_gemeenten_2021 > 0),
  aantal_gemeenten_2026 int not null check (aantal_gemeenten_2026 > 0),
  bron text not null check (bron <> ''),
  bron_type brontype not null
);
comment on table arbeidsmarktregio is 'Labour-market regions, division of 2021; changes after 2021 were not checked';
comment on column arbeidsmarktregio.naam_2015 is 'Name in the UWV Besluit werkgebieden 2015';

create table gemeente (
  code gemeentecode primary key,
  naam text not null check (naam <> ''),
  provincie text not null check (provincie <> ''),
  provincie_bron text not null,
  geldig daterange not null
    check (not isempty(geldig) and (lower_inf(geldig) or lower_inc(geldig)) and not upper_inc(geldig)),
  opvolgers text[] not null default '{}',
  arbeidsmarktregio_code arbeidsmarktregiocode not null references arbeidsmarktregio (code),
  arbeidsmarktregio_bron text not null,
  arbeidsmarktregio_2015 text,
  centroid_lat numeric(8, 5) check (centroid_lat between 50 and 54),
  centroid_lon numeric(8, 5) check (centroid_lon between 3 and 8),
  bron text not null check (bron <> ''),
  bron_type brontype not null,
  check ((centroid_lat is null) = (centroid_lon is null)),
  check (array_position(opvolgers, null) is null and not (code = any (opvolgers))),
  check (upper_inf(geldig) = (cardinality(opvolgers) = 0))
);
comment on table gemeente is
  'Every gemeente since 1-1-2015, merged ones included. The code is the tenant key of the whole register';
comment on column gemeente.geldig is 'No lower bound: from before the years we know';
comment on column gemeente.opvolgers is
  'Codes of the gemeenten that took over; two or more: the gemeente was split and its figures are never divided';
comment on column gemeente.arbeidsmarktregio_2015 is 'Region name in the division of 2015; null when the gemeente did not exist';
create index gemeente_arbeidsmarktregio_idx on gemeente (arbeidsmarktregio_code);
create index gemeente_opvolgers_idx on gemeente using gin (opvolgers);

create table gemeente_per_jaar (
  jaar smallint not null check (jaar between 2015 and 2100),
  gemeente_code gemeentecode not null references gemeente (code),
  naam text not null check (naam <> ''),
  provincie text not null check (provincie <> ''),
  arbeidsmarktregio_code arbeidsmarktregiocode not null references arbeidsmarktregio (code),
  bron text not null check (bron <> ''),
  bron_type brontype not null,
  primary key (jaar, gemeente_code)
);
comment on table gemeente_per_jaar is 'Gemeentelijke indeling: which gemeenten existed on 1 January of the year';
create index gemeente_per_jaar_gemeente_idx on gemeente_per_jaar (gemeente_code, jaar);
create index gemeente_per_jaar_regio_idx on gemeente_per_jaar (arbeidsmarktregio_code, jaar);

create table bron_taakstelling (
  bron text primary key,
  jaar smallint not null check (jaar between 2015 and 2100),
  indeling text not null check (indeling <> ''),
  volledige_bron text not null check (volledige_bron <> ''),
  url text not null check (url ~ '^https://')
);
comment on table bron_taakstelling is 'Full reference and address of the ministerial regulations behind taakstelling';

create table taakstelling (
  jaar smallint not null check (jaar between 2015 and 2100),
  gemeente_code gemeentecode not null references gemeente (code),
  indeling smallint not null,
  aantal int not null check (aantal >= 0),
  dekking_jaar text not null check (dekking_jaar in ('volledig', 'deel')),
  bron text not null check (bron <> ''),
  bron_sleutel text references bron_taakstelling (bron),
  bron_type brontype not null,
  primary key (jaar, gemeente_code),
  foreign key (indeling, gemeente_code) references gemeente_per_jaar (jaar, gemeente_code)
);
comment on table taakstelling is
  'Number of dienstbetrekkingen beschut werk to reach by 31 December of the year (Participatiewet art. 10b lid 4). '
  'A missing row means onbekend, never 0';
comment on column taakstelling.indeling is 'Year of the gemeentelijke indeling that the regulation used';
comment on column taakstelling.dekking_jaar is 'volledig: the whole table of that year is known; deel: only part of it';
comment on column taakstelling.bron_sleutel is 'Set when bron is a key of bron_taakstelling';
create index taakstelling_gemeente_idx on taakstelling (gemeente_code, jaar);

create table taakstelling_landelijk (
  jaar smallint primary key check (jaar between 2015 and 2100),
  aantal int not null check (aantal > 0),
  soort text not null check (soort in ('gepubliceerd', 'som')),
  afgerond boolean not null,
  bron text not null check (bron <> ''),
  bron_url text,
  bron_type brontype not null,
  opmerking text,
  check ((soort = 'som') = (bron_type = 'berekend'))
);
comment on table taakstelling_landelijk is
  'National taakstelling. soort gepubliceerd: a published total; som: our sum over all gemeenten of a complete year';

create table gepubliceerd_cijfer (
  volgnummer int primary key check (volgnummer > 0),
  peildatum date,
  soort text not null check (soort in ('stand', 'stroom', 'cumulatief', 'onbekend')),
  soort_tekst text not null check (soort_tekst <> ''),
  niveau text not null check (niveau in ('land', 'arbeidsmarktregio', 'gemeente')),
  gemeente_code gemeentecode references gemeente (code),
  arbeidsmarktregio_code arbeidsmarktregiocode references arbeidsmarktregio (code),
  naam text not null check (naam <> ''),
  indicator text not null check (indicator ~ '^[a-z]+(-[a-z]+)*$'),
  waarde int not null check (waarde >= 0),
  afgerond boolean not null,
  bron text not null check (bron <> ''),
  bron_url text,
  bron_type brontype not null,
  bron_type_tekst text not null,
  opmerking text,
  check ((niveau = 'gemeente') = (gemeente_code is not null)),
  check ((niveau = 'arbeidsmarktregio') = (arbeidsmarktregio_code is not null))
);
comment on table gepubliceerd_cijfer is
  'Figures that UWV, the ministry or others published. Another series than the register: never added or subtracted';
comment on column gepubliceerd_cijfer.volgnummer is 'Number of the data row in the file';
comment on column gepubliceerd_cijfer.peildatum is 'Null: the source names no date';
comment on column gepubliceerd_cijfer.soort_tekst is 'How the source describes the figure, for example "stroom 2015"';
create index gepubliceerd_cijfer_gemeente_idx on gepubliceerd_cijfer (gemeente_code, peildatum);
create index gepubliceerd_cijfer_regio_idx on gepubliceerd_cijfer (arbeidsmarktregio_code, peildatum);

create table minimumloon (
  geldig daterange primary key
    check (not isempty(geldig) and lower_inc(geldig) and not upper_inf(geldig) and not upper_inc(geldig)),
  volwassen_vanaf_leeftijd smallint not null check (volwassen_vanaf_leeftijd between 18 and 30),
  maand_cent int check (maand_cent > 0),
  week_cent int check (week_cent > 0),
  dag_cent int check (dag_cent > 0),
  uur_cent int check (uur_cent > 0),
  referentie_maand_cent int check (referentie_maand_cent > 0),
  bron text not null check (bron <> ''),
  bron_url text,
  bron_type brontype not null,
  bron_type_tekst text not null,
  check (uur_cent is not null or (maand_cent is not null and week_cent is not null and dag_cent is not null)),
  exclude using gist (geldig with &&)
);
comment on table minimumloon is
  'Wettelijk minimumloon (wml) per half year in whole cents: month, week and day until 2023, per hour from 2024. '
  'Outside the known periods there is no answer; never the amount of an earlier period';

create table minimumloon_jeugd (
  geldig daterange not null check (not isempty(geldig) and lower_inc(geldig) and not upper_inc(geldig)),
  leeftijd smallint not null check (leeftijd between 15 and 22),
  percentage numeric(4, 1) not null check (percentage > 0 and percentage < 100),
  bron text not null check (bron <> ''),
  bron_url text,
  bron_type brontype not null,
  primary key (leeftijd, geldig),
  exclude using gist (leeftijd with =, geldig with &&)
);
comment on table minimumloon_jeugd is 'Percentage of the adult minimumloon by age (staffel)';

create table lks_parameter (
  parameter text not null check (parameter ~ '^[a-z]+(_[a-z]+)*$'),
  geldig daterange not null check (not isempty(geldig) and lower_inc(geldig) and not upper_inc(geldig)),
  waarde numeric,
  waarde_tekst text not null check (waarde_tekst <> ''),
  eenheid text not null check (eenheid <> ''),
  bron text not null check (bron <> ''),
  bron_url text,
  bron_type brontype not null,
  opmerking text,
  primary key (parameter, geldig),
  exclude using gist (parameter with =, geldig with &&)
);
comment on table lks_parameter is 'Dated norms around loonkostensubsidie and beschut werk, with the article in bron';
comment on column lks_parameter.waarde is 'Null when the norm is not a number (for example "1 januari"); waarde_tekst holds it as written';

create table isco_beroep (
  isco08 isco08code primary key,
  niveau smallint not null check (niveau = length(isco08)),
  label text not null check (label <> ''),
  uri text not null unique check (uri ~ '^http'),
  bron text not null check (bron <> ''),
  bron_type brontype not null
);
comment on table isco_beroep is 'ISCO-08 occupations with Dutch labels, levels 1 to 4';

create table esco_beroep (
  uri text primary key check (uri ~ '^http'),
  esco_code text not null check (esco_code ~ '^[0-9]{4}(\.[0-9]+)+$'),
  isco08 isco08code not null references isco_beroep (isco08),
  label text not null check (label <> ''),
  alternatieve_labels text[] not null default '{}',
  bron text not null check (bron <> ''),
  bron_type brontype not null
);
comment on table esco_beroep is 'ESCO occupations under the ISCO codes that a werksoort proposes';
create index esco_beroep_isco_idx on esco_beroep (isco08);

create table werksoort (
  code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
  naam text not null check (naam <> ''),
  koppeling_status text not null check (koppeling_status <> ''),
  bron text not null check (bron <> ''),
  citaten text not null,
  bron_type brontype not null
);
comment on table werksoort is 'Kind of work offered as beschut werk; the link with occupations is a proposal of Groeiplek';

create table werksoort_beroep (
  werksoort_code text not null references werksoort (code),
  isco08 isco08code not null references isco_beroep (isco08),
  volgorde smallint not null check (volgorde > 0),
  label text not null check (label <> ''),
  bron text not null check (bron <> ''),
  bron_type brontype not null,
  primary key (werksoort_code, isco08),
  unique (werksoort_code, volgorde) deferrable initially deferred
);
comment on table werksoort_beroep is 'Proposed ISCO-08 occupations of a werksoort, best fit first';
create index werksoort_beroep_isco_idx on werksoort_beroep (isco08);

create table postcode (
  pc4 text primary key check (pc4 ~ '^[1-9][0-9]{3}$'),
  woonplaats text not null check (woonplaats <> ''),
  gemeente_code gemeentecode not null references gemeente (code),
  lat numeric(7, 4) not null check (lat between 50 and 54),
  lon numeric(7, 4) not null check (lon between 3 and 8),
  bron text not null check (bron <> ''),
  bron_type brontype not null
);
comment on table postcode is 'First four digits of a postcode with its place and a point; straight-line distance is not travel time';
create index postcode_gemeente_idx on postcode (gemeente_code);

create table referentie_lading (
  nummer bigint generated always as identity primary key,
  bestand text not null check (bestand <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rijen int not null check (rijen >= 0),
  lader_versie int not null,
  geladen_op timestamptz not null default now()
);
comment on table referentie_lading is 'Which version of which file in data/ was loaded, and when';
comment on column referentie_lading.lader_versie is 'Version of the loader; a new version loads unchanged files again';
create index referentie_lading_bestand_idx on referentie_lading (bestand, nummer desc);

grant select on
  arbeidsmarktregio, gemeente, gemeente_per_jaar, bron_taakstelling, taakstelling, taakstelling_landelijk,
  gepubliceerd_cijfer, minimumloon, minimumloon_jeugd, lks_parameter, isco_beroep, esco_beroep, werksoort,
  werksoort_beroep, postcode, referentie_lading
to groeiplek_app, groeiplek_telling;
