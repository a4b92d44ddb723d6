-- The same figures as before; each join is on the dienstverband or the person, in this order and no other. Without it
-- the planner, which row-level security leaves guessing, pairs everyone of a municipality with everyone.
create or replace function uren_per_gemeente(peildatum date, bekend timestamptz)
returns table (gemeente_code text, uren numeric)
language sql stable security definer set search_path = public set enable_nestloop = off set join_collapse_limit = 1 as $$
  select d.gemeente_code, sum(u.uren)
  from dienstverband_bekend(bekend) d
  join uren_bekend(bekend) u
    on u.gemeente_code = d.gemeente_code and u.dienstverband_id = d.id and u.periode @> peildatum
  join vaststelling_bekend(bekend) v
    on v.gemeente_code = d.gemeente_code and v.persoon_id = d.persoon_id and v.geldig @> peildatum
  where d.periode @> peildatum
  group by d.gemeente_code
$$;

create index dienstverband_uren_periode on dienstverband_uren using gist (periode);
