-- What a municipality decided for itself, dated and with its source.

create table lokale_regel (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('minimum-uren', 'minimum-maanden')),
  waarde numeric(5, 1) not null check (waarde > 0),
  hard boolean not null default false,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  bron text not null check (bron <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  constraint lokale_regel_een_tegelijk exclude using gist (gemeente_code with =, soort with =, geldig with &&)
);
comment on column lokale_regel.hard is 'Whether a deviation is refused; otherwise it needs a reason';
call richt_gemeentetabel_in('lokale_regel', true, true);

create table gemeente_aantal (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('raadsaantal', 'ambitie')),
  jaar int not null check (jaar between 2015 and 2100),
  aantal int not null check (aantal >= 0),
  bron text not null check (bron <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, soort, jaar)
);
comment on table gemeente_aantal is 'The number of the council (art. 10b(5)) and the municipality''s own ambition, beside the ministerial number';
call richt_gemeentetabel_in('gemeente_aantal', true, true);
