-- What a rule answered, kept with whatever rests on it: an outcome can be explained and replayed years later.

create table berekening (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  dossier_id uuid,
  tabel text not null check (tabel ~ '^[a-z_]+$'),
  rij_id text not null check (rij_id <> ''),
  regel text not null check (regel <> ''),
  versie text not null check (versie <> ''),
  peildatum date,
  inhoud json not null,
  vingerafdruk text not null check (vingerafdruk ~ '^[0-9a-f]{64}$'),
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
comment on column berekening.tabel is 'Table of the row that rests on the outcome';
comment on column berekening.inhoud is 'Input, norms, steps, sources and outcome; json and not jsonb, because the text stays as it was written';
comment on column berekening.vingerafdruk is 'SHA-256 of the text of inhoud';
create index berekening_rij on berekening (gemeente_code, tabel, rij_id);
create index berekening_dossier on berekening (gemeente_code, dossier_id);
call richt_gemeentetabel_in('berekening', false, false);

create trigger berekening_onveranderlijk before update or delete on berekening
  for each row execute function weiger_wijziging();
