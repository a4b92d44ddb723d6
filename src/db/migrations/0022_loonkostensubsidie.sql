-- Loonkostensubsidie: what an expert measured, the subsidy of a dienstverband, and what is paid for each month.

create table loonwaardemeting (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  gemeten_op date not null,
  loonwaarde numeric(5, 4) not null check (loonwaarde between 0 and 1),
  gemeten_door text not null check (gemeten_door <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
comment on column loonwaardemeting.loonwaarde is 'Share of the minimum wage: 0.4000 is 40%';
comment on column loonwaardemeting.gemeten_door is 'The expert or firm that measured';
create index loonwaardemeting_dossier on loonwaardemeting (gemeente_code, dossier_id, gemeten_op desc);
call richt_gemeentetabel_in('loonwaardemeting', true, true);

create table loonkostensubsidie (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dienstverband_id uuid not null,
  dossier_id uuid not null,
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  loonwaardemeting_id uuid,
  voltijd_uren numeric(4, 1) check (voltijd_uren > 0 and voltijd_uren <= 48),
  vastgesteld_door text not null default '',
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dienstverband_id) references dienstverband (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, loonwaardemeting_id) references loonwaardemeting (gemeente_code, id),
  constraint loonkostensubsidie_een_tegelijk
    exclude using gist (gemeente_code with =, dienstverband_id with =, periode with &&)
);
comment on column loonkostensubsidie.loonwaardemeting_id is 'Null: the forfait, until the loonwaarde is known';
comment on column loonkostensubsidie.voltijd_uren is 'Hours of a full working week at the employer, where the law asks for it';
comment on column loonkostensubsidie.vastgesteld_door is 'Name of the colleague who established it';
create index loonkostensubsidie_dossier on loonkostensubsidie (gemeente_code, dossier_id);
create index loonkostensubsidie_periode on loonkostensubsidie using gist (gemeente_code, periode);
call richt_gemeentetabel_in('loonkostensubsidie', true, true);

create table loonkostensubsidie_betaling (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  loonkostensubsidie_id uuid not null,
  dossier_id uuid not null,
  maand date not null check (extract(day from maand) = 1),
  ex_cent int not null check (ex_cent >= 0),
  lasten_cent int,
  incl_cent int,
  uiterlijk_op date,
  berekening_id uuid not null,
  bevestigd_door uuid,
  bevestigd_naam text not null default '',
  bevestigd_op date,
  bevestigingen jsonb not null default '[]' check (jsonb_typeof(bevestigingen) = 'array'),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  constraint loonkostensubsidie_betaling_maand unique (gemeente_code, loonkostensubsidie_id, maand),
  foreign key (gemeente_code, loonkostensubsidie_id) references loonkostensubsidie (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, berekening_id) references berekening (gemeente_code, id),
  foreign key (gemeente_code, bevestigd_door) references gebruiker (gemeente_code, id),
  check ((lasten_cent is null) = (incl_cent is null)),
  check (incl_cent = ex_cent + lasten_cent),
  check ((bevestigd_op is null) = (bevestigd_door is null) and (bevestigd_op is null) = (bevestigd_naam = ''))
);
comment on column loonkostensubsidie_betaling.maand is 'First day of the month that is paid';
comment on column loonkostensubsidie_betaling.incl_cent is 'What is paid; null while the share of the werkgeverslasten is not known';
comment on column loonkostensubsidie_betaling.uiterlijk_op is 'Last day on which the payment is in time; null where no text was read';
comment on column loonkostensubsidie_betaling.bevestigingen is
  'Per norm or warning without proof: {code, reden}, in the words of who confirmed the payment';
create index loonkostensubsidie_betaling_lijst on loonkostensubsidie_betaling (gemeente_code, maand);
create index loonkostensubsidie_betaling_dossier on loonkostensubsidie_betaling (gemeente_code, dossier_id);
call richt_gemeentetabel_in('loonkostensubsidie_betaling', true, true);

-- What was confirmed stays as it was: the calculation, the amounts and the name under it.
create function weiger_bevestigde_betaling() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmed payment never changes' using errcode = 'check_violation', constraint = 'betaling_bevestigd';
end
$$;
create trigger c_bevestigd before update on loonkostensubsidie_betaling
  for each row when (old.bevestigd_op is not null and current_user = 'groeiplek_app')
  execute function weiger_bevestigde_betaling();
