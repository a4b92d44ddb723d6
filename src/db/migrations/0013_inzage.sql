-- A dossier outside the own caseload opens after a reason: the gate and the timeline of a person look these lines up.

create index auditregel_reden on auditregel (gemeente_code, rij_id, tijdstip)
  where handeling = 'geopend-met-reden';
