-- Choosing together: a sitting of one person with a klantmanager, and what the person answered. Stopping keeps everything.

create table samen_sessie (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  gebruiker_id uuid not null,
  aanwezig text not null check (aanwezig <> ''),
  toestand text not null default 'open' check (toestand in ('open', 'gestopt', 'klaar')),
  begonnen_op date not null,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id)
);
comment on column samen_sessie.gebruiker_id is 'Who opened it last; only in the session of this user its pages open';
comment on column samen_sessie.aanwezig is 'Who is present, in words';
comment on column samen_sessie.toestand is 'open; gestopt: paused, opens again with every answer; klaar: the choice was recorded';
create unique index samen_sessie_een_tegelijk on samen_sessie (gemeente_code, dossier_id) where toestand <> 'klaar';
create index samen_sessie_dossier on samen_sessie (gemeente_code, dossier_id);
call richt_gemeentetabel_in('samen_sessie', true, true);

create table samen_antwoord (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  samen_sessie_id uuid not null,
  dossier_id uuid not null,
  vraag text not null check (vraag ~ '^((leuk|nodig|plek|kijken)-[a-z0-9-]+|volgorde)$'),
  antwoord text not null check (antwoord <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (gemeente_code, samen_sessie_id, vraag),
  foreign key (gemeente_code, samen_sessie_id) references samen_sessie (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id)
);
create index samen_antwoord_dossier on samen_antwoord (gemeente_code, dossier_id);
call richt_gemeentetabel_in('samen_antwoord', true, true);
