-- A deviation from a hard rule of the municipality that was accepted for one person, for some time and with its reason.

create table aanvaarde_afwijking (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  soort text not null check (soort in ('minimum-uren', 'minimum-maanden')),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig) and not upper_inf(geldig)),
  aanvaard_door text not null check (aanvaard_door <> ''),
  reden text not null check (reden <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  constraint aanvaarde_afwijking_een_tegelijk
    exclude using gist (gemeente_code with =, dossier_id with =, soort with =, geldig with &&)
);
comment on column aanvaarde_afwijking.geldig is 'First days of dienstverbanden for which it holds';
comment on column aanvaarde_afwijking.aanvaard_door is 'Who accepted it for the municipality, in words';
call richt_gemeentetabel_in('aanvaarde_afwijking', true, true);
