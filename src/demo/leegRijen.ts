import type { Rijen } from './rijen.ts';

/** Empty lists to collect the rows of one gemeente in. */
export function createRijen(): Rijen {
  return {
    huidig: {
      register: [],
      gebruiker: [],
      gebruiker_rol: [],
      lokale_regel: [],
      gemeente_aantal: [],
      organisatie: [],
      werkgever: [],
      raamovereenkomst: [],
      werkplek: [],
      zitplaats: [],
      persoon: [],
      dossier: [],
      kandidaatprofiel: [],
      aanhouding: [],
      gesprek: [],
      adviesaanvraag: [],
      advies: [],
      beschikking: [],
      keuze: [],
      keuze_plek: [],
      voorstel: [],
      plaatsing: [],
      dienstverband: [],
      dienstverband_uren: [],
      loonwaardemeting: [],
      loonkostensubsidie: [],
      trede: [],
      berekening: [],
      begroting: [],
      kostenpost: [],
      participatiebudget: [],
    },
    historie: { dossier: [], beschikking: [], plaatsing: [], dienstverband: [], dienstverband_uren: [] },
    bsns: new Map(),
  };
}
