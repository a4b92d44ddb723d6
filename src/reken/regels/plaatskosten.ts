import { BETALERS, calculatePlaatskosten, GELDSTROMEN, PLAATSONDERDELEN } from '#domain/kosten/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aandeel, bedrag, dag, keuze, saldo, uren, velden } from '../velden/index.ts';

/** What a place needs besides its loonwaarde. */
export const plaatsvelden = {
  peildatum: dag(),
  uren: uren(),
  voltijdUren: uren().exactOptional(),
  begeleiding: bedrag(),
  overig: bedrag().exactOptional(),
};

/** Costs per component, per payer and per stream. */
export const plaatskosten = velden({
  onderdelen: velden({
    onderdeel: keuze(PLAATSONDERDELEN),
    soort: keuze(['kosten', 'overdracht', 'opbrengst']),
    van: keuze(BETALERS).nullable(),
    aan: keuze(BETALERS).nullable(),
    bedrag: saldo().nullable(),
  })
    .array()
    .readonly(),
  betalers: velden({
    betaler: keuze(BETALERS),
    betaalt: saldo().nullable(),
    ontvangt: saldo().nullable(),
    draagt: saldo().nullable(),
  })
    .array()
    .readonly(),
  geldstromen: velden({ geldstroom: keuze(GELDSTROMEN), bedrag: saldo().nullable() })
    .array()
    .readonly(),
});

/** The money of one place. */
export const PLAATSKOSTENREGELS = [
  createRekenregel({
    code: 'plaatskosten',
    titel: 'Kosten van één plek per jaar, per onderdeel en betaler',
    voorbeeld: { peildatum: '2026-03-02', loonwaarde: '0.40', uren: 31, begeleiding: '8500.00' },
    invoer: velden({ ...plaatsvelden, loonwaarde: aandeel() }),
    uitkomst: plaatskosten,
    reken: calculatePlaatskosten,
  }),
] as const;
