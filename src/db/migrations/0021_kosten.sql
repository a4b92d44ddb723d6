-- Money: budgets earmarked per facility and year, what was really spent or is promised, and the whole budget that also
-- serves others. Amounts are what the municipality pays; rijksbijdrage is what it receives.

create table begroting (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  jaar int not null check (jaar between 2015 and 2100),
  voorziening text not null check (voorziening in ('beschut-werk', 'dagbesteding', 'alternatief-beschut-werk', 'overig')),
  onderdeel text not null
    check (onderdeel in ('loonkostensubsidie', 'begeleiding', 'werkplek', 'overhead', 'overig', 'rijksbijdrage')),
  geldbron text not null check (geldbron in ('gebundelde-uitkering', 'participatiebudget', 'wmo', 'eigen-middelen')),
  bedrag_cent bigint not null check (bedrag_cent >= 0),
  plekken int check (plekken between 1 and 99999),
  bron text not null check (bron <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, jaar, voorziening, onderdeel, geldbron)
);
comment on column begroting.plekken is 'Places the amount is meant for; null is unknown';
call richt_gemeentetabel_in('begroting', true, true);

create table kostenpost (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('werkelijk', 'verplicht')),
  voorziening text not null check (voorziening in ('beschut-werk', 'dagbesteding', 'alternatief-beschut-werk', 'overig')),
  onderdeel text not null
    check (onderdeel in ('loonkostensubsidie', 'begeleiding', 'werkplek', 'overhead', 'overig', 'rijksbijdrage')),
  geldbron text not null check (geldbron in ('gebundelde-uitkering', 'participatiebudget', 'wmo', 'eigen-middelen')),
  periode daterange not null
    check (not isempty(periode) and lower_inc(periode) and not lower_inf(periode) and not upper_inf(periode)),
  bedrag_cent bigint not null check (bedrag_cent >= 0),
  werkgever_id uuid,
  omschrijving text not null check (omschrijving <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, werkgever_id) references werkgever (gemeente_code, id)
);
comment on column kostenpost.soort is 'werkelijk: booked over whole months; verplicht: promised for the period, spread over its days';
comment on column kostenpost.bedrag_cent is 'For the whole period';
create index kostenpost_periode on kostenpost using gist (gemeente_code, periode);
create index kostenpost_werkgever on kostenpost (gemeente_code, werkgever_id);
call richt_gemeentetabel_in('kostenpost', true, true);

create table participatiebudget (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  jaar int not null check (jaar between 2015 and 2100),
  bedrag_cent bigint check (bedrag_cent > 0),
  mensen int check (mensen between 1 and 999999),
  bron text not null check (bron <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, jaar)
);
comment on column participatiebudget.mensen is 'Other people that the same budget must serve; null is unknown';
call richt_gemeentetabel_in('participatiebudget', true, true);
