-- What was protected in a publication stays protected: the next look at the same month end may not open it.
-- A cell is an area and a count; it holds no number and nothing about a person.

create table publicatie_bescherming (
  peildatum date not null check (peildatum = (date_trunc('month', peildatum) + interval '1 month - 1 day')::date),
  gebied_code text not null check (gebied_code ~ '^(NL|AM[0-9]{2}|GM[0-9]{4})$'),
  cijfer text not null check (cijfer in ('werkzaam', 'wachtend')),
  beschermd_sinds timestamptz not null default now(),
  primary key (peildatum, gebied_code, cijfer)
);
comment on table publicatie_bescherming is
  'Cells of public month-end figures that were protected when first published; never removed';
grant select on publicatie_bescherming to groeiplek_app, groeiplek_telling;
grant insert on publicatie_bescherming to groeiplek_telling;

-- The only way to add cells. A visitor of the public page writes in nobody's name, so this is all it may do.
create function publicatie_bescherm(voor_peildatum date, gebieden text[], cijfers text[])
returns void language sql security definer set search_path = public as $$
  insert into publicatie_bescherming (peildatum, gebied_code, cijfer)
  select voor_peildatum, cel.gebied_code, cel.cijfer
  from unnest(gebieden, cijfers) as cel (gebied_code, cijfer)
  on conflict do nothing
$$;

grant create on schema public to groeiplek_telling;
alter function publicatie_bescherm(date, text[], text[]) owner to groeiplek_telling;
revoke create on schema public from groeiplek_telling;
revoke execute on function publicatie_bescherm(date, text[], text[]) from public;
grant execute on function publicatie_bescherm(date, text[], text[]) to groeiplek_app;
