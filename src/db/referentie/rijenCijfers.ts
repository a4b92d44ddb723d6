import { z } from 'zod';
import { parseIndicator } from '#application/referentie/index.ts';
import type { Verwacht } from './fout.ts';
import * as veld from './velden.ts';

/** Rows of bronnen_taakstelling.csv. */
export const bronTaakstellingRij = z.object({
  bron: veld.tekst,
  jaar: veld.jaar,
  indeling: veld.tekst,
  volledige_bron: veld.tekst,
  url: veld.adres,
});

/** Rows of taakstelling.csv. */
export const taakstellingRij = z.object({
  jaar: veld.jaar,
  indeling: veld.jaar,
  gemeente_code: veld.gemeenteCode,
  gemeente: veld.tekst,
  aantal: veld.geheelGetal,
  bron_type: veld.bronType,
  dekking_jaar: z.enum(['volledig', 'deel'], { error: 'dekking' satisfies Verwacht }),
  bron: veld.tekst,
});

/** Rows of taakstelling_landelijk.csv. */
export const taakstellingLandelijkRij = z.object({
  jaar: veld.jaar,
  aantal: veld.positiefGetal,
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
  bron_type: veld.bronType,
  afgerond: veld.jaOfNee,
  opmerking: veld.optioneel(veld.tekst),
});

const indicator = z.string().transform((waarde, ctx) => {
  const gevonden = parseIndicator(waarde.replaceAll('_', '-'));
  if (gevonden !== undefined) return gevonden;
  ctx.addIssue({ code: 'custom', message: 'indicator' satisfies Verwacht });
  return z.NEVER;
});

/** Rows of uwv_beschut_werk.csv. */
export const gepubliceerdCijferRij = z.object({
  peildatum: veld.optioneel(veld.dag),
  soort: veld.tekst,
  niveau: z.enum(['land', 'arbeidsmarktregio', 'gemeente'], { error: 'niveau' satisfies Verwacht }),
  code: veld.tekst,
  naam: veld.tekst,
  indicator,
  waarde: veld.geheelGetal,
  afgerond: veld.jaOfNee,
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
  bron_type: veld.bronType,
  opmerking: veld.optioneel(veld.tekst),
});

/** Rows of controlegetallen.csv: counts and sums that the other files must give. */
export const controlegetalRij = z.object({
  bestand: veld.tekst,
  grootheid: z.enum(['rijen', 'gemeenten', 'som'], { error: 'grootheid' satisfies Verwacht }),
  jaar: veld.optioneel(veld.jaar),
  provincie: veld.optioneel(veld.tekst),
  waarde: veld.geheelGetal,
  paragraaf: veld.positiefGetal,
});
