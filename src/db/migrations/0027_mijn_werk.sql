-- 'Mijn werk': the screen is locked with a PIN while a candidate has it, what the candidate reports becomes a task, and
-- a place tells with how many people one works there.

alter table sessie add column samen_sessie_id uuid;
alter table sessie add column pincode_hash text;
alter table sessie add column pincode_pogingen int not null default 0;
alter table sessie add constraint sessie_vergrendeld check ((samen_sessie_id is null) = (pincode_hash is null));
comment on column sessie.samen_sessie_id is 'The sitting for which this session is locked: no page of staff opens until the PIN was given';

create function toegang_vergrendeld(gezochte_token_hash text) returns uuid
language sql stable security definer set search_path = public
begin atomic
  select samen_sessie_id from sessie where token_hash = gezochte_token_hash;
end;

create function toegang_vergrendel(gezochte_token_hash text, voor_samen_sessie uuid, nieuwe_pincode_hash text)
returns boolean language plpgsql security definer set search_path = public as $$
begin
  update sessie set samen_sessie_id = voor_samen_sessie, pincode_hash = nieuwe_pincode_hash, pincode_pogingen = 0
  where token_hash = gezochte_token_hash and gemeente_code = huidige_gemeente()
    and gebruiker_id = huidige_gebruiker();
  return found;
end
$$;

-- Counts the try before it is compared, so that many at once are no way around the limit.
create function toegang_tel_pincode(gezochte_token_hash text, hoogste int) returns text
language plpgsql security definer set search_path = public as $$
declare
  gevonden record;
begin
  update sessie set pincode_pogingen = pincode_pogingen + 1
  where token_hash = gezochte_token_hash and samen_sessie_id is not null and pincode_pogingen < hoogste
  returning gemeente_code, gebruiker_id, pincode_hash, pincode_pogingen into gevonden;
  if gevonden is null then
    return null;
  end if;
  if gevonden.pincode_pogingen = hoogste then
    insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel)
    values (gevonden.gemeente_code, gevonden.gebruiker_id, 'pincode-laatste-poging', 'sessie');
  end if;
  return gevonden.pincode_hash;
end
$$;

create function toegang_ontgrendel(gezochte_token_hash text) returns void
language sql volatile security definer set search_path = public
begin atomic
  update sessie set samen_sessie_id = null, pincode_hash = null, pincode_pogingen = 0
  where token_hash = gezochte_token_hash;
end;

grant create on schema public to groeiplek_toegang;
alter function toegang_vergrendeld(text) owner to groeiplek_toegang;
alter function toegang_vergrendel(text, uuid, text) owner to groeiplek_toegang;
alter function toegang_tel_pincode(text, int) owner to groeiplek_toegang;
alter function toegang_ontgrendel(text) owner to groeiplek_toegang;
revoke create on schema public from groeiplek_toegang;
revoke execute on function toegang_vergrendeld(text), toegang_vergrendel(text, uuid, text),
  toegang_tel_pincode(text, int), toegang_ontgrendel(text) from public;
grant execute on function toegang_vergrendeld(text), toegang_vergrendel(text, uuid, text),
  toegang_tel_pincode(text, int), toegang_ontgrendel(text) to groeiplek_app;

create table kandidaatmelding (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  dossier_id uuid not null,
  werkplek_id uuid not null,
  soort text not null check (soort in ('kijken', 'klopt-niet')),
  tekst text not null default '',
  stond_er text not null default '',
  gemeld_op date not null,
  uiterlijk_op date not null,
  afgerond_op date,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, dossier_id) references dossier (gemeente_code, id),
  foreign key (gemeente_code, werkplek_id) references werkplek (gemeente_code, id),
  check (uiterlijk_op >= gemeld_op),
  check (afgerond_op >= gemeld_op),
  check ((soort = 'klopt-niet') = (tekst <> ''))
);
comment on table kandidaatmelding is 'What a candidate asks staff to do: go and look at a place, or look again at what is said of it';
comment on column kandidaatmelding.tekst is 'What the person says, in own words';
comment on column kandidaatmelding.stond_er is 'What the person read when saying so; kept, whatever changes later';
comment on column kandidaatmelding.uiterlijk_op is 'The day that was told to the person';
create unique index kandidaatmelding_een_kijken on kandidaatmelding (gemeente_code, dossier_id, werkplek_id)
  where soort = 'kijken' and afgerond_op is null;
create index kandidaatmelding_open on kandidaatmelding (gemeente_code, dossier_id) where afgerond_op is null;
call richt_gemeentetabel_in('kandidaatmelding', true, true);

alter table werkplek add column groepsgrootte int check (groepsgrootte between 1 and 500);
alter table werkplek_historie add column groepsgrootte int;
comment on column werkplek.groepsgrootte is 'With how many people one works there, oneself included; null is unknown';

alter table gebruiker add column telefoon text not null default '';
alter table gebruiker_historie add column telefoon text not null default '';
comment on column gebruiker.telefoon is 'Where candidates reach this colleague; they read it in Mijn werk';

alter table samen_sessie add column opruimen_vanaf date;
alter table samen_sessie_historie add column opruimen_vanaf date;
comment on column samen_sessie.opruimen_vanaf is 'First day on which the answers of a sitting without a choice may be cleared; null: they stay with the dossier';
