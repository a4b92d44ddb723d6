-- Rounds, second part: an offer kept behind a better one, interventions of staff, what waits for a seat, the highest
-- price that the municipality itself pays, and what everybody may see of a round.

-- A better offer never costs the old one: the old one is kept until both sides accept the better one.
alter table voorstel add column vervangt_id uuid;
alter table voorstel add foreign key (gemeente_code, vervangt_id) references voorstel (gemeente_code, id);
alter table voorstel_historie add column vervangt_id uuid;
comment on column voorstel.vervangt_id is 'The offer that is kept while this better one has no answer';
alter table voorstel drop constraint voorstel_status_check;
alter table voorstel add constraint voorstel_status_check
  check (status in ('open', 'bewaard', 'aanvaard', 'afgewezen', 'ingetrokken'));
alter table voorstel drop constraint voorstel_check1;
alter table voorstel add constraint voorstel_afgerond_check
  check ((status in ('open', 'bewaard')) = (afgerond_op is null));
create unique index voorstel_een_bewaard on voorstel (gemeente_code, dossier_id) where status = 'bewaard';
drop index voorstel_werkplek;
create index voorstel_werkplek on voorstel (gemeente_code, werkplek_id) where status in ('open', 'bewaard');

-- At the end of a transaction a kept offer stands behind one open offer of the same person, and behind nothing else.
create function weiger_los_bewaard_voorstel() returns trigger language plpgsql as $$
begin
  if exists (select from voorstel oud where oud.gemeente_code = new.gemeente_code and oud.dossier_id = new.dossier_id
      and oud.status = 'bewaard' and not exists (select from voorstel beter
        where beter.gemeente_code = oud.gemeente_code and beter.dossier_id = oud.dossier_id
          and beter.status = 'open' and beter.vervangt_id = oud.id)) then
    raise exception 'a kept offer stands behind an open one'
      using errcode = 'check_violation', constraint = 'voorstel_bewaard_paar';
  end if;
  return null;
end
$$;
create constraint trigger bewaard_paar_nieuw after insert on voorstel deferrable initially deferred
  for each row when (new.status = 'bewaard') execute function weiger_los_bewaard_voorstel();
create constraint trigger bewaard_paar after update on voorstel deferrable initially deferred
  for each row when (old.status = 'open' or new.status = 'bewaard') execute function weiger_los_bewaard_voorstel();

-- Staff can fix a pair of a person and a place for the rounds, or keep it out of them; always with a name and a reason.
create table ronde_ingreep (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  werkplek_id uuid not null,
  soort text not null check (soort in ('vastzetting', 'uitsluiting')),
  reden text not null check (reden <> ''),
  door text not null check (door <> ''),
  vanaf date not null,
  beeindigd_op date check (beeindigd_op >= vanaf),
  beeindigd_door text check (beeindigd_door <> ''),
  reden_einde text check (reden_einde <> ''),
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id),
  check (num_nulls(beeindigd_op, beeindigd_door, reden_einde) in (0, 3))
);
comment on table ronde_ingreep is 'A pair that staff fixed or kept out of the rounds, against or beside the order';
comment on column ronde_ingreep.reden is 'The person can read it';
comment on column ronde_ingreep.door is 'Name of who did it';
create unique index ronde_ingreep_een_paar on ronde_ingreep (gemeente_code, dossier_id, werkplek_id)
  where beeindigd_op is null;
create unique index ronde_ingreep_een_vast on ronde_ingreep (gemeente_code, dossier_id)
  where beeindigd_op is null and soort = 'vastzetting';
call richt_gemeentetabel_in('ronde_ingreep', true, true);

alter table ronde add column ingrepen jsonb;
alter table ronde add column wachtend uuid[] not null default '{}';
alter table ronde_historie add column ingrepen jsonb, add column wachtend uuid[];
comment on column ronde.ingrepen is 'Which interventions held in the run, and the pairs that would rather have each other because of them';
comment on column ronde.wachtend is 'Dossiers whose offer waits for a seat that is not free yet, as of the last time of sending';

create or replace function weiger_andere_ronde() returns trigger language plpgsql as $$
begin
  if new.lot <> old.lot or new.nummer <> old.nummer
    or (old.status <> 'voorbereid' and (new.markt, new.toewijzing, new.markt_hash, new.toewijzing_hash, new.beleid,
      new.gedraaid_op, new.ingrepen) is distinct from (old.markt, old.toewijzing, old.markt_hash,
      old.toewijzing_hash, old.beleid, old.gedraaid_op, old.ingrepen)) then
    raise exception 'a round that was run never changes' using errcode = 'check_violation', constraint = 'ronde_vast';
  end if;
  return new;
end
$$;

-- The highest price a year that the municipality itself pays for a place, beside the maximum of the framework agreement.
alter table lokale_regel drop constraint lokale_regel_soort_check;
alter table lokale_regel add constraint lokale_regel_soort_check
  check (soort in ('minimum-uren', 'minimum-maanden', 'maximumprijs'));
alter table lokale_regel alter column waarde type numeric(7, 1);
alter table lokale_regel_historie alter column waarde type numeric(7, 1);
comment on column lokale_regel.waarde is 'Hours a week, months, or euro a year';

-- What everybody may see of a round: enough to check the lottery, and no person.
grant select (gemeente_code, id, nummer, status, lot, voorbereid_op, gedraaid_op, beleid, markt_hash, toewijzing_hash)
  on ronde to groeiplek_telling;
grant select (gemeente_code, ronde_id, werkplek_id) on ronde_uitkomst to groeiplek_telling;
create policy telling on ronde for select to groeiplek_telling using (true);
create policy telling on ronde_uitkomst for select to groeiplek_telling using (true);

create function rondes_openbaar(gemeente text)
returns table (nummer int, status text, lot text, voorbereid_op date, gedraaid_op date, beleid text, markt_hash text,
  toewijzing_hash text, deelnemers int, geplaatst int)
language sql stable security definer set search_path = public as $$
  select r.nummer, r.status, r.lot, r.voorbereid_op, r.gedraaid_op, r.beleid, r.markt_hash, r.toewijzing_hash,
    count(u.ronde_id)::int, count(u.werkplek_id)::int
  from ronde r
  left join ronde_uitkomst u on u.gemeente_code = r.gemeente_code and u.ronde_id = r.id
  where r.gemeente_code = gemeente
  group by r.gemeente_code, r.id, r.nummer, r.status, r.lot, r.voorbereid_op, r.gedraaid_op, r.beleid, r.markt_hash,
    r.toewijzing_hash
  order by r.nummer desc
$$;
grant create on schema public to groeiplek_telling;
alter function rondes_openbaar(text) owner to groeiplek_telling;
revoke create on schema public from groeiplek_telling;
revoke execute on function rondes_openbaar(text) from public;
grant execute on function rondes_openbaar(text) to groeiplek_app;
