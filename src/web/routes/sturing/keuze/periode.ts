import { createMeetperiode, type Meetperiode } from '#domain/keuzemeting/index.ts';
import { addDagen, addJaren, type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';

/** The twelve months up to and with today. */
export function createLaatsteJaar(vandaag: Datum): Meetperiode {
  return { van: addDagen(addJaren(vandaag, -1), 1), tot: addDagen(vandaag, 1), peildatum: vandaag };
}

/** The period in the address; the last twelve months when it is left out, or with every fault when it is wrong. */
export function readMeetperiode(
  vraag: Invoer,
  vandaag: Datum,
): { readonly periode: Meetperiode; readonly fouten: readonly Veldfout[] } {
  const standaard = createLaatsteJaar(vandaag);
  const [vanTekst, totTekst] = [vraag.tekst('van'), vraag.tekst('tot')];
  if (vanTekst === '' && totTekst === '') return { periode: standaard, fouten: [] };
  const [van, tot] = [parseDatumInvoer(vanTekst), parseDatumInvoer(totTekst)];
  const fouten = [
    ...(van === undefined ? [{ naam: 'van', tekst: t.fouten.van }] : []),
    ...(tot === undefined ? [{ naam: 'tot', tekst: t.fouten.totEnMet }] : []),
  ];
  if (van === undefined || tot === undefined) return { periode: standaard, fouten };
  const periode = createMeetperiode(van, tot, vandaag);
  if (periode.ok) return { periode: periode.value, fouten };
  const naam = periode.error.code === 'periode-in-toekomst' ? 'van' : 'tot';
  return { periode: standaard, fouten: [{ naam, tekst: t.fouten[periode.error.code] }] };
}

/** The period as it stands in an address. */
export function periodeVraag({ van, tot }: Meetperiode): string {
  return `van=${van}&tot=${addDagen(tot, -1)}`;
}
