-- Somebody who works and wishes another place beschut werk moves there: an own wish, no expiry and no step up or back.
alter table dienstverband drop constraint dienstverband_reden_einde_check;
alter table dienstverband add constraint dienstverband_reden_einde_check
  check (reden_einde in ('verloop', 'opzegging', 'volgende-stap', 'stap-terug', 'overstap', 'verhuisd', 'overig'));
