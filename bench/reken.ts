import { join } from 'node:path';
import Big from 'big.js';
import { readNormen } from '#db/referentie/index.ts';
import { calculateLoonkostensubsidie } from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { findRekenregel, herbereken, REKENREGELS, type Rekenregel } from '#reken/index.ts';
import { projectMap } from '#server/config/index.ts';
import { measureOmEnOm, type Taak } from './meting.ts';
import { showKop, showRegel, showVergelijking } from './rapport.ts';

const AANROEPEN = 1_000;
const RONDES = { rondes: 7, perRonde: 9, opwarmen: 5 };
const LKS = { peildatum: datum('2026-01-01'), leeftijd: 30, loonwaarde: '0.40', uren: '31' };

/** A call of a rule. A time is of 1,000 calls, so that milliseconds read as microseconds per call. */
export async function measureReken(): Promise<void> {
  const gelezen = await readNormen(join(projectMap(), 'data'));
  if (!gelezen.ok) throw new Error('the norms cannot be read');
  const normen = gelezen.value;
  checkGelijk(normen);
  await compareLks(normen);
  await compareAlles(normen);
}

/** Loonkostensubsidie of one month by hand: the same two amounts, without steps, sources, versions or norms. */
function rekenKaal(): readonly [string, string] {
  const basis = new Big('2294.40').times('1.08');
  const verschil = basis.minus(basis.times('0.40'));
  const maximum = basis.times('0.70');
  const teller = (verschil.gt(maximum) ? maximum : verschil).times('31');
  const ex = teller.div('36').round(2, Big.roundHalfUp).toFixed(2);
  return [ex, teller.times('1.25').div('36').round(2, Big.roundHalfUp).toFixed(2)];
}

function checkGelijk(normen: Normen): void {
  const uitslag = calculateLoonkostensubsidie(LKS, normen);
  const bedragen = uitslag.ok
    ? [uitslag.value.uitkomst.bedragExLasten, uitslag.value.uitkomst.bedragInclLasten]
    : [];
  if (bedragen.join() !== rekenKaal().join()) throw new Error(`the rule says ${bedragen.join()}`);
}

async function compareLks(normen: Normen): Promise<void> {
  const { reken } = get('lks');
  const [domein, grens, kaal] = await measureOmEnOm(
    [
      herhaal('lks, the rule itself', () => calculateLoonkostensubsidie(LKS, normen)),
      herhaal('lks, from JSON', () => reken(LKS, normen)),
      herhaal('floor: the same sum in big.js', rekenKaal),
    ],
    RONDES,
  );
  if (!domein || !grens || !kaal) return;
  const doel = null;
  showVergelijking({
    wat: '1,000 times loonkostensubsidie, with every step and source',
    eigen: domein,
    vloer: kaal,
    doel,
  });
  showVergelijking({ wat: 'The same from JSON, checked', eigen: grens, vloer: kaal, doel });
}

/** Every rule once, with its own example, against copying the answer as JSON: the least that keeping it costs. */
async function compareAlles(normen: Normen): Promise<void> {
  const antwoorden = REKENREGELS.map(({ reken, voorbeeld }) => reken(voorbeeld, normen));
  const berekeningen = antwoorden.flatMap((antwoord) =>
    antwoord.soort === 'uitkomst' ? [antwoord.berekening] : [],
  );
  const keren = Math.round(AANROEPEN / REKENREGELS.length);
  const [eigen, nagerekend, vloer] = await measureOmEnOm(
    [
      herhaal(
        'all rules, from JSON',
        () => REKENREGELS.map(({ reken, voorbeeld }) => reken(voorbeeld, normen)),
        keren,
      ),
      herhaal('replay and comparison', () => berekeningen.map(herbereken), keren),
      herhaal('floor: a copy of each answer as JSON', () => antwoorden.map(kopieer), keren),
    ],
    RONDES,
  );
  if (!eigen || !nagerekend || !vloer) return;
  showVergelijking({ wat: '1,000 calls over all rules', eigen, vloer, doel: null });
  showVergelijking({ wat: '1,000 replays over all rules', eigen: nagerekend, vloer, doel: null });
  const perRegel = await measureOmEnOm(
    REKENREGELS.map(({ code, reken, voorbeeld }) => herhaal(code, () => reken(voorbeeld, normen), keren)),
    { rondes: 1, perRonde: 9, opwarmen: 3 },
  );
  showKop('Microseconds per call, slowest first');
  const tijden = perRegel.map(({ naam, rondes }) => ({ naam, us: ((rondes[0] ?? 0) / keren) * 1_000 }));
  for (const { naam, us } of tijden.sort((a, b) => b.us - a.us).slice(0, 5))
    showRegel(`${naam}: ${us.toFixed(0)}`);
}

function kopieer(antwoord: unknown): unknown {
  return JSON.parse(JSON.stringify(antwoord));
}

function herhaal(naam: string, doe: () => unknown, keren = AANROEPEN): Taak {
  return {
    naam,
    doe: async () => {
      for (let keer = 0; keer < keren; keer += 1) doe();
    },
  };
}

function get(code: string): Rekenregel {
  const regel = findRekenregel(code);
  if (regel === undefined) throw new Error(`no rule ${code}`);
  return regel;
}
