import { GELDBRONNEN, KOSTENSOORTEN, VOORZIENINGEN } from '#domain/begroting/index.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { SelectVeld } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { VeldStaat } from '../../../rand/velden.tsx';
import { createVeldlezer, type Veldlezer } from '../../../rand/veldlezer.ts';
import { parseBedrag } from '../../openbaar/rekenhulp/rekeninvoer.ts';

type Veld = (naam: string, opgeslagen?: string) => VeldStaat;

/** What a budget and a post have in common. */
type Geldsoort = { readonly voorziening: string; readonly onderdeel: string; readonly geldbron: string };

/** For what the money is, which part of the costs, and out of which purse. */
export function GeldsoortVelden({
  veld,
  opgeslagen,
}: {
  readonly veld: Veld;
  readonly opgeslagen?: Geldsoort;
}) {
  return (
    <>
      <SelectVeld
        {...veld('voorziening', opgeslagen?.voorziening ?? 'beschut-werk')}
        label={t.post.voorziening}
        verplicht
        opties={VOORZIENINGEN.map((waarde) => ({ waarde, label: t.voorzieningen[waarde] }))}
      />
      <SelectVeld
        {...veld('onderdeel', opgeslagen?.onderdeel)}
        label={t.post.onderdeel}
        verplicht
        leeg={t.kies}
        opties={KOSTENSOORTEN.map((waarde) => ({ waarde, label: t.onderdelen[waarde] }))}
      />
      <SelectVeld
        {...veld('geldbron', opgeslagen?.geldbron)}
        label={t.post.geldbron}
        verplicht
        leeg={t.kies}
        opties={GELDBRONNEN.map((waarde) => ({ waarde, label: t.geldbronnen[waarde] }))}
      />
    </>
  );
}

/** Reads the three of them; each is undefined when a fault was noted. */
export function readGeldsoort(lees: Veldlezer) {
  return {
    voorziening: lees.keuze('voorziening', VOORZIENINGEN, t.fouten.voorziening),
    onderdeel: lees.keuze('onderdeel', KOSTENSOORTEN, t.fouten.onderdeel),
    geldbron: lees.keuze('geldbron', GELDBRONNEN, t.fouten.geldbron),
  };
}

/** A reader of fields that knows exact amounts too. */
export type Geldlezer = Veldlezer & {
  readonly bedrag: (naam: string, fout: string) => string | undefined;
  /** An exact amount, or null when the field is empty. */
  readonly geldOfLeeg: (naam: string, fout: string) => string | null | undefined;
  /** A whole number from 1, or null when the field is empty. */
  readonly aantalOfLeeg: (naam: string, fout: string) => number | null | undefined;
};

const MEESTE = 999_999;

export function createGeldlezer(invoer: Invoer): Geldlezer {
  const lees = createVeldlezer(invoer);
  const isLeeg = (naam: string) => invoer.tekst(naam) === '';
  const bedrag = (naam: string, fout: string) => parseBedrag(invoer.tekst(naam)) ?? lees.meld(naam, fout);
  return {
    ...lees,
    bedrag,
    geldOfLeeg: (naam, fout) => (isLeeg(naam) ? null : bedrag(naam, fout)),
    aantalOfLeeg: (naam, fout) => (isLeeg(naam) ? null : lees.getal(naam, [1, MEESTE], fout)),
  };
}
