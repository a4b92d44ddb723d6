-- A round divides the open places among everybody who waits, by their own lists. It is kept whole, so that it can be
-- run again and verified years later.

create table ronde (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  nummer int not null check (nummer > 0),
  status text not null default 'voorbereid' check (status in ('voorbereid', 'gedraaid', 'verstuurd')),
  lot text not null check (lot <> ''),
  voorbereid_op date not null,
  voorbereid_door text not null check (voorbereid_door <> ''),
  gedraaid_op date,
  gedraaid_door text,
  beleid text,
  horizon_dagen int check (horizon_dagen >= 0),
  markt text,
  markt_hash text check (markt_hash ~ '^[0-9a-f]{64}$'),
  toewijzing text,
  toewijzing_hash text check (toewijzing_hash ~ '^[0-9a-f]{64}$'),
  verstuurd_op date,
  verstuurd_door text,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  constraint ronde_nummer unique (gemeente_code, nummer),
  check (num_nulls(gedraaid_op, gedraaid_door, beleid, horizon_dagen, markt, markt_hash, toewijzing, toewijzing_hash)
    = case status when 'voorbereid' then 8 else 0 end),
  check (num_nulls(verstuurd_op, verstuurd_door) = case status when 'verstuurd' then 0 else 2 end)
);
comment on column ronde.lot is 'Seed of the lottery, known before the round runs';
comment on column ronde.beleid is 'Version of the policy that decides who goes first';
comment on column ronde.markt is 'Market file groeiplek-markt/1, text as the engine read it';
comment on column ronde.toewijzing is 'Outcome file groeiplek-toewijzing/1, text as the engine wrote it';
comment on column ronde.markt_hash is 'SHA-256 of the text of markt';
-- One at a time: whoever prepared a round runs it, so nobody can look for a lottery that comes out well.
create unique index ronde_een_voorbereid on ronde (gemeente_code) where status = 'voorbereid';
call richt_gemeentetabel_in('ronde', true, true);

create table ronde_uitkomst (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  ronde_id uuid not null,
  dossier_id uuid not null,
  werkplek_id uuid,
  keuze_rang int check (keuze_rang > 0),
  uitleg json not null,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  constraint ronde_uitkomst_een unique (gemeente_code, ronde_id, dossier_id),
  foreign key (gemeente_code, ronde_id) references ronde (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id),
  check ((werkplek_id is null) = (keuze_rang is null))
);
comment on column ronde_uitkomst.uitleg is 'Per place of the person''s list why it came out so; never another person''s id, name or date';
create index ronde_uitkomst_dossier on ronde_uitkomst (gemeente_code, dossier_id);
call richt_gemeentetabel_in('ronde_uitkomst', false, false);

alter table voorstel add column ronde_id uuid;
alter table voorstel add foreign key (gemeente_code, ronde_id) references ronde (gemeente_code, id);
alter table voorstel_historie add column ronde_id uuid;
comment on column voorstel.ronde_id is 'The round that made this offer; null when a colleague proposed it';
create index voorstel_ronde on voorstel (gemeente_code, ronde_id) where ronde_id is not null;

-- What was run stays as it was: the lottery from the start, market and outcome from the run on.
create function weiger_andere_ronde() returns trigger language plpgsql as $$
begin
  if new.lot <> old.lot or new.nummer <> old.nummer
    or (old.status <> 'voorbereid' and (new.markt, new.toewijzing, new.markt_hash, new.toewijzing_hash, new.beleid,
      new.gedraaid_op) is distinct from (old.markt, old.toewijzing, old.markt_hash, old.toewijzing_hash, old.beleid,
      old.gedraaid_op)) then
    raise exception 'a round that was run never changes' using errcode = 'check_violation', constraint = 'ronde_vast';
  end if;
  return new;
end
$$;
create trigger c_vast before update on ronde for each row execute function weiger_andere_ronde();
