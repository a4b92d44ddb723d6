-- The beheerder of a municipality gives a colleague a one-time link to set a password.

create function toegang_maak_link(voor_gebruiker uuid, nieuwe_token_hash text, verloopt timestamptz)
returns boolean language plpgsql security definer set search_path = public as $$
begin
  if not exists (
    select from gebruiker g
    where g.id = voor_gebruiker and g.gemeente_code = huidige_gemeente() and g.geblokkeerd_op is null
  ) then
    return false;
  end if;
  insert into eenmalige_link (gemeente_code, token_hash, gebruiker_id, verloopt_op)
  values (huidige_gemeente(), nieuwe_token_hash, voor_gebruiker, verloopt);
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, betrokkenen)
  values (huidige_gemeente(), huidige_gebruiker(), 'link-gemaakt', 'gebruiker', voor_gebruiker::text, '{}');
  return true;
end
$$;

-- Blocking ends every session of that person at once.
create function sluit_sessies_bij_blokkade() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  delete from sessie where gemeente_code = new.gemeente_code and gebruiker_id = new.id;
  return null;
end
$$;

grant create on schema public to groeiplek_toegang;
alter function toegang_maak_link(uuid, text, timestamptz) owner to groeiplek_toegang;
alter function sluit_sessies_bij_blokkade() owner to groeiplek_toegang;
revoke create on schema public from groeiplek_toegang;
revoke execute on function toegang_maak_link(uuid, text, timestamptz) from public;
grant execute on function toegang_maak_link(uuid, text, timestamptz) to groeiplek_app;

create trigger blokkade after update of geblokkeerd_op on gebruiker
  for each row when (new.geblokkeerd_op is not null) execute function sluit_sessies_bij_blokkade();
