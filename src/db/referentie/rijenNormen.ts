import { z } from 'zod';
import * as veld from './velden.ts';

/** Rows of wml.csv. */
export const minimumloonRij = z.object({
  ingangsdatum: veld.dag,
  geldig_tot: veld.dag,
  volwassen_vanaf_leeftijd: veld.positiefGetal,
  per_maand: veld.optioneel(veld.bedrag),
  per_week: veld.optioneel(veld.bedrag),
  per_dag: veld.optioneel(veld.bedrag),
  per_uur: veld.optioneel(veld.bedrag),
  referentie_maandloon: veld.optioneel(veld.bedrag),
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
  bron_type: veld.bronType,
});

/** Rows of wml_jeugd_staffel.csv. */
export const minimumloonJeugdRij = z.object({
  geldig_van: veld.dag,
  geldig_tot: veld.optioneel(veld.dag),
  leeftijd: veld.positiefGetal,
  percentage: veld.percentage,
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
});

/** Rows of lks_parameters.csv. */
export const lksParameterRij = z.object({
  parameter: veld.parameterNaam,
  geldig_van: veld.dag,
  geldig_tot: veld.optioneel(veld.dag),
  waarde: veld.tekst,
  eenheid: veld.tekst,
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
  bron_type: veld.bronType,
  opmerking: veld.optioneel(veld.tekst),
});

/** Rows of normen.csv: the norms that no other file holds. */
export const normRij = z.object({
  code: veld.normcode,
  waarde: veld.normwaarde,
  eenheid: veld.eenheid,
  geldig_van: veld.dag,
  geldig_tot: veld.optioneel(veld.dag),
  artikel: veld.tekst,
  bron: veld.tekst,
  bron_url: veld.optioneel(veld.adres),
  merk: veld.merk,
  gecontroleerd_op: veld.optioneel(veld.dag),
});

/** Rows of werksoorten.csv. */
export const werksoortRij = z.object({
  code: veld.werksoortCode,
  naam: veld.tekst,
  isco08_voorstel: veld.iscoCodes,
  isco08_labels_nl: veld.tekst,
  mapping_status: veld.tekst,
  bronnen: veld.tekst,
  citaten: veld.vrijeTekst,
});

/** Rows of isco08_nl.csv. */
export const iscoBeroepRij = z.object({
  isco08: veld.iscoCode,
  niveau: veld.positiefGetal,
  label_nl: veld.tekst,
  uri: veld.adres,
});

/** Rows of esco_beroepen_werksoorten.csv. */
export const escoBeroepRij = z.object({
  isco08: veld.iscoCode,
  esco_code: veld.escoCode,
  label_nl: veld.tekst,
  uri: veld.adres,
  alt_labels_nl: veld.labels,
});
