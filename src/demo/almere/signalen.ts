import type { Bewoner } from '../bouw/bewoner.ts';
import { type Dag, plusMaanden, werkdag } from '../dag.ts';
import type { GeplandeAanvraag, Loop } from '../plan/loop.ts';

const LEEG: Omit<Loop, 'geopend'> = {
  einde: null,
  aanvragen: [],
  besluiten: [],
  plaatsingen: [],
  treden: [],
  aanhouding: null,
};

function aanvraag(ontvangen: Dag, op: Dag | null, positief = true): GeplandeAanvraag {
  return { ontvangen, aanvrager: 'gemeente', advies: op === null ? null : { op, a: false, b: positief } };
}

function terug(peildatum: Dag, dagen: number): Dag {
  return Math.min(werkdag(peildatum - dagen), peildatum);
}

/** Worked for three quarters of a year, stepped back to a day activity, and wants to work again (Simpel switchen). */
function planTeruggevallen(peildatum: Dag): Bewoner {
  const [advies, van, tot] = [peildatum - 62 * 7, plusMaanden(peildatum, -13), plusMaanden(peildatum, -4)];
  return {
    loop: {
      ...LEEG,
      geopend: advies - 90,
      aanvragen: [aanvraag(advies - 52, advies)],
      besluiten: [{ soort: 'vaststelling', bij: 0, genomen: advies + 8, tot: null, ingetrokken: false }],
      plaatsingen: [
        {
          van,
          tot,
          soort: 'beschut-werk',
          redenEinde: 'stap-terug',
          dienstverbanden: [
            {
              van,
              overeengekomenTot: plusMaanden(van, 12),
              tot,
              redenEinde: 'stap-terug',
              regeling: 'beschut-werk',
            },
          ],
        },
      ],
      treden: [{ soort: 'arbeidsmatige-dagbesteding', van: tot, tot: null }],
    },
    eigen: {
      samenvatting:
        'Deed een stap terug naar de dagbesteding. Wil nu weer werken, liefst op een andere plek.',
      uren: 28,
      bijCollega: true,
    },
  };
}

/** People around whom something cannot wait on the reference date; invented names, facts that always lie so. */
export function listSignaalmensen(peildatum: Dag): readonly Bewoner[] {
  const dag = (dagen: number) => terug(peildatum, dagen);
  const eindigt = peildatum + 48;
  const collegaSinds = plusMaanden(peildatum, -40);
  return [
    {
      loop: { ...LEEG, geopend: dag(110), aanvragen: [aanvraag(dag(68), null)] },
      eigen: { samenvatting: 'Wacht op het advies van UWV.' },
    },
    {
      loop: { ...LEEG, geopend: dag(140), aanvragen: [aanvraag(dag(100), dag(52))] },
      eigen: { samenvatting: 'UWV adviseert positief. Wij moeten nog besluiten.' },
    },
    {
      loop: {
        ...LEEG,
        geopend: dag(230),
        aanvragen: [aanvraag(dag(180), dag(133))],
        besluiten: [{ soort: 'vaststelling', bij: 0, genomen: dag(124), tot: null, ingetrokken: false }],
      },
      eigen: {
        samenvatting: 'Heeft een voorstel gekregen en zei zelf al ja. De werkgever denkt nog na.',
        keuze: { op: dag(60), aanwezig: 'jobcoach Joost Vermeer', plekken: [] },
        voorstel: { op: dag(17), reageren: werkdag(peildatum + 1), kandidaat: 'ja' },
      },
    },
    {
      loop: {
        ...LEEG,
        geopend: dag(150),
        aanvragen: [aanvraag(dag(110), dag(61), false)],
        besluiten: [{ soort: 'afwijzing', bij: 0, genomen: dag(40), tot: null, ingetrokken: false }],
      },
      eigen: { samenvatting: 'Is het niet eens met het advies. Denkt na over bezwaar.' },
    },
    {
      loop: {
        ...LEEG,
        geopend: plusMaanden(eindigt, -20),
        aanvragen: [aanvraag(plusMaanden(eindigt, -19), plusMaanden(eindigt, -18) + 20)],
        besluiten: [
          {
            soort: 'vaststelling',
            bij: 0,
            genomen: plusMaanden(eindigt, -17),
            tot: null,
            ingetrokken: false,
          },
        ],
        plaatsingen: [
          {
            van: plusMaanden(eindigt, -12),
            tot: null,
            soort: 'beschut-werk',
            redenEinde: '',
            dienstverbanden: [
              {
                van: plusMaanden(eindigt, -12),
                overeengekomenTot: eindigt,
                tot: eindigt,
                redenEinde: null,
                regeling: 'beschut-werk',
              },
            ],
          },
        ],
      },
      eigen: { uren: 28 },
    },
    planTeruggevallen(peildatum),
    ...[0, 200].map((eerder): Bewoner => {
      const start = collegaSinds - eerder;
      return {
        loop: {
          ...LEEG,
          geopend: start - 200,
          aanvragen: [aanvraag(start - 170, start - 125)],
          besluiten: [{ soort: 'vaststelling', bij: 0, genomen: start - 115, tot: null, ingetrokken: false }],
          plaatsingen: [
            {
              van: start,
              tot: null,
              soort: 'beschut-werk',
              redenEinde: '',
              dienstverbanden: [
                {
                  van: start,
                  overeengekomenTot: null,
                  tot: null,
                  redenEinde: null,
                  regeling: 'beschut-werk',
                },
              ],
            },
          ],
        },
        eigen: { werkplek: 'dieren', uren: 28 },
      };
    }),
  ];
}
