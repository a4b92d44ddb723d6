-- What someone did with a signal. The signal itself is never stored: it follows from the facts of the day.

create table signaal_afhandeling (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  dossier_id uuid,
  onderwerp text not null,
  soort text not null,
  gedaan text not null check (gedaan in ('afgehandeld', 'uitgesteld', 'klopt-niet')),
  gedaan_op date not null,
  weer_tonen_op date not null check (weer_tonen_op > gedaan_op),
  toelichting text not null default '',
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
comment on column signaal_afhandeling.onderwerp is 'What the signal is about: id of the dossier, werkgever or raamovereenkomst';
comment on column signaal_afhandeling.weer_tonen_op is 'Until this day the signal stays silent for this kind and subject';
create index signaal_afhandeling_onderwerp on signaal_afhandeling (gemeente_code, onderwerp, soort, weer_tonen_op desc);
call richt_gemeentetabel_in('signaal_afhandeling', false, false);
