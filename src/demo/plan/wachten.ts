import { type Dag, werkdag } from '../dag.ts';
import type { Toeval } from '../toeval.ts';
import { type Aanloop, kiesAanvrager, planAanloop } from './aanloop.ts';
import type { GeplandePlaatsing, Loop } from './loop.ts';
import type { Werkverloop } from './werkverloop.ts';

const PROEFPLAATS = 0.25;
const EERDER_AFGEWEZEN = 0.06;
const VOORAF_ALTERNATIEF = 0.08;
const REDENEN_AANHOUDING = [
  'Wil eerst de verhuizing afronden.',
  'Heeft eerst rust nodig. We bellen in de laatste week.',
  'Zorgt nu voor een familielid.',
  'Volgt eerst een training om met de bus te reizen.',
] as const;

/** Someone with a vaststelling who has not worked yet. */
export function planWachtend(
  toeval: Toeval,
  peildatum: Dag,
  begin: Dag,
  weken: number,
  aangehouden: boolean,
): Loop {
  const { geopend, aanvragen, besluit } = planAanloop(toeval, peildatum - weken * 7, peildatum, begin);
  const hervat = werkdag(peildatum + toeval.geheel(20, 90));
  const van = Math.max(besluit.genomen, werkdag(peildatum - toeval.geheel(10, 60)));
  return {
    geopend,
    aanvragen,
    besluiten: [{ ...besluit, tot: null, ingetrokken: false }],
    plaatsingen: [],
    treden: [],
    einde: null,
    aanhouding: aangehouden
      ? { van: Math.min(van, peildatum), tot: hervat, reden: toeval.kies(REDENEN_AANHOUDING) }
      : null,
  };
}

/** Joins the way to the vaststelling with the work after it. */
export function planVoortraject(toeval: Toeval, aanloop: Aanloop, verloop: Werkverloop, begin: Dag): Loop {
  const eerste = verloop.plaatsingen[0];
  const start = eerste?.van ?? aanloop.besluit.genomen;
  const proefVan = werkdag(start - toeval.geheel(30, 58));
  const proef: readonly GeplandePlaatsing[] =
    toeval.kans(PROEFPLAATS) && proefVan > aanloop.besluit.genomen
      ? [
          {
            van: proefVan,
            tot: start,
            soort: 'proefplaats',
            redenEinde: 'In dienst gekomen',
            dienstverbanden: [],
          },
        ]
      : [];
  const alternatief =
    toeval.kans(VOORAF_ALTERNATIEF) && start - aanloop.besluit.genomen > 30
      ? [
          {
            soort: 'alternatief-beschut-werk',
            van: aanloop.besluit.genomen,
            tot: proef[0]?.van ?? start,
          } as const,
        ]
      : [];
  const { einde } = verloop;
  const loop: Loop = {
    geopend: aanloop.geopend,
    aanvragen: aanloop.aanvragen,
    besluiten: [{ ...aanloop.besluit, tot: einde?.op ?? null, ingetrokken: einde?.ingetrokken ?? false }],
    plaatsingen: [...proef, ...verloop.plaatsingen],
    treden: [...alternatief, ...verloop.treden],
    einde: einde === null ? null : { op: einde.op, reden: einde.reden },
    aanhouding: null,
  };
  return toeval.kans(EERDER_AFGEWEZEN) ? addEerdereAfwijzing(toeval, loop, begin) : loop;
}

/** An earlier request was refused more than a year before; the gemeente asked again. */
function addEerdereAfwijzing(toeval: Toeval, loop: Loop, begin: Dag): Loop {
  const ontvangen = werkdag(loop.geopend - toeval.geheel(370, 700));
  const geopend = werkdag(ontvangen - 30);
  if (geopend < begin) return loop;
  const op = werkdag(ontvangen + toeval.geheel(30, 54));
  return {
    ...loop,
    geopend,
    aanvragen: [
      { ontvangen, aanvrager: kiesAanvrager(toeval), advies: { op, a: false, b: false } },
      ...loop.aanvragen,
    ],
    besluiten: [
      {
        soort: 'afwijzing',
        bij: 0,
        genomen: werkdag(op + toeval.geheel(5, 20)),
        tot: null,
        ingetrokken: false,
      },
      ...loop.besluiten.map((besluit) => ({ ...besluit, bij: besluit.bij + 1 })),
    ],
  };
}

/** Someone who did not come back after the last place: the dossier closed in good order. */
export function planTerugval(toeval: Toeval, loop: Loop, peildatum: Dag): Loop {
  const laatste = loop.plaatsingen.at(-1)?.tot ?? peildatum;
  const op = Math.min(laatste + toeval.geheel(14, 60), peildatum);
  return {
    ...loop,
    besluiten: loop.besluiten.map((besluit) =>
      besluit.soort === 'vaststelling' ? { ...besluit, tot: op, ingetrokken: true } : besluit,
    ),
    treden: loop.treden.map((trede) => (trede.tot === null ? { ...trede, tot: op } : trede)),
    einde: { op, reden: 'geen-wens' },
  };
}
