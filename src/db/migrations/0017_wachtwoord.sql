-- A new password ends what the old one opened: running sessions and other links of the same person.
create or replace function toegang_zet_wachtwoord(gezochte_token_hash text, nieuwe_hash text)
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
  update eenmalige_link set gebruikt_op = now() where gebruiker_id = gevonden.gebruiker_id and gebruikt_op is null;
  delete from sessie where gebruiker_id = gevonden.gebruiker_id;
  insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id)
  values (gevonden.gemeente_code, gevonden.gebruiker_id, 'wachtwoord-gezet', 'gebruiker', gevonden.gebruiker_id::text);
  return true;
end
$$;
