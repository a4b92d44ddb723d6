import type { Rekenfout, Rekenuitslag } from '#domain/berekening/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import type { VeldStaat } from '#web/rand/velden.tsx';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { termijnHulpTeksten as t } from '#web/texts/nl/rekenhulp-termijnen.ts';
import { DatumVeld, Subnavigatie, VinkVeld } from '#web/ui/index.ts';
import type { OpenbaarAntwoord } from '../register-openbaar.tsx';
import { antwoordHulp } from './antwoord.tsx';
import { Hulppagina } from './hulppagina.tsx';
import { answerHulpvraag, createHulpvelden } from './hulpstaat.ts';
import type { Rekenlezer } from './rekeninvoer.ts';

const PAD = '/rekenhulp/termijnen';

type Soort = keyof typeof t.soorten;
type Veldnaam = keyof typeof t.velden;

/** One kind of term: its fields, its rule, and its outcome in words. */
type Termijn<I, U> = {
  readonly velden: readonly Veldnaam[];
  readonly lees: (lezer: Rekenlezer) => I | undefined;
  readonly reken: (invoer: I) => Rekenuitslag<I, U, Rekenfout>;
  readonly describe: (uitkomst: U) => readonly Rekenuitkomst[];
};

/** Asks for the day a term starts from, and shows its last day. */
export function antwoordTermijn<I, U>(
  soort: Soort,
  vraag: Invoer,
  vandaag: Datum,
  { velden, lees, reken, describe }: Termijn<I, U>,
): OpenbaarAntwoord {
  const { soorten, beschrijving, kanNiet } = t;
  const { titel, inleiding } = soorten[soort];
  const staat = answerHulpvraag({ invoer: vraag, lees, reken });
  const veld = createHulpvelden({ ...staat, verstuurd: vraag.heeft(velden[0] ?? '') });
  return antwoordHulp(
    { titel, beschrijving },
    staat,
    <Hulppagina
      pad={PAD}
      mee={{ soort }}
      teksten={{ titel, inleiding, kanNiet }}
      staat={staat}
      describe={({ uitkomst }) => describe(uitkomst)}
      keuze={<Termijnkeuze soort={soort} />}
    >
      {velden.map((naam, plaats) => (
        <Termijnveld
          key={naam}
          naam={naam}
          staat={veld(naam, plaats === 0 ? formatDatumKort(vandaag) : '')}
          aan={vraag.heeft(naam)}
        />
      ))}
    </Hulppagina>,
  );
}

function Termijnkeuze({ soort }: { readonly soort: Soort }) {
  const items = Object.entries(t.soorten).map(([naam, { kort }]) => ({
    tekst: kort,
    href: `${PAD}?soort=${naam}`,
    actueel: naam === soort,
  }));
  return <Subnavigatie label={t.kies} items={items} />;
}

function Termijnveld({
  naam,
  staat,
  aan,
}: {
  readonly naam: Veldnaam;
  readonly staat: VeldStaat;
  readonly aan: boolean;
}) {
  const { label, hint, soort } = t.velden[naam];
  return soort === 'vink' ? (
    <VinkVeld naam={naam} label={label} hint={hint} aan={aan} />
  ) : (
    <DatumVeld {...staat} label={label} hint={hint} verplicht={soort === 'datum'} />
  );
}
