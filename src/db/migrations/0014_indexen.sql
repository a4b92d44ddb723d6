-- What the figures of many municipalities and ten years need to stay fast.

-- Row-level security hides what the planner knows about periods, so it expects a handful of people and would compare
-- everyone with everyone. Hash and merge joins cost the same whatever it expects.
alter function stand_per_gemeente(date, timestamptz) set enable_nestloop = off;
alter function uren_per_gemeente(date, timestamptz) set enable_nestloop = off;

-- A figure as known now reads no replaced version at all; one as known before reads only those replaced since.
create index beschikking_historie_vervangen on beschikking_historie (vervangen_op);
create index dienstverband_historie_vervangen on dienstverband_historie (vervangen_op);
create index dienstverband_uren_historie_vervangen on dienstverband_uren_historie (vervangen_op);
create index aanhouding_historie_vervangen on aanhouding_historie (vervangen_op);
