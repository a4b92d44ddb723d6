-- Staff of a municipality, their roles, sessions and one-time links.

create table gebruiker (
  gemeente_code text not null references gemeente (code),
  id uuid not null default gen_random_uuid(),
  naam text not null check (naam <> ''),
  email text not null check (email = lower(email) and email like '%@%'),
  functie text not null default '',
  wachtwoord_hash text,
  geblokkeerd_op timestamptz,
  demo boolean not null default false,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  unique (id),
  unique (email)
);
call richt_gemeentetabel_in('gebruiker', true, true);

create table gebruiker_rol (
  gemeente_code text not null,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  rol text not null check (rol in ('klantmanager', 'beleidsadviseur', 'beheerder')),
  periode daterange not null,
  versie int not null default 1,
  vastgelegd_op timestamptz not null default now(),
  primary key (gemeente_code, id),
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id),
  exclude using gist (gebruiker_id with =, rol with =, periode with &&)
);
call richt_gemeentetabel_in('gebruiker_rol', true, true);

-- A session is known by the hash of its token; the token itself is only in the cookie.
create table sessie (
  gemeente_code text not null,
  token_hash text primary key,
  gebruiker_id uuid not null,
  geopend_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id)
);
alter table sessie enable row level security;
alter table sessie force row level security;
create policy eigen_gemeente on sessie to groeiplek_app using (gemeente_code = (select huidige_gemeente()));

create table eenmalige_link (
  gemeente_code text not null,
  token_hash text primary key,
  gebruiker_id uuid not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  foreign key (gemeente_code, gebruiker_id) references gebruiker (gemeente_code, id)
);
alter table eenmalige_link enable row level security;
alter table eenmalige_link force row level security;
create policy eigen_gemeente on eenmalige_link to groeiplek_app using (gemeente_code = (select huidige_gemeente()));

-- Signing in happens before a municipality is known: only these functions, owned by a role without login, may look.
create policy toegang on gebruiker to groeiplek_toegang using (true);
create policy toegang on gebruiker_rol to groeiplek_toegang using (true);
create policy toegang on sessie to groeiplek_toegang using (true) with check (true);
create policy toegang on eenmalige_link to groeiplek_toegang using (true) with check (true);
create policy toegang_wachtwoord on gebruiker_historie for insert to groeiplek_toegang with check (true);
create policy toegang on auditregel for insert to groeiplek_toegang with check (true);
grant select, update on gebruiker to groeiplek_toegang;
grant insert on gebruiker_historie, auditregel to groeiplek_toegang;
grant select on gebruiker_rol, gemeente to groeiplek_toegang;
grant select, insert, update, delete on sessie to groeiplek_toegang;
grant select, insert, update on eenmalige_link to groeiplek_toegang;
do $$ begin
  execute format('create policy beheer on sessie to %I using (true) with check (true)', current_user);
  execute format('create policy beheer on eenmalige_link to %I using (true) with check (true)', current_user);
end $$;

create function toegang_gebruiker(gezocht_email text)
returns table (gemeente_code text, gebruiker_id uuid, naam text, wachtwoord_hash text)
language sql stable security definer set search_path = public
begin atomic
  select g.gemeente_code, g.id, g.naam, g.wachtwoord_hash
  from gebruiker g
  where g.email = lower(gezocht_email) and g.geblokkeerd_op is null;
end;

create function toegang_demo_gebruikers()
returns table (gemeente_code text, gemeente_naam text, gebruiker_id uuid, naam text, functie text, rollen text[])
language sql stable security definer set search_path = public
begin atomic
  select g.gemeente_code, gm.naam, g.id, g.naam, g.functie,
    array(select r.rol from gebruiker_rol r where r.gebruiker_id = g.id and upper_inf(r.periode) order by r.rol)
  from gebruiker g
  join gemeente gm on gm.code = g.gemeente_code
  where g.demo and g.geblokkeerd_op is null and exists (select from installatie where soort = 'demo')
  order by gm.naam, g.naam;
end;

create function toegang_open_sessie(voor_gebruiker uuid, nieuwe_token_hash text, verloopt timestamptz)
returns boolean language plpgsql security definer set search_path = public as $$
declare
  code text;
begin
  select g.gemeente_code into code from gebruiker g where g.id = voor_gebruiker and g.geblokkeerd_op is null;
  if code is null then
    return false;
  end if;
  delete from sessie where verloopt_op < now();
  insert into sessie (gemeente_code, token_hash, gebruiker_id, verloopt_op)
  values (code, nieuwe_token_hash, voor_gebruiker, verloopt);
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel)
  values (code, voor_gebruiker, 'aangemeld', 'sessie');
  return true;
end
$$;

create function toegang_sessie(gezochte_token_hash text, op date)
returns table (gemeente_code text, gemeente_naam text, gebruiker_id uuid, naam text, rollen text[], verloopt_op timestamptz)
language sql stable security definer set search_path = public
begin atomic
  select s.gemeente_code, gm.naam, g.id, g.naam,
    array(select r.rol from gebruiker_rol r where r.gebruiker_id = g.id and r.periode @> op order by r.rol),
    s.verloopt_op
  from sessie s
  join gebruiker g on g.gemeente_code = s.gemeente_code and g.id = s.gebruiker_id
  join gemeente gm on gm.code = s.gemeente_code
  where s.token_hash = gezochte_token_hash and s.verloopt_op > now() and g.geblokkeerd_op is null;
end;

create function toegang_sluit_sessie(gezochte_token_hash text)
returns void language sql volatile security definer set search_path = public
begin atomic
  delete from sessie where token_hash = gezochte_token_hash;
end;

create function toegang_eenmalige_link(gezochte_token_hash text)
returns table (gebruiker_id uuid, naam text)
language sql stable security definer set search_path = public
begin atomic
  select g.id, g.naam
  from eenmalige_link l
  join gebruiker g on g.gemeente_code = l.gemeente_code and g.id = l.gebruiker_id
  where l.token_hash = gezochte_token_hash and l.gebruikt_op is null and l.verloopt_op > now()
    and g.geblokkeerd_op is null;
end;

create function toegang_zet_wachtwoord(gezochte_token_hash text, nieuwe_hash text)
returns boolean language plpgsql security definer set search_path = public as $$
declare
  gevonden record;
begin
  update eenmalige_link set gebruikt_op = now()
  where token_hash = gezochte_token_hash and gebruikt_op is null and verloopt_op > now()
  returning gemeente_code, gebruiker_id into gevonden;
  if gevonden is null then
    return false;
  end if;
  update gebruiker set wachtwoord_hash = nieuwe_hash where id = gevonden.gebruiker_id;
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id)
  values (gevonden.gemeente_code, gevonden.gebruiker_id, 'wachtwoord-gezet', 'gebruiker', gevonden.gebruiker_id::text);
  return true;
end
$$;

grant create on schema public to groeiplek_toegang;
alter function toegang_gebruiker(text) owner to groeiplek_toegang;
alter function toegang_demo_gebruikers() owner to groeiplek_toegang;
alter function toegang_open_sessie(uuid, text, timestamptz) owner to groeiplek_toegang;
alter function toegang_sessie(text, date) owner to groeiplek_toegang;
alter function toegang_sluit_sessie(text) owner to groeiplek_toegang;
alter function toegang_eenmalige_link(text) owner to groeiplek_toegang;
alter function toegang_zet_wachtwoord(text, text) owner to groeiplek_toegang;
revoke create on schema public from groeiplek_toegang;

revoke execute on function toegang_gebruiker(text), toegang_demo_gebruikers(),
  toegang_open_sessie(uuid, text, timestamptz), toegang_sessie(text, date), toegang_sluit_sessie(text),
  toegang_eenmalige_link(text), toegang_zet_wachtwoord(text, text) from public;
grant execute on function toegang_gebruiker(text), toegang_demo_gebruikers(),
  toegang_open_sessie(uuid, text, timestamptz), toegang_sessie(text, date), toegang_sluit_sessie(text),
  toegang_eenmalige_link(text), toegang_zet_wachtwoord(text, text) to groeiplek_app;

-- Every form carries a key: the same key twice is one act. The stored place is where the first one led to.
create table verzoek (
  gemeente_code text not null,
  sleutel uuid not null,
  gebruiker_id uuid not null,
  pad text not null,
  naar text,
  ontvangen_op timestamptz not null default now(),
  primary key (gemeente_code, sleutel)
);
alter table verzoek enable row level security;
alter table verzoek force row level security;
create policy eigen_gemeente on verzoek to groeiplek_app
  using (gemeente_code = (select huidige_gemeente()) and gebruiker_id = (select huidige_gebruiker()))
  with check (gemeente_code = (select huidige_gemeente()) and gebruiker_id = (select huidige_gebruiker()));
do $$ begin execute format('create policy beheer on verzoek to %I using (true) with check (true)', current_user); end $$;
grant select, insert, update on verzoek to groeiplek_app;

-- What someone searched for, kept here so that a name never stands in an address.
create table zoekopdracht (
  gemeente_code text not null,
  id text not null,
  gebruiker_id uuid not null,
  tekst text not null,
  gezocht_op timestamptz not null default now(),
  primary key (gemeente_code, id)
);
alter table zoekopdracht enable row level security;
alter table zoekopdracht force row level security;
create policy eigen_gebruiker on zoekopdracht to groeiplek_app
  using (gemeente_code = (select huidige_gemeente()) and gebruiker_id = (select huidige_gebruiker()))
  with check (gemeente_code = (select huidige_gemeente()) and gebruiker_id = (select huidige_gebruiker()));
do $$ begin execute format('create policy beheer on zoekopdracht to %I using (true) with check (true)', current_user); end $$;
grant select, insert, delete on zoekopdracht to groeiplek_app;
