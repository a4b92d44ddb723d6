import { z } from 'zod';
import * as veld from './velden.ts';

/** Rows of arbeidsmarktregios.csv. */
export const arbeidsmarktregioRij = z.object({
  am_code: veld.regioCode,
  naam_cbs_2021: veld.tekst,
  naam_uwv_2015: veld.tekst,
  aantal_gemeenten_2021: veld.positiefGetal,
  aantal_gemeenten_2026: veld.positiefGetal,
  bron: veld.tekst,
});

/** Rows of gemeenten.csv. */
export const gemeenteRij = z.object({
  cbs_code: veld.gemeenteCode,
  naam: veld.tekst,
  provincie: veld.tekst,
  provincie_bron: veld.tekst,
  geldig_van: veld.optioneel(veld.dag),
  geldig_tot: veld.optioneel(veld.dag),
  opvolgers: veld.gemeenteCodes,
  arbeidsmarktregio_code: veld.regioCode,
  arbeidsmarktregio: veld.tekst,
  arbeidsmarktregio_bron: veld.tekst,
  arbeidsmarktregio_2015: veld.optioneel(veld.tekst),
  centroid_lat: veld.optioneel(veld.breedtegraad),
  centroid_lon: veld.optioneel(veld.lengtegraad),
});

/** Rows of gemeenten_per_jaar.csv. */
export const gemeentePerJaarRij = z.object({
  jaar: veld.jaar,
  cbs_code: veld.gemeenteCode,
  naam: veld.tekst,
  provincie: veld.tekst,
  arbeidsmarktregio_code: veld.regioCode,
});

/** Rows of geo/pc4.csv. */
export const postcodeRij = z.object({
  pc4: veld.postcode4,
  woonplaats: veld.tekst,
  gemeente_code: veld.gemeenteCode,
  gemeente: veld.tekst,
  lat: veld.breedtegraad,
  lon: veld.lengtegraad,
});
